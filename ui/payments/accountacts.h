#pragma once

#include "core/domain/records/account.h"

class QWidget;
class Session;

// What a person does with an account in this laptop's custody; each opens its dialog.

void bookAccountEntry(Session& session, const Account& account, QWidget* parent);
void countAccount(Session& session, const Account& account, QWidget* parent);
void closeAccountPeriod(Session& session, const Account& account, QWidget* parent);
/// Opens an account of this office, in the custody of this laptop.
void openNewAccount(Session& session, QWidget* parent);
/// Passes the account on to another laptop: counted, and signed by who hands it over; who takes it over signs
/// the paper.
void handOverAccount(Session& session, const Account& account, QWidget* parent);

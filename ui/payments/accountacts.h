#pragma once

#include "core/domain/records/account.h"

class QWidget;
class Session;

// What a person does with an account in this laptop's custody; each opens its dialog.

void bookAccountEntry(Session& session, const Account& account, QWidget* parent);
void countAccount(Session& session, const Account& account, QWidget* parent);
void closeAccountPeriod(Session& session, const Account& account, QWidget* parent);

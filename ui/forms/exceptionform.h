#pragma once

#include "core/domain/records/exception.h"

class QWidget;
class Session;

/// Opens the form of an exception to be asked for; `wanted` says which rule and how far, where that is known.
void askForException(Session& session, const RuleException& wanted, QWidget* parent);

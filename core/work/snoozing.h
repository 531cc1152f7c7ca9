#pragma once

#include "core/work/agenda.h"
#include "core/work/desk.h"

/// Putting off what a case asks for. What a person wrote down as a task is put off itself; what a rule asks
/// for is put off by a task that names the rule and the record, and shows again on its day.

/// Whether an item of that kind may be put off. Money that waits for somebody and what must be settled may
/// not: it would be hidden from the others too.
bool canBePutOff(AgendaItem::Kind kind);
/// The code by which a task puts the item off: its kind and its record.
QString ruleOf(const AgendaItem& item);
/// Whether a task of the case puts the item off beyond `today`.
bool isPutOff(const Dossier& dossier, const AgendaItem& item, QDate today);

/// Refused where the item may not be put off, or `until` is not a day to come.
Result<void> putOff(const Desk& desk, const Id<CaseFile>& caseId, const AgendaItem& item, QDate until);
/// The task is done today. NotFound where the item is no task, for what a rule asks for ends by itself.
Result<void> finishTask(const Desk& desk, const Id<CaseFile>& caseId, const AgendaItem& item);

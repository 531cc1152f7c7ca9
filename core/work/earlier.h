#pragma once

#include "core/domain/records/person.h"
#include "core/domain/rules/coolingoff.h"

class Store;

/// The assistance that a person had in other cases of the file: in those of whoever was said to be the same
/// person.
QList<EarlierAssistance> earlierAssistance(const Store& store, const Person& person);
/// The assistance of one case, until its last payment that stands; without a day where a plan was approved
/// and nothing paid; nothing where there is neither.
std::optional<EarlierAssistance> assistanceOf(const Store& store, const Id<CaseFile>& caseId);

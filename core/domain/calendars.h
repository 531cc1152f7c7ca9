#pragma once

#include "core/base/partialdate.h"
#include "core/domain/records/personenums.h"

/// A date of birth given in another calendar, as the Gregorian one. A year or a month of another calendar
/// lies in two of ours: the one that holds most of it, marked as an estimate. So is a whole Islamic date,
/// since its months begin with the moon that was seen and not with the one that is computed. What is no date
/// in that calendar comes back unknown; a Gregorian date and one of no known calendar as it is.
PartialDate gregorianOf(const PartialDate& given, BirthCalendar calendar);

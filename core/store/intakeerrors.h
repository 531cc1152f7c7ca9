#pragma once

#include "core/base/error.h"

// Why foreign changes are refused; nothing of them was taken.

Error damagedList(); ///< it names what it does not hold
Error wrongValue(const QString& problem); ///< a value does not fit its field, or belongs to nothing
Error unsignedList();
Error missing(); ///< changes that come before are not here
Error forked(); ///< one place in a replica's log was written twice

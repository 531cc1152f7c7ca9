#pragma once

#include "core/store/registry.h"

/// All kinds of records of Homeward, in the order of their numbers.
const Registry& homewardKinds();

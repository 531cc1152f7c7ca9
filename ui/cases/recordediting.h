#pragma once

#include "ui/cases/exceptions.h"
#include "ui/forms/openform.h"

// What the forms of a case's records need: their dialog with its draft, and the exceptions that a refusal
// offers.

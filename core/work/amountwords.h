#pragma once

#include "core/base/money.h"

/// The amount in words, as vouchers have it so that no figure can be added to it: "one hundred thirty-eight
/// thousand five hundred forty-four and 93/100 AMD". `language` is "en" or "fr" (as written before the
/// reform of 1990); empty for another language and for no amount.
QString amountInWords(Money amount, const QString& language);

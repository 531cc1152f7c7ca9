#pragma once

#include "core/base/result.h"

/// An office file of the demo's passphrase at `path` whose cases are as odd as cases get: a household of
/// forty with long names in many scripts, a package of 300 instalments, and a case of which nothing is known
/// but that it is there.
Result<void> makeOddCases(const QString& path);
/// Puts documents on file in the one case of a demo: good ones, a restricted one, one that cannot be drawn.
Result<void> addDocuments(const QString& demo);
/// Puts three surveys of its principal, a year apart in all, into the same case.
Result<void> addSurveys(const QString& demo);

#pragma once

#include <QString>

/// A case's number as people write and say it: EVN-2014-A-00012-V. Office code, year, code of the laptop,
/// counter of that laptop (five digits, more when it passes 99,999), check character. Laptops never share a
/// code, so numbers made apart do not collide.
///
/// The check is a weighted sum as in the pure systems of ISO/IEC 7064, weights being powers of one radix.
/// That standard's MOD 37,36 misses some swaps of neighbours (for one in 36 states, two characters that
/// follow each other), and its MOD 37-2 needs a 37th character, "*", which file names refuse. So the sum runs
/// in a ring of 36 elements, GF(4) × GF(9), where radix and radix − 1 both have inverses: a totally
/// anti-symmetric quasigroup (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004). One wrong
/// character and two swapped neighbours are always found.
///
/// `office` has 2–5 capital letters, `device` one or two and at most a number behind (A, A2).
QString reference(const QString& office, int year, const QString& device, int counter);

/// Whether `text` is a reference to the letter: capital letters, no blanks, the right check character.
bool isReference(const QString& text);

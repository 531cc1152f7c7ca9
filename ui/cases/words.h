#pragma once

#include "core/base/money.h"
#include "core/store/dossier.h"

class Store;

// How the pages of a case say things.

QString countryName(const QString& code); ///< the code where it is not known
QString dayText(QDate day); ///< "3 May 2014"; "–" where there is none
QString shortDay(QDate day); ///< "3 May 14"
QString personName(
    const Person& person); ///< the name in Latin letters, else the other, else "Name not known"
QString capitalised(const QString& text); ///< "VAKHTANG" as people write it
QString staffName(const Store& store, const Id<Staff>& id);
/// "38", "37–38", "age not known".
QString ageText(const Person& person, QDate day);
/// Who a package is for: names, or the household.
QString beneficiariesOf(const Dossier& dossier, const Package& package);
/// Whether the record is to be veiled until asked for (a package, need or note so marked, a restricted
/// factor, a referral).
bool isRestricted(const Dossier& dossier, const Uuid& record);

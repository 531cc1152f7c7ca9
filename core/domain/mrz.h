#pragma once

#include "core/base/partialdate.h"
#include "core/base/result.h"
#include "core/domain/records/identityenums.h"
#include "core/domain/records/personenums.h"

#include <QStringList>

/// What the machine-readable lines of a travel document say (ICAO Doc 9303, parts 3 to 6).
struct MachineReadable {
    enum class Field { Number, Birth, Expiry, PersonalNumber, Composite, Birthday, Country };

    DocumentType type = DocumentType::Unknown;
    QString issuer; ///< ISO 3166-1 alpha-2; empty where the code stands for no country
    QString number;
    QString familyName; ///< in capitals as printed; empty where there is one name only
    QString givenName;
    QString nationality; ///< ISO 3166-1 alpha-2; empty for a refugee or a stateless person
    PartialDate birth;
    Sex sex = Sex::Unknown;
    QDate expiresOn;
    QString personalNumber;
    bool cutName = false; ///< the name filled its room, so that some of it may be missing
    QList<Field> failing; ///< what does not fit its check digit, or is no date or country
    QStringList lines; ///< as they were understood

    /// The failing fields in words: "Number: the check digit does not fit. Compare it letter by letter."
    QStringList problems() const;
    bool fits(Field field) const { return !failing.contains(field); }
};

/// Reads the lines of a passport (TD3, 2 × 44), a card (TD1, 3 × 30) or a larger card (TD2, 2 × 36), typed,
/// pasted or sent by a reader, in one line or several, in capitals or not, « for <<, spaces anywhere. A birth
/// year of two digits is the latest one that is not after `today`. What does not fit its check digit is
/// listed as failing and left unset. Invalid, with the line and its length, where the lines are of no kind.
Result<MachineReadable> readMachineReadable(const QString& text, QDate today);

/// Whether the text may be such lines, whole or begun: for a field that takes both a number and the lines.
bool looksMachineReadable(const QString& text);

/// The digit that a field of such lines is checked by: weights 7, 3, 1; A is 10, < is 0.
QChar checkDigit(QStringView field);

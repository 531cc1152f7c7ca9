#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct FundingLine;
struct Package;
struct Person;
struct Staff;
struct StaffKey;

/// A zero-sum move of an amount between packages, persons or funding lines; null on both sides where that
/// does not change.
struct Transfer {
    Id<Transfer> id;
    Id<CaseFile> caseId;
    Id<Package> sourcePackage;
    Id<Package> targetPackage;
    Id<Person> sourcePerson;
    Id<Person> targetPerson;
    Id<FundingLine> sourceLine;
    Id<FundingLine> targetLine;
    Money amount;
    QString reason;
    QDate transferredOn;
    Id<Staff> transferredBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const Transfer&, const Transfer&) = default;
};

template <>
struct Description<Transfer> {
    static constexpr Kind kind{
        75, "transfer", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Transfer")};
    static constexpr Fields fields{
        Field{1, "source_package", &Transfer::sourcePackage, QT_TRANSLATE_NOOP("fields", "From package")},
        Field{2, "target_package", &Transfer::targetPackage, QT_TRANSLATE_NOOP("fields", "To package")},
        Field{3, "source_person", &Transfer::sourcePerson, QT_TRANSLATE_NOOP("fields", "From person")},
        Field{4, "target_person", &Transfer::targetPerson, QT_TRANSLATE_NOOP("fields", "To person")},
        Field{5, "source_line", &Transfer::sourceLine, QT_TRANSLATE_NOOP("fields", "From funding line")},
        Field{6, "target_line", &Transfer::targetLine, QT_TRANSLATE_NOOP("fields", "To funding line")},
        Field{7, "amount", &Transfer::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{9, "reason", &Transfer::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
        Field{10, "transferred_on", &Transfer::transferredOn, QT_TRANSLATE_NOOP("fields", "Transferred on")},
        Field{11, "transferred_by", &Transfer::transferredBy, QT_TRANSLATE_NOOP("fields", "Transferred by")},
        Field{12, "signed_with", &Transfer::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{13, "canonical_form", &Transfer::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{14, "signature", &Transfer::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const Transfer& transfer);

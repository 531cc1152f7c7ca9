#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/records/assistance.h"
#include "core/domain/records/modality.h"
#include "core/domain/records/window.h"
#include "core/domain/validation.h"

struct CaseFile;
struct FundingLine;
struct Livelihood;
struct PackageType;
struct Payee;
struct PayeeAccount;
struct Person;
struct PlanVersion;

/// One kind of assistance granted to one person, to several with shares, or to the household.
struct Package {
    Id<Package> id;
    Id<CaseFile> caseId;
    Id<PlanVersion> planVersion; ///< null for immediate assistance, which needs no plan
    Id<PackageType> packageType;
    AssistanceCategory category = AssistanceCategory::Unknown;
    AssistanceType type = AssistanceType::Unknown;
    Modality modality = Modality::Unknown;
    PaymentChannel channel = PaymentChannel::Unknown;
    QString title;
    Money agreed; ///< in the programme's currency
    Id<Payee> payee;
    Id<PayeeAccount> payeeAccount;
    Id<Livelihood> livelihood; ///< whose end stops the package
    StopRule stopRule = StopRule::None;
    QString jointGroup; ///< the same text on the linked packages of several cases
    bool restricted = false;
    Id<Package> carriedFrom; ///< the package of the version before

    friend bool operator==(const Package&, const Package&) = default;
};

template <>
struct Description<Package> {
    static constexpr Kind kind{
        72, "package", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Package")};
    static constexpr Fields fields{
        Field{1, "plan_version", &Package::planVersion, QT_TRANSLATE_NOOP("fields", "Plan version"),
            Mark::Owner},
        Field{2, "package_type", &Package::packageType, QT_TRANSLATE_NOOP("fields", "Package type")},
        Field{3, "category", &Package::category, QT_TRANSLATE_NOOP("fields", "Category")},
        Field{4, "type", &Package::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{5, "modality", &Package::modality, QT_TRANSLATE_NOOP("fields", "Modality")},
        Field{6, "channel", &Package::channel, QT_TRANSLATE_NOOP("fields", "Channel")},
        Field{7, "title", &Package::title, QT_TRANSLATE_NOOP("fields", "Title"), Mark::Personal},
        Field{8, "agreed", &Package::agreed, QT_TRANSLATE_NOOP("fields", "Amount agreed"), Mark::Decisive},
        Field{10, "payee", &Package::payee, QT_TRANSLATE_NOOP("fields", "Payee"), Mark::Decisive},
        Field{11, "payee_account", &Package::payeeAccount, QT_TRANSLATE_NOOP("fields", "Payee's account"),
            Mark::Decisive},
        Field{12, "livelihood", &Package::livelihood, QT_TRANSLATE_NOOP("fields", "Job or business")},
        Field{13, "stop_rule", &Package::stopRule, QT_TRANSLATE_NOOP("fields", "Stop rule")},
        Field{14, "joint_group", &Package::jointGroup, QT_TRANSLATE_NOOP("fields", "Joint business")},
        Field{15, "restricted", &Package::restricted, QT_TRANSLATE_NOOP("fields", "Restricted")},
        Field{16, "carried_from", &Package::carriedFrom, QT_TRANSLATE_NOOP("fields", "Carried over from")},
    };
};

Problems validate(const Package& package);

/// Whom a package is for, and that person's share.
struct Entitlement {
    Id<Entitlement> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    Id<Person> person; ///< null for the household
    Money share; ///< no amount where the package is pooled

    friend bool operator==(const Entitlement&, const Entitlement&) = default;
};

template <>
struct Description<Entitlement> {
    static constexpr Kind kind{
        73, "entitlement", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Entitlement")};
    static constexpr Fields fields{
        Field{1, "package", &Entitlement::package, QT_TRANSLATE_NOOP("fields", "Package"), Mark::Owner},
        Field{2, "person", &Entitlement::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Decisive},
        Field{3, "share", &Entitlement::share, QT_TRANSLATE_NOOP("fields", "Share"), Mark::Decisive},
    };
};

Problems validate(const Entitlement& entitlement);

/// The funding line that bears a share of a package.
struct PackageFunding {
    Id<PackageFunding> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    Id<FundingLine> fundingLine;
    int sharePermille = 1000;

    friend bool operator==(const PackageFunding&, const PackageFunding&) = default;
};

template <>
struct Description<PackageFunding> {
    static constexpr Kind kind{
        74, "package_funding", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Package funding")};
    static constexpr Fields fields{
        Field{1, "package", &PackageFunding::package, QT_TRANSLATE_NOOP("fields", "Package"), Mark::Owner},
        Field{2, "funding_line", &PackageFunding::fundingLine, QT_TRANSLATE_NOOP("fields", "Funding line")},
        Field{3, "share_permille", &PackageFunding::sharePermille,
            QT_TRANSLATE_NOOP("fields", "Share (per thousand)")},
    };
};

Problems validate(const PackageFunding& funding);

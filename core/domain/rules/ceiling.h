#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/records/assistance.h"
#include "core/domain/records/ceilingrole.h"

#include <QDate>
#include <QList>
#include <QString>

/// What a ceiling may be narrowed to; Unknown and null hold for any.
struct CeilingSubject {
    AssistanceCategory category = AssistanceCategory::Unknown;
    Uuid packageType;

    friend bool operator==(const CeilingSubject&, const CeilingSubject&) = default;
};

struct Ceiling {
    Uuid id;
    QString name; ///< what people call it: "Wage subsidy, adult"
    CeilingRole whom = CeilingRole::WholeCase;
    CeilingSubject subject;
    Money amount;
    QDate validFrom; ///< null: always was
    QDate validUntil; ///< inclusive; null: until further notice
};

/// An amount granted or asked for. A null person is the household: it counts against the case only.
struct Grant {
    Uuid person;
    CeilingRole role = CeilingRole::Adult; ///< of the person
    CeilingSubject subject; ///< both parts filled
    Money amount;
};

/// An approved exception that lifts a ceiling by an amount; a null ceiling lifts every one.
struct CeilingLift {
    Uuid ceiling;
    Money amount;
};

struct CeilingQuestion {
    Grant asked;
    QDate day; ///< ceilings valid on this day hold
    QList<Grant> granted; ///< of the case, over all plan versions, without what the new grant replaces
    QList<CeilingLift> lifts;
};

struct CeilingVerdict {
    Money free; ///< least that is free under any ceiling before the asked amount; null where none holds
    Money passedBy; ///< null where allowed
    QString refusal; ///< translated, names the way out; empty where allowed

    bool allowed() const { return refusal.isEmpty(); }
};

/// Whether the asked amount stays within every ceiling that holds. Met to the smallest unit passes, one more
/// is refused. A ceiling for adults holds for the principal, one for children for an unaccompanied child,
/// unless the list has a valid one for exactly that role and subject. One for family members or for any
/// person limits what each of them is granted, beside the ceiling of the role; an unaccompanied child is
/// nobody's family member here. A role this program does not know is taken for the whole case. An amount of
/// zero or less is always allowed. What is free is never a proposal: amounts below a ceiling stay as they
/// were asked.
CeilingVerdict ceilingVerdict(const QList<Ceiling>& ceilings, const CeilingQuestion& question);

#include "core/work/household.h"

#include "core/domain/rules/age.h"
#include "core/store/dossier.h"
#include "core/work/editing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Household)
};

Error refusal(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error noSuchCase()
{
    return {Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
}

QString nameOf(const Person& person)
{
    const QString latin = (person.givenName + u' ' + person.familyName).trimmed();
    return latin.isEmpty() ? person.scriptName : latin;
}

/// What somebody is to a person who is `relation` to them.
Relation turnedRound(Relation relation)
{
    switch (relation) {
    case Relation::Child:
        return Relation::Parent;
    case Relation::Parent:
        return Relation::Child;
    case Relation::Grandchild:
        return Relation::Grandparent;
    case Relation::Grandparent:
        return Relation::Grandchild;
    case Relation::Spouse:
    case Relation::Partner:
    case Relation::Sibling:
    case Relation::OtherRelative:
    case Relation::NotRelated:
        return relation;
    default:
        return Relation::Unknown;
    }
}

void makePrincipal(Act& act, const Dossier& dossier, const Person& person)
{
    if (const Person* before = dossier.find(dossier.file().principal)) {
        Person former = *before;
        former.relation = turnedRound(person.relation);
        act.save(*before, former);
    }
    Person principal = person;
    principal.relation = Relation::Principal;
    act.save(person, principal);
    CaseFile file = dossier.file();
    file.principal = person.id;
    act.save(dossier.file(), file);
}

/// Whether any record of the kind names the person by one of these fields.
template <class Record, class... Members>
bool isNamed(const Dossier& dossier, const Id<Person>& person, Members... members)
{
    return std::ranges::any_of(
        dossier.of<Record>(), [&](const Record& record) { return ((record.*members == person) || ...); });
}

/// What in the case names the person and stays, in words; empty where nothing does.
QString restingOn(const Dossier& dossier, const Id<Person>& person)
{
    const std::pair<bool, QString> all[] = {
        {isNamed<Entitlement>(dossier, person, &Entitlement::person)
                || isNamed<Transfer>(dossier, person, &Transfer::sourcePerson, &Transfer::targetPerson),
            Words::tr("a package")},
        {isNamed<Consent>(dossier, person, &Consent::person, &Consent::givenBy), Words::tr("a consent")},
        {isNamed<Guardianship>(dossier, person, &Guardianship::child, &Guardianship::guardian),
            Words::tr("a guardianship")},
        {isNamed<CounsellingParticipant>(dossier, person, &CounsellingParticipant::person),
            Words::tr("a counselling")},
        {isNamed<VisitPresence>(dossier, person, &VisitPresence::person), Words::tr("a visit")},
        {isNamed<Survey>(dossier, person, &Survey::person), Words::tr("a survey")},
        {isNamed<Referral>(dossier, person, &Referral::person), Words::tr("a referral")},
        {isNamed<PersonEvent>(dossier, person, &PersonEvent::person), Words::tr("an event")},
    };
    QStringList words;
    for (const auto& [isThere, what] : all)
        if (isThere)
            words.append(what);
    return words.join(u", "_s);
}

template <class... Records>
void removeOwn(Act& act, const Dossier& dossier, const Id<Person>& person)
{
    const auto remove = [&]<class Record>(const QList<Record>& records) {
        for (const Record& record : records)
            act.remove(record);
    };
    (remove(dossier.where(&Records::person, person)), ...);
}

/// Unaccompanied and a child, or not known to be of age.
bool isAlone(const Person& person, QDate day)
{
    return person.unaccompanied && person.travelStatus != TravelStatus::Stayed
        && person.travelStatus != TravelStatus::NotTravelling
        && person.travelStatus != TravelStatus::AlreadyThere && isMinor(person.birth, day).value_or(true);
}

} // namespace

Result<Id<PersonEvent>> recordPersonEvent(const Desk& desk, PersonEvent event)
{
    const auto dossier = dossierOf(desk.store, event.caseId);
    if (!dossier)
        return noSuchCase();
    if (auto allowed = mayDo(desk, Right::KeepCases, dossier->file().programme); !allowed)
        return allowed.error();
    const Person* person = dossier->find(event.person);
    if (!person || event.event == PersonEventType::Unknown || event.happenedOn.isNull())
        return refusal(Words::tr("Say of whom it is, what happened, and on which day."));
    if (event.happenedOn > desk.today())
        return refusal(Words::tr("%1 is still to come. Enter the day on which it happened.")
                           .arg(event.happenedOn.toString(Qt::ISODate)));
    const bool succeeds = event.event == PersonEventType::BecamePrincipal;
    if (succeeds && dossier->file().principal == event.person)
        return refusal(Words::tr("%1 is the principal already.").arg(nameOf(*person)));
    Act act(desk.store, desk.act("record"));
    event.id = act.newId<PersonEvent>();
    event.recordedBy = desk.actor.staff;
    act.add(event);
    if (succeeds)
        makePrincipal(act, *dossier, *person);
    act.commit();
    return event.id;
}

Result<void> removeMember(const Desk& desk, const Person& person)
{
    const auto dossier = dossierOf(desk.store, person.caseId);
    if (!dossier)
        return noSuchCase();
    if (auto allowed = mayDo(desk, Right::KeepCases, dossier->file().programme); !allowed)
        return allowed;
    if (dossier->file().principal == person.id)
        return refusal(Words::tr("%1 is the principal. Say first who became the principal instead.")
                           .arg(nameOf(person)));
    if (const QString rests = restingOn(*dossier, person.id); !rests.isEmpty())
        return refusal(
            Words::tr("%1 is named by %2, so the person stays in the household. Record what became "
                      "of the person instead, such as “Absent”.")
                .arg(nameOf(person), rests));
    Act act(desk.store, desk.act("remove"));
    removeOwn<Contact, IdentityDocument, NameSpelling, ExternalId, Profile, Migration, Livelihood,
        Vulnerability, Need>(act, *dossier, person.id);
    act.remove(person);
    act.commit();
    return {};
}

Result<void> saveGuardianship(const Desk& desk, const Guardianship& before, const Guardianship& after)
{
    const auto guardian
        = after.guardian.isNull() ? std::nullopt : desk.store.of<Person>().find(after.guardian);
    const QDate day = after.startsOn.isValid() ? after.startsOn : desk.today();
    if (guardian && !isMinor(guardian->birth, day))
        return refusal(Words::tr("It is not known whether %1 is of age. Enter the date of birth as far as it "
                                 "is known, or the name of another guardian.")
                           .arg(nameOf(*guardian)));
    if (guardian && *isMinor(guardian->birth, day))
        return refusal(
            Words::tr("%1 is under 18 and cannot be a guardian. Choose somebody of age, or enter the name "
                      "of a guardian outside the household.")
                .arg(nameOf(*guardian)));
    if (!before.id.isNull())
        return editRecord(desk, before, after);
    const auto added = addRecord(desk, Right::KeepCases, "record", after);
    return added ? Result<void>() : added.error();
}

std::optional<QString> departureRefusal(const Dossier& dossier, QDate day)
{
    const auto isBy = [&](QDate decided) { return decided.isValid() && decided <= day; };
    for (const Person& person : dossier.of<Person>()) {
        const auto all = dossier.where(&Guardianship::child, person.id);
        const bool isDecided
            = std::ranges::any_of(all, [&](const Guardianship& one) { return isBy(one.bestInterestsOn); });
        const bool isTraced
            = std::ranges::any_of(all, [&](const Guardianship& one) { return isBy(one.familyTracedOn); });
        if (isAlone(person, day) && (!isDecided || !isTraced))
            return Words::tr("%1 is an unaccompanied child: before the departure stand the decision on the "
                             "best interests and the tracing of the family. Record both days under "
                             "“Guardianship”.")
                .arg(nameOf(person));
    }
    return std::nullopt;
}

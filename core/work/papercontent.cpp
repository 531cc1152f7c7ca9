#include "core/work/papercontent.h"

#include "core/domain/codes.h"
#include "core/domain/rules/age.h"
#include "core/work/caseledger.h"
#include "core/work/planning.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

using Part = PaperPart::Kind;
constexpr int fullAge = 18, blankRows = 3;

/// The name in Latin letters and, beside it, as it is written at home.
QString bothNames(const Person& person)
{
    const QString latin = (person.givenName + u' ' + person.familyName).trimmed();
    if (latin.isEmpty() || person.scriptName.isEmpty() || latin == person.scriptName)
        return latin + (latin.isEmpty() ? person.scriptName : QString());
    return latin + u" · "_s + person.scriptName;
}

Error nothingTo(const QString& sentence)
{
    return {Error::Kind::NotFound, sentence, {}};
}

} // namespace

QString paperDay(QDate day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : u"–"_s;
}

PaperPart PaperContent::said(const char* key) const
{
    return {Part::Text, text(key)};
}

PaperPart PaperContent::blank(const char* key) const
{
    return {Part::Blank, text(key)};
}

bool PaperContent::hasChildren() const
{
    return std::ranges::any_of(dossier_.of<Person>(), [&](const Person& person) {
        const auto age = ageOn(person.birth, desk_.today());
        return age && age->min < fullAge;
    });
}

PaperPart PaperContent::facts(bool withHousehold) const
{
    const CaseFile& file = dossier_.file();
    const Person* principal = dossier_.find(file.principal);
    const auto programme = desk_.store.of<Programme>().find(file.programme);
    const QString country = countries().value(file.countryOfReturn).name;
    PaperPart part{Part::Facts};
    const auto add = [&](const char* label, const QString& value) {
        part.labels.append(text(label));
        part.rows.append(QStringList{value.isEmpty() ? u"–"_s : value});
    };
    add("reference", file.reference);
    add("name", principal ? bothNames(*principal) : QString());
    QStringList others;
    for (const Person& person : dossier_.of<Person>())
        if (person.id != file.principal)
            others.append(bothNames(person));
    if (withHousehold && !others.isEmpty())
        add("household", others.join(u"; "_s));
    if (programme)
        add("programme", programme->name);
    add("country", country.isEmpty() ? file.countryOfReturn : country);
    return part;
}

bool PaperContent::isHidden(const Package& package)
{
    showedRestricted_ = showedRestricted_ || (package.restricted && manner_.withRestricted);
    return package.restricted && !manner_.withRestricted;
}

QString PaperContent::titleOf(const Package& package)
{
    return isHidden(package) ? manner_.own.text("assistance") : package.title;
}

QString PaperContent::scheduleOf(const Package& package) const
{
    const QList<Instalment> instalments = instalmentsOf(dossier_, package);
    if (instalments.isEmpty())
        return u"–"_s;
    const QDate first = instalments.first().dueOn, last = instalments.last().dueOn;
    const bool alike = std::ranges::all_of(
        instalments, [&](const Instalment& one) { return one.amount == instalments.first().amount; });
    const QString count = alike ? u"%1 × %2"_s.arg(instalments.size()).arg(instalments.first().amount.text())
                                : QString::number(instalments.size()) + u" ×"_s;
    return instalments.size() == 1 ? paperDay(first)
                                   : u"%1, %2 – %3"_s.arg(count, paperDay(first), paperDay(last));
}

PaperPart PaperContent::packages(const QList<Package>& packages)
{
    PaperPart part{Part::Table, {},
        {text("plan.what"), text("plan.who"), text("plan.when"), text("plan.papers"), text("plan.amount")}};
    part.numbers = {4};
    Money sum;
    for (const Package& package : packages) {
        const bool hidden = isHidden(package);
        QStringList who, papers;
        for (const Entitlement& one : dossier_.where(&Entitlement::package, package.id))
            if (const Person* person = dossier_.find(one.person))
                who.append((person->givenName + u' ' + person->familyName).trimmed());
            else
                who.append(manner_.own.text("household"));
        for (const Condition& condition : dossier_.where(&Condition::package, package.id))
            papers.append(name(condition.evidenceType));
        part.rows.append(QStringList{titleOf(package), hidden ? u"–"_s : who.join(u", "_s),
            hidden ? u"–"_s : scheduleOf(package), hidden ? u"–"_s : papers.join(u", "_s),
            package.agreed.text()});
        if (sum.currency().isNull())
            sum = package.agreed;
        else if (sum.currency() == package.agreed.currency())
            sum = sum + package.agreed;
    }
    part.rows.append(QStringList{manner_.own.text("plan.total"), {}, {}, {}, sum.text()});
    return part;
}

PaperPart PaperContent::signatures(const QList<const char*>& roles) const
{
    const Person* principal = dossier_.find(dossier_.file().principal);
    const auto staff = desk_.store.of<Staff>().find(desk_.actor.staff);
    const auto inBoth = [&](const char* key) {
        const PaperText words = text(key);
        return words.theirs.isEmpty() ? words.own : words.own + u" · "_s + words.theirs;
    };
    PaperPart part{Part::Signatures};
    for (const char* role : roles) {
        const QByteArray name = role;
        part.labels.append(text(role));
        part.rows.append(QStringList{name == "returnee" && principal      ? bothNames(*principal)
                : (name == "worker" || name == "handover.giver") && staff ? staff->name
                                                                          : QString()});
    }
    part.rows.append(QStringList{inBoth("place"), inBoth("date"), inBoth("signature")});
    return part;
}

Result<QList<PaperPart>> PaperContent::plan(const Id<PlanVersion>& wanted)
{
    const QList<PlanVersion>& versions = dossier_.of<PlanVersion>();
    const PlanVersion* version = dossier_.find(wanted);
    if (!version && !versions.isEmpty())
        version = &*std::ranges::max_element(versions, {}, &PlanVersion::number);
    if (!version)
        return nothingTo(Words::tr("The case has no plan yet. Draft one, then print it."));
    PaperPart head = facts(true);
    head.labels.append(text("plan.version"));
    const bool approved = isApproved(dossier_, version->id);
    head.rows.append(
        QStringList{approved ? QString::number(version->number)
                             : u"%1 · %2"_s.arg(version->number).arg(manner_.own.text("plan.draft"))});
    return QList<PaperPart>{head, said("plan.intro"),
        packages(dossier_.where(&Package::planVersion, version->id)), said("plan.conditions"),
        said("plan.accept"), signatures({"returnee", "worker", "interpreter"})};
}

QList<PaperPart> PaperContent::consent()
{
    QList<PaperPart> parts{facts(true), said("consent.intro")};
    for (const char* scope : {"consent.services", "consent.sharing", "consent.statistics", "consent.story"}) {
        parts.append({Part::Tick, text(scope)});
        if (QByteArray(scope) == "consent.sharing")
            parts.append({Part::Blank});
    }
    parts.append({blank("consent.withhold"), said("consent.withdraw")});
    QList<const char*> roles{"returnee", "worker", "interpreter"};
    if (hasChildren()) {
        parts.append(said("consent.child"));
        roles.insert(1, "guardian");
    }
    parts.append(signatures(roles));
    return parts;
}

PaperPart PaperContent::items(const Package& package)
{
    PaperPart part{Part::Table, {}, {text("handover.item"), text("handover.state"), text("handover.value")}};
    part.numbers = {2};
    const auto add = [&](const QString& what, const Money& value) {
        part.rows.append(QStringList{isHidden(package) ? titleOf(package) : what, {}, value.text()});
    };
    for (const Delivery& delivery : dossier_.where(&Delivery::package, package.id))
        add(delivery.description, delivery.value);
    if (part.rows.isEmpty())
        for (const PurchaseOrder& order : dossier_.where(&PurchaseOrder::package, package.id))
            add(order.description, order.amount);
    if (part.rows.isEmpty())
        add(package.title, package.agreed);
    for (int i = 0; i < blankRows; ++i)
        part.rows.append(QStringList{{}, {}, {}});
    return part;
}

Result<QList<PaperPart>> PaperContent::handover(const Id<Package>& wanted)
{
    const QList<Package> offered = currentPackages(dossier_);
    const Package* package = dossier_.find(wanted);
    for (const Package& one : offered)
        if (!package && !dossier_.where(&Delivery::package, one.id).isEmpty())
            package = dossier_.find(one.id);
    if (!package && !offered.isEmpty())
        package = dossier_.find(offered.first().id);
    if (!package)
        return nothingTo(
            Words::tr("The case has no package yet, so nothing can be handed over. Grant one first."));
    PaperPart head = facts(false);
    head.labels.append(text("assistance"));
    head.rows.append(QStringList{titleOf(*package)});
    return QList<PaperPart>{head, said("handover.intro"), items(*package), said("handover.accept"),
        signatures({"handover.receiver", "handover.giver", "interpreter"})};
}

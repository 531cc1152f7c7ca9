#include "core/work/casefilecontent.h"

#include "core/domain/codes.h"
#include "core/work/caseledger.h"
#include "core/work/casework.h"
#include "core/work/moneycontent.h"
#include "core/work/planning.h"
#include "core/work/proofs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseFilePaper)
};

using Part = PaperPart::Kind;

PaperPart heading(const QString& text)
{
    return {Part::Heading, {text}};
}

PaperPart table(const QStringList& labels, const QList<int>& numbers = {})
{
    PaperPart part{Part::Table};
    for (const QString& label : labels)
        part.labels.append(PaperText{label});
    part.numbers = numbers;
    return part;
}

QString latinName(const Person& person)
{
    const QString latin = (person.givenName + u' ' + person.familyName).trimmed();
    return latin.isEmpty() ? person.scriptName : latin;
}

QString country(const QString& code)
{
    const QString known = countries().value(code).name;
    return known.isEmpty() ? code : known;
}

/// Who a package is for.
QString beneficiaries(const Dossier& dossier, const Package& package)
{
    QStringList names;
    for (const Entitlement& one : dossier.where(&Entitlement::package, package.id)) {
        const Person* person = dossier.find(one.person);
        names.append(person ? latinName(*person) : Words::tr("the household"));
    }
    return names.join(u", "_s);
}

} // namespace

bool CaseFileContent::isHidden(bool restricted)
{
    showedRestricted_ = showedRestricted_ || (restricted && manner_.withRestricted);
    return restricted && !manner_.withRestricted;
}

PaperPart CaseFileContent::facts() const
{
    const CaseFile& file = dossier_.file();
    const auto programme = desk_.store.of<Programme>().find(file.programme);
    const auto staff = desk_.store.of<Staff>().find(file.assignedTo);
    PaperPart part{Part::Facts};
    const auto add = [&](const QString& label, const QString& value) {
        part.labels.append(PaperText{label});
        part.rows.append(QStringList{value.isEmpty() ? u"–"_s : value});
    };
    add(Words::tr("Case"), file.reference);
    add(Words::tr("Programme"), programme ? programme->name : QString());
    add(Words::tr("From"), country(file.hostCountry));
    add(Words::tr("To"), country(file.countryOfReturn));
    add(Words::tr("Returned on"), paperDay(file.returnedOn));
    add(Words::tr("Stands at"), name(standingOf(dossier_).stage));
    add(Words::tr("Assigned to"), staff ? staff->name : QString());
    return part;
}

PaperPart CaseFileContent::household() const
{
    PaperPart part = table({Words::tr("Name"), Words::tr("In own script"), Words::tr("Relation"),
        Words::tr("Born"), Words::tr("Travel")});
    for (const Person& person : dossier_.of<Person>())
        part.rows.append(QStringList{latinName(person), person.scriptName, name(person.relation),
            person.birth.isNull() ? Words::tr("not known") : person.birth.text(), name(person.travelStatus)});
    return part;
}

PaperPart CaseFileContent::stages() const
{
    PaperPart part = table({Words::tr("Day"), Words::tr("Stage"), Words::tr("Reason or note")});
    for (const StageEvent& event : dossier_.of<StageEvent>()) {
        QStringList why;
        if (event.closureReason != ClosureReason::Unknown)
            why.append(name(event.closureReason));
        if (!event.note.isEmpty())
            why.append(event.note);
        part.rows.append(QStringList{paperDay(event.happenedOn), name(event.stage), why.join(u": "_s)});
    }
    return part;
}

QList<PaperPart> CaseFileContent::plans()
{
    QList<PaperPart> parts;
    for (const PlanVersion& version : dossier_.of<PlanVersion>()) {
        const auto approvals = dossier_.where(&PlanApproval::planVersion, version.id);
        const QString state = approvals.isEmpty()
            ? Words::tr("a draft")
            : Words::tr("approved %1").arg(paperDay(approvals.first().approvedOn));
        parts.append(heading(Words::tr("Plan version %1, %2").arg(version.number).arg(state)));
        if (!version.reason.isEmpty())
            parts.append(PaperPart{Part::Text, {version.reason}});
        PaperPart part = table(
            {Words::tr("Package"), Words::tr("For"), Words::tr("Instalments"), Words::tr("Agreed")}, {2, 3});
        for (const Package& package : dossier_.where(&Package::planVersion, version.id)) {
            const bool hidden = isHidden(package.restricted);
            part.rows.append(QStringList{hidden ? Words::tr("Assistance") : package.title,
                hidden ? QString() : beneficiaries(dossier_, package),
                QString::number(dossier_.where(&Instalment::package, package.id).size()),
                package.agreed.text()});
        }
        parts.append(part);
    }
    return parts;
}

PaperPart CaseFileContent::visits() const
{
    PaperPart part = table({Words::tr("Day"), Words::tr("How"), Words::tr("Work"), Words::tr("Wants to")});
    for (const Visit& visit : dossier_.of<Visit>())
        if (visit.visitedOn.isValid())
            part.rows.append(QStringList{
                paperDay(visit.visitedOn), name(visit.how), name(visit.employment), name(visit.intention)});
    return part;
}

PaperPart CaseFileContent::documents()
{
    PaperPart part
        = table({Words::tr("Day"), Words::tr("Kind"), Words::tr("Name"), Words::tr("What it proves")});
    for (const Attachment& document : dossier_.of<Attachment>()) {
        const bool hidden = isHidden(isRestricted(dossier_, document));
        QStringList proves;
        for (const Proof& proof : proofsOf(dossier_, document.id))
            proves.append(titleOf(dossier_, proof, manner_.withRestricted));
        part.rows.append(
            QStringList{paperDay(document.addedOn), hidden ? Words::tr("Document") : name(document.kind),
                hidden ? QString() : document.name, hidden ? Words::tr("Assistance") : proves.join(u"; "_s)});
    }
    for (const Evidence& seen : dossier_.of<Evidence>())
        if (seen.attachment.isNull()) {
            const bool hidden = isHidden(isRestricted(dossier_, seen));
            part.rows.append(
                QStringList{paperDay(seen.receivedOn), hidden ? Words::tr("Document") : name(seen.type),
                    Words::tr("paper seen"), titleOf(dossier_, proofOf(seen), manner_.withRestricted)});
        }
    std::ranges::stable_sort(part.rows, {}, [](const QStringList& row) {
        return row[0].section(u'.', 2) + row[0].section(u'.', 1, 1) + row[0].section(u'.', 0, 0);
    });
    return part;
}

Result<QList<PaperPart>> CaseFileContent::all()
{
    QList<PaperPart> parts{facts(), heading(Words::tr("Household")), household(),
        heading(Words::tr("The way of the case")), stages()};
    parts += plans();
    const auto add = [&](const QString& title, const PaperPart& part) {
        if (!part.rows.isEmpty())
            parts += {heading(title), part};
    };
    if (!dossier_.of<Disbursement>().isEmpty()) {
        MoneyContent money(desk_, manner_);
        const auto ledger = money.ledger(dossier_);
        if (!ledger)
            return ledger.error();
        parts += heading(Words::tr("Payments"));
        parts += *ledger;
        showedRestricted_ = showedRestricted_ || money.showedRestricted();
    }
    add(Words::tr("Visits"), visits());
    add(Words::tr("Documents"), documents());
    return parts;
}

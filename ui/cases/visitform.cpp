#include "ui/cases/visitform.h"

#include "core/domain/records/mission.h"
#include "core/domain/records/oversight.h"
#include "core/work/casework.h"
#include "core/work/visiting.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VisitForm)
};

/// All that a monitor writes down, and a box to tick for each person who was met.
class VisitForm : public Form<Visit> {
public:
    VisitForm(Session& session, const Dossier& dossier, const QList<Id<Person>>& present)
    {
        add(Words::tr("&Visited on"), &Visit::visitedOn);
        add(Words::tr("&Planned for"), &Visit::plannedOn);
        CodeBox* mission = add(Words::tr("&Mission"), &Visit::mission);
        mission->add({}, Words::tr("none"));
        for (const Mission& one : session.store().of<Mission>().where("TRUE ORDER BY starts_on DESC, id"))
            mission->add(one.id.text(), one.title);
        add(Words::tr("&How"), &Visit::how);
        add(Words::tr("P&lace"), &Visit::place);
        add(Words::tr("&Organisation of the monitor"), &Visit::organisation);
        for (const Person& person : dossier.of<Person>())
            addPresence(person, present.contains(person.id));
        addFindings();
        addSatisfaction();
        addLong(Words::tr("&Report"), &Visit::narrative, 5);
        addLong(Words::tr("&Discrepancy against what is on file"), &Visit::discrepancy, 3);
    }
    QList<Id<Person>> present() const
    {
        QList<Id<Person>> all;
        for (const auto& [person, box] : boxes_)
            if (box->isChecked())
                all.append(person);
        return all;
    }

private:
    void addPresence(const Person& person, bool met)
    {
        auto* box = new QCheckBox(Words::tr("was met"));
        box->setChecked(met);
        addRow(("present-" + person.id.text().toLatin1()).constData(), personName(person), box);
        connect(box, &QCheckBox::toggled, this, &FormRows::edited);
        boxes_.append({person.id, box});
    }
    void addFindings()
    {
        add(Words::tr("&Employment"), &Visit::employment);
        add(Words::tr("On employment"), &Visit::employmentNote);
        add(Words::tr("&Business"), &Visit::businessState);
        add(Words::tr("Ho&using"), &Visit::housing);
        add(Words::tr("Health, veiled until asked for"), &Visit::health);
        add(Words::tr("&Intention"), &Visit::intention);
        add(Words::tr("&Aspiration now"), &Visit::aspiration);
    }
    void addSatisfaction()
    {
        const std::pair<QString, std::optional<int> Visit::*> grades[]
            = {{Words::tr("Satisfied with information, 1 to 5"), &Visit::satisfactionInformation},
                {Words::tr("with travel"), &Visit::satisfactionTravel},
                {Words::tr("with reception"), &Visit::satisfactionReception},
                {Words::tr("with assistance"), &Visit::satisfactionAssistance},
                {Words::tr("with amount"), &Visit::satisfactionAmount},
                {Words::tr("with timing"), &Visit::satisfactionTiming},
                {Words::tr("with staff"), &Visit::satisfactionStaff}};
        for (const auto& [label, grade] : grades)
            add(label, grade);
    }

    QList<std::pair<Id<Person>, QCheckBox*>> boxes_;
};

class SettlementForm : public Form<FindingSettlement> {
public:
    SettlementForm()
    {
        add(Words::tr("&Decision"), &FindingSettlement::decision);
        addLong(Words::tr("&Why"), &FindingSettlement::note, 3);
    }
};

Result<void> saysWhen(const Visit& visit)
{
    if (visit.visitedOn.isValid() || visit.plannedOn.isValid())
        return {};
    return Error{Error::Kind::Invalid,
        Words::tr("Say on which day the visit was made, or for which it is planned."), {}};
}

} // namespace

void recordVisitTo(Session& session, const Id<CaseFile>& caseId, QWidget* parent)
{
    const auto dossier = session.isOpen() ? dossierOf(session.store(), caseId) : std::nullopt;
    if (!dossier)
        return;
    Visit visit;
    visit.caseId = caseId;
    visit.monitor = session.file().actor.staff;
    auto* form = new VisitForm(session, *dossier, {});
    const QString title = Words::tr("Visit");
    FormTask<Visit> task{title, title, "draft-visit-" + caseId.text().toLatin1(),
        [form](const Desk& desk, const Visit&, const Visit& after) -> Result<void> {
            if (auto day = saysWhen(after); !day)
                return day;
            const auto recorded = recordVisit(desk, after, form->present());
            return recorded ? Result<void>() : recorded.error();
        }};
    task.right = Right::Visit;
    openForm<Visit>(session, form, visit, task, parent);
}

void openVisit(Session& session, const Id<Visit>& id, QWidget* parent)
{
    const auto visit = session.isOpen() ? session.store().of<Visit>().find(id) : std::nullopt;
    const auto dossier = visit ? dossierOf(session.store(), visit->caseId) : std::nullopt;
    if (!dossier)
        return;
    QList<Id<Person>> present;
    for (const VisitPresence& one : dossier->where(&VisitPresence::visit, id))
        present.append(one.person);
    auto* form = new VisitForm(session, *dossier, present);
    const QString title = Words::tr("Visit");
    FormTask<Visit> task{title, title, "draft-visit-of-" + id.text().toLatin1(),
        [form](const Desk& desk, const Visit& before, const Visit& after) -> Result<void> {
            const auto day = saysWhen(after);
            return day ? changeVisit(desk, before, after, form->present()) : day;
        }};
    task.right = Right::Visit;
    openForm<Visit>(session, form, *visit, task, parent);
}

void settleVisit(Session& session, const Id<Visit>& id, QWidget* parent)
{
    const auto visit = session.isOpen() ? session.store().of<Visit>().find(id) : std::nullopt;
    if (!visit)
        return;
    auto* form = new SettlementForm;
    form->load({});
    auto* dialog = new RecordDialog(Words::tr("Settle the discrepancy"), form, parent);
    QObject::connect(dialog, &RecordDialog::saveWanted, dialog, [=, &session, caseId = visit->caseId] {
        const FindingSettlement typed = form->record();
        const auto settled = session.perform(caseId, {}, [&](const Desk& desk) {
            return settleDiscrepancy(desk, id, QString::fromLatin1(label(typed.decision).code), typed.note);
        });
        if (settled)
            dialog->accept();
        else
            dialog->tell(settled.error().message, true);
    });
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

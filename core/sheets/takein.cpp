#include "core/sheets/takein.h"

#include "core/base/progress.h"
#include "core/work/editing.h"
#include "core/work/identities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

const QByteArray lastSetting = "sheet-taken-in";

bool isTaken(const PlannedRow& row)
{
    return row.verdict != Verdict::Refused
        && (row.verdict != Verdict::Undecided || row.choice.kind == Choice::Kind::TakeAsNew
            || row.choice.kind == Choice::Kind::Same);
}

/// Writes the rows of one household after another.
class TakingIn {
public:
    TakingIn(const Desk& desk, const SheetPlan& plan, SheetReport& report)
        : desk_(desk), plan_(plan), report_(report)
    {
    }

    Result<void> take(qsizetype first, qsizetype end)
    {
        Id<CaseFile> caseId = plan_.rows[first].caseId;
        if (caseId.isNull())
            caseId = joinedCase(first, end);
        if (caseId.isNull())
            return registerHousehold(first, end);
        for (qsizetype i = first; i < end; ++i)
            if (auto done = takeIntoCase(plan_.rows[i], caseId); !done)
                return done;
        return {};
    }

    /// What was decided about people who look alike, so that nobody is asked again: written behind all, since
    /// it is a fact and stays where the import is taken back.
    Result<void> sayWhoIsNot()
    {
        for (const auto& [person, other] : others_)
            if (const auto said
                = sayNotSame(desk_, person, other, Words::tr("said when a sheet was taken in"));
                !said)
                return said.error();
        return {};
    }

private:
    /// Where the principal is somebody known, the household joins that case.
    Id<CaseFile> joinedCase(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i) {
            const PlannedRow& row = plan_.rows[i];
            if (!row.isPrincipal || row.choice.kind != Choice::Kind::Same)
                continue;
            if (const auto person = desk_.store.of<Person>().find(row.choice.same))
                return person->caseId;
        }
        return {};
    }

    Result<void> registerHousehold(qsizetype first, qsizetype end)
    {
        Registration registration;
        QList<const PlannedRow*> taken;
        const PlannedRow* principal = nullptr;
        for (qsizetype i = first; i < end; ++i) {
            const PlannedRow& row = plan_.rows[i];
            if (!isTaken(row)) {
                leaveBehind(row);
                continue;
            }
            if (row.choice.kind == Choice::Kind::Same) { // a member who is known elsewhere stays there
                if (auto done = change(row); !done)
                    return done;
                continue;
            }
            taken.append(&row);
            registration.persons.append(row.read.person);
            if (row.isPrincipal)
                principal = &row;
        }
        if (!principal) { // refused, or not decided: its members wait for it
            report_.undecided += int(taken.size());
            return {};
        }
        registration.file = principal->read.file;
        registration.file.returnedOn = principal->read.person.person.returnedOn;
        registration.file.assignedTo = desk_.actor.staff;
        if (!principal->read.caseNumber.isEmpty())
            registration.externalIds.append({{}, {}, {}, plan_.layout.scheme, principal->read.caseNumber});
        const auto done = registerCase(desk_, registration);
        if (!done)
            return done.error();
        ++report_.households;
        report_.members += int(taken.size()) - 1;
        for (qsizetype i = 0; i < taken.size(); ++i)
            keepOthers(*taken[i], done->persons[i]);
        return {};
    }

    Result<void> takeIntoCase(const PlannedRow& row, const Id<CaseFile>& caseId)
    {
        if (!isTaken(row)) {
            leaveBehind(row);
            return {};
        }
        if (!row.person.isNull())
            return change(row);
        NewPerson member = row.read.person;
        const auto added = addMember(desk_, caseId, member);
        if (!added)
            return added.error();
        ++report_.members;
        keepOthers(row, *added);
        return {};
    }

    Result<void> change(const PlannedRow& row)
    {
        const auto known = desk_.store.of<Person>().find(row.person);
        if (!known)
            return Error{Error::Kind::Invalid,
                Words::tr("The person of row %1 is not there any more. Look at the sheet again.")
                    .arg(row.read.number),
                {}};
        const Person after = changedBy(row.read, *known);
        const NewPerson more = besides(desk_.store, row.read, *known);
        const auto file = *desk_.store.of<CaseFile>().find(known->caseId);
        const CaseFile fileAfter = known->id == file.principal ? changedBy(row.read, file) : file;
        const bool changes = !(after == *known) || !(fileAfter == file) || !more.documents.isEmpty()
            || !more.contacts.isEmpty();
        ++(changes ? report_.changed : report_.same);
        if (!(after == *known))
            if (auto done = editRecord(desk_, *known, after); !done)
                return done;
        if (!(fileAfter == file))
            if (auto done = editRecord(desk_, file, fileAfter); !done)
                return done;
        if (auto done = addAll(more.documents, *known); !done)
            return done;
        return addAll(more.contacts, *known);
    }

    template <class Part>
    Result<void> addAll(const QList<Part>& parts, const Person& person)
    {
        for (Part part : parts) {
            part.caseId = person.caseId;
            part.person = person.id;
            if (const auto added = addRecord(desk_, Right::KeepCases, "record", part); !added)
                return added.error();
        }
        return {};
    }

    void leaveBehind(const PlannedRow& row)
    {
        if (row.verdict == Verdict::Refused)
            ++report_.refused;
        else
            ++(row.choice.kind == Choice::Kind::Skip ? report_.skipped : report_.undecided);
    }

    void keepOthers(const PlannedRow& row, const Id<Person>& person)
    {
        if (row.choice.kind == Choice::Kind::TakeAsNew)
            for (const Lookalike& one : row.known)
                others_.append({person, one.person});
    }

    const Desk& desk_;
    const SheetPlan& plan_;
    SheetReport& report_;
    QList<std::pair<Id<Person>, Id<Person>>> others_;
};

} // namespace

Result<SheetReport> takeIn(const Desk& desk, const Sheet& sheet, const SheetPlan& plan, Progress& progress)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    SheetReport report;
    Batch batch(desk.store);
    const qint64 before = desk.store.log().lastAct();
    TakingIn taking(desk, plan, report);
    for (qsizetype first = 0, end = 0; first < plan.rows.size(); first = end) {
        while (end < plan.rows.size() && plan.rows[end].household == plan.rows[first].household)
            ++end;
        progress.step(int(first), int(plan.rows.size()));
        if (auto done = taking.take(first, end); !done)
            return done.error();
    }
    progress.step(int(plan.rows.size()), int(plan.rows.size()));
    if (const qint64 last = desk.store.log().lastAct(); last > before)
        report.acts = {before + 1, last};
    if (auto said = taking.sayWhoIsNot(); !said)
        return said.error();
    remember(desk.store, sheet, plan.layout);
    if (!report.acts.isEmpty())
        desk.store.setSetting(
            lastSetting, QByteArray::number(report.acts.first) + ' ' + QByteArray::number(report.acts.last));
    batch.commit();
    desk.store.freshen();
    return report;
}

ActRange lastTakenIn(const Store& store)
{
    const QList<QByteArray> parts = store.setting(lastSetting).value_or("").split(' ');
    return {parts.value(0).toLongLong(), parts.value(1).toLongLong()};
}

#include "core/sheets/plan.h"

#include "core/base/progress.h"
#include "core/sheets/knownpersons.h"
#include "core/store/store.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// Makes the plan, household by household.
class Planning {
public:
    Planning(const Store& store, const Layout& layout, SheetPlan& plan, Progress& progress)
        : store_(store), plan_(plan), known_(store, layout.scheme), progress_(progress)
    {
    }

    /// Brings the rows of each household together, in the order in which the first of each comes.
    void group()
    {
        QHash<QString, int> households;
        for (PlannedRow& row : plan_.rows) {
            const QString key = row.read.caseNumber.isEmpty() ? u"row %1"_s.arg(row.read.number)
                                                              : u"case "_s + row.read.caseNumber;
            if (!households.contains(key))
                households.insert(key, int(households.size()));
            row.household = households.value(key);
        }
        std::ranges::stable_sort(plan_.rows, {}, &PlannedRow::household);
    }

    void judge()
    {
        for (qsizetype first = 0; first < plan_.rows.size();) {
            qsizetype end = first;
            while (end < plan_.rows.size() && plan_.rows[end].household == plan_.rows[first].household)
                ++end;
            judgeHousehold(first, end);
            first = end;
        }
    }

private:
    void refuse(PlannedRow& row, const QString& reason)
    {
        row.verdict = Verdict::Refused;
        row.words = reason;
    }

    void judgeHousehold(qsizetype first, qsizetype end)
    {
        const auto file = known_.caseOf(plan_.rows[first].read.caseNumber);
        for (qsizetype i = first; i < end; ++i) {
            progress_.step(int(i), int(plan_.rows.size()));
            PlannedRow& row = plan_.rows[i];
            if (!row.read.problems.isEmpty())
                refuse(row, row.read.problems.join(u' '));
            else if (const int earlier = sameInSheet(row))
                refuse(row, Words::tr("The same person as in row %1. Leave one of them out.").arg(earlier));
            else if (file)
                judgeInCase(row, *file);
            else
                judgeNew(row);
        }
        if (!file)
            choosePrincipal(first, end);
    }

    /// The row above that says the same person; 0 where there is none.
    int sameInSheet(const PlannedRow& row)
    {
        for (const QString& key : known_.keysOf(row.read)) {
            if (const int earlier = seen_.value(key))
                return earlier;
            seen_.insert(key, row.read.number);
        }
        return 0;
    }

    void judgeInCase(PlannedRow& row, const CaseFile& file)
    {
        row.caseId = file.id;
        if (const auto person = known_.inCase(file.id, row.read))
            return judgeKnown(row, *person, file);
        row.verdict = Verdict::NewMember;
        row.words = Words::tr("New member of %1").arg(file.reference);
        if (row.read.person.person.relation == Relation::Principal && !file.principal.isNull())
            return refuse(row, Words::tr("%1 has its principal. Set another relation.").arg(file.reference));
        lookAround(row);
    }

    void judgeKnown(PlannedRow& row, const Person& person, const CaseFile& file)
    {
        row.caseId = file.id;
        row.person = person.id;
        QStringList changed;
        changedBy(row.read, person, &changed);
        if (person.id == file.principal)
            changedBy(row.read, file, &changed);
        const NewPerson more = besides(store_, row.read, person);
        for (const IdentityDocument& one : more.documents)
            changed.append(Words::tr("document %1").arg(one.number));
        for (const Contact& one : more.contacts)
            changed.append(Words::tr("phone %1").arg(one.value));
        row.verdict = changed.isEmpty() ? Verdict::Same : Verdict::Changed;
        row.words = changed.isEmpty()
            ? Words::tr("Known in %1; nothing changes").arg(file.reference)
            : Words::tr("Known in %1; changes: %2").arg(file.reference, changed.join(u", "_s));
    }

    void judgeNew(PlannedRow& row)
    {
        row.verdict = Verdict::NewMember;
        lookAround(row);
        if (row.verdict != Verdict::Undecided || !row.read.caseNumber.isEmpty())
            return;
        // Without a case number, the very same name and day of birth is the row's own mark.
        for (const Lookalike& one : row.known)
            if (const auto person = store_.of<Person>().find(one.person);
                person && known_.isExactly(row.read, *person)) {
                row.known.clear();
                return judgeKnown(row, *person, *store_.of<CaseFile>().find(one.caseId));
            }
    }

    void lookAround(PlannedRow& row)
    {
        const NewPerson& one = row.read.person;
        row.known = lookalikesOf(store_, {one.person, one.spellings, one.documents, one.contacts});
        row.known.removeIf([](const Lookalike& like) { return like.score < veryLike; });
        if (row.known.isEmpty())
            return;
        row.verdict = Verdict::Undecided;
        row.words = Words::tr("Looks like %1 in %2: %3. Decide who it is.")
                        .arg(known_.nameOf(row.known.first().person), row.known.first().reference,
                            row.known.first().reasons.join(u", "_s));
    }

    /// Whoever is called so, else the first of whom no relation is known. Without a principal nobody is
    /// taken.
    void choosePrincipal(qsizetype first, qsizetype end)
    {
        PlannedRow* principal = nullptr;
        PlannedRow* candidate = nullptr;
        bool isRefused = false;
        for (qsizetype i = first; i < end; ++i) {
            PlannedRow& row = plan_.rows[i];
            const Relation relation = row.read.person.person.relation;
            isRefused = isRefused
                || (row.verdict == Verdict::Refused && (relation == Relation::Principal || i == first));
            if (row.verdict == Verdict::Refused || row.caseId != Id<CaseFile>())
                continue;
            if (relation == Relation::Principal && principal)
                refuse(
                    row, Words::tr("The household has its principal in row %1.").arg(principal->read.number));
            else if (relation == Relation::Principal)
                principal = &row;
            else if (relation == Relation::Unknown && !candidate)
                candidate = &row;
        }
        if (!principal && !isRefused)
            principal = candidate;
        for (qsizetype i = first; i < end; ++i)
            settle(plan_.rows[i], principal, isRefused);
    }

    void settle(PlannedRow& row, PlannedRow* principal, bool isRefused)
    {
        if (row.verdict == Verdict::Refused || row.caseId != Id<CaseFile>())
            return;
        if (!principal)
            return refuse(row,
                isRefused ? Words::tr("The principal of its household is refused. Take them in together.")
                          : Words::tr("Its household has no principal. Set the relation of each person."));
        row.isPrincipal = &row == principal;
        if (row.isPrincipal)
            row.read.person.person.relation = Relation::Principal;
        if (row.verdict == Verdict::Undecided)
            return;
        row.verdict = row.isPrincipal ? Verdict::NewHousehold : Verdict::NewMember;
        row.words = row.isPrincipal
            ? Words::tr("New household")
            : Words::tr("New member of the household of row %1").arg(principal->read.number);
    }

    const Store& store_;
    SheetPlan& plan_;
    KnownPersons known_;
    Progress& progress_;
    QHash<QString, int> seen_; ///< rows by what makes them the same person
};

} // namespace

int SheetPlan::count(Verdict verdict) const
{
    return int(std::ranges::count(rows, verdict, &PlannedRow::verdict));
}

SheetPlan planOf(const Store& store, const Sheet& sheet, const Layout& layout, Progress& progress)
{
    SheetPlan plan{layout, {}, 0};
    const QDate today = store.clock().today();
    for (int row = layout.headerRow + 1; row < sheet.rows.size(); ++row) {
        if (isEmptyRow(sheet, row))
            ++plan.empty;
        else
            plan.rows.append(
                PlannedRow{rowOf(sheet, layout, row, today), Verdict::Refused, {}, {}, {}, 0, false, {}, {}});
    }
    Planning planning(store, layout, plan, progress);
    planning.group();
    planning.judge();
    return plan;
}

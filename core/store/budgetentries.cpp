#include "core/domain/records/corrections.h"
#include "core/domain/records/disbursement.h"
#include "core/store/budgetplace.h"
#include "core/store/budgetsql.h"

#include <algorithm>
#include <optional>

using budgetsql::Source;

namespace {

/// Whether entries of the source with that mark are of the figure.
bool isOf(BudgetFigure figure, Source source, int mark)
{
    switch (figure) {
    case BudgetFigure::Budget:
        return source == Source::Agreed;
    case BudgetFigure::Planned:
        return source == Source::Unpaid && mark == 0;
    case BudgetFigure::Requested:
        return source == Source::Unpaid && mark == 1;
    case BudgetFigure::Committed:
        return source == Source::Unpaid && mark == 2;
    case BudgetFigure::Paid:
        return source == Source::Paid || source == Source::Opening;
    case BudgetFigure::Evidenced:
        return source == Source::Paid && mark == 1;
    case BudgetFigure::Delivered:
        return source == Source::Delivered;
    case BudgetFigure::Recovered:
        break;
    }
    return false;
}

/// Gathers the entries of one row's figure.
class Entries {
public:
    Entries(const Store& store, BudgetBy by, const BudgetRow& row, BudgetFigure figure)
        : store_(store), by_(by), figure_(figure),
          places_(store, by), place_{row.id, row.code.toLatin1(), row.sums.paid.currency()}
    {
        if (by == BudgetBy::FundingLine)
            shares_.emplace(store);
    }
    QList<BudgetEntry> of(const Id<Programme>& only)
    {
        if (by_ == BudgetBy::FundingLine && figure_ == BudgetFigure::Budget)
            if (const auto line = store_.of<FundingLine>().find(Id<FundingLine>(place_.id));
                line && !line->budget.isNull())
                return {
                    {Description<FundingLine>::kind.number, place_.id, {}, line->eligibleFrom, line->budget}};
        for (const Source source :
            {Source::Agreed, Source::Unpaid, Source::Paid, Source::Opening, Source::Delivered}) {
            const bool isBorne = by_ == BudgetBy::FundingLine && source == Source::Paid;
            if (isOf(figure_, source, 0) || isOf(figure_, source, 1) || isOf(figure_, source, 2))
                isBorne ? takeBorne(only) : take(source, only);
        }
        if (figure_ == BudgetFigure::Paid || figure_ == BudgetFigure::Evidenced
            || figure_ == BudgetFigure::Recovered)
            takeRefunds(only);
        std::ranges::stable_sort(entries_, {}, &BudgetEntry::day);
        return entries_;
    }

private:
    void take(Source source, const Id<Programme>& only);
    void takeBorne(const Id<Programme>& only);
    void takeRefunds(const Id<Programme>& only);
    /// Adds what of the entry is this row's.
    void add(BudgetEntry entry, const BudgetPlace& place, const Uuid& package);

    const Store& store_;
    BudgetBy by_;
    BudgetFigure figure_;
    BudgetPlaces places_;
    BudgetPlace place_;
    std::optional<FundingShares> shares_;
    QList<BudgetEntry> entries_;
};

void Entries::add(BudgetEntry entry, const BudgetPlace& place, const Uuid& package)
{
    if (!shares_) {
        if (place == place_)
            entries_.append(entry);
        return;
    }
    const Money whole = entry.amount;
    for (const auto& [line, part] : shares_->partsOf(package, whole))
        if (line == place_.id && whole.currency() == place_.currency && part.minorUnits() != 0) {
            entry.amount = part;
            entries_.append(entry);
        }
}

void Entries::take(Source source, const Id<Programme>& only)
{
    store_.database().each(
        budgetsql::listed(source, by_),
        [&](sql::Row& row) {
            const Currency currency = currencyOf(row.value(4));
            const bool isUndated = by_ == BudgetBy::Month && source == Source::Agreed;
            if (isUndated || !isOf(figure_, source, row.at<int>(6)))
                return;
            const Value day = row.value(3);
            add({row.at<int>(7), row.at<Uuid>(8), row.at<Id<CaseFile>>(1),
                    day.type == Value::Type::Integer ? QDate::fromJulianDay(day.integer) : QDate(),
                    Money(row.at<qint64>(5), currency)},
                places_.of(row.value(0), currency), row.at<Uuid>(2));
        },
        only);
}

void Entries::takeBorne(const Id<Programme>& only)
{
    store_.database().each(
        budgetsql::borne(false),
        [&](sql::Row& row) {
            const Currency currency = currencyOf(row.value(1));
            if (row.at<Uuid>(0) == place_.id && currency == place_.currency
                && isOf(figure_, Source::Paid, row.at<int>(2)))
                entries_.append(
                    {Description<DisbursementSplit>::kind.number, row.at<Uuid>(6), row.at<Id<CaseFile>>(4),
                        QDate::fromJulianDay(row.at<qint64>(5)), Money(row.at<qint64>(3), currency)});
        },
        only);
}

void Entries::takeRefunds(const Id<Programme>& only)
{
    const bool isPaid = figure_ != BudgetFigure::Recovered;
    eachRecovery(store_, by_, only, [&](const BudgetBack& back) {
        if (back.step != "refunded" || (figure_ == BudgetFigure::Evidenced && !back.isEvidenced))
            return;
        add({Description<Recovery>::kind.number, back.id, back.caseId, back.day,
                back.amount * (isPaid ? -1 : 1)},
            back.place, back.place.id);
    });
}

} // namespace

QList<BudgetEntry> budgetEntries(
    const Store& store, BudgetBy by, const BudgetRow& row, BudgetFigure figure, const Id<Programme>& only)
{
    return Entries(store, by, row, figure).of(only);
}

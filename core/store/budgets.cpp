#include "core/store/budgets.h"

#include "core/store/budgetplace.h"
#include "core/store/budgetsql.h"

#include <map>
#include <optional>

using namespace Qt::StringLiterals;
using budgetsql::Source;

namespace {

/// Adds up what the file tells.
class Table {
public:
    Table(const Store& store, BudgetBy by, const Id<Programme>& only)
        : store_(store), by_(by), only_(only), places_(store, by)
    {
        if (by == BudgetBy::FundingLine)
            shares_.emplace(store);
    }
    std::map<BudgetPlace, Budget> sums()
    {
        for (const Source source : {Source::Agreed, Source::Unpaid, Source::Opening, Source::Delivered})
            shares_ ? takeEach(source) : take(source);
        shares_ ? takeBorne() : take(Source::Paid);
        takeRecoveries();
        if (shares_)
            takeLineBudgets();
        return std::move(rows_);
    }

private:
    using Figure = Money Budget::*;
    /// Adds the amount where it belongs: of a line the part that it bears.
    void add(const BudgetPlace& place, Figure figure, Money amount);
    void take(Source source);
    void takeEach(Source source); ///< entry by entry, since each is split by itself
    void takeBorne();
    void takeRecoveries();
    void takeLineBudgets();

    const Store& store_;
    BudgetBy by_;
    Id<Programme> only_;
    BudgetPlaces places_;
    std::optional<FundingShares> shares_; // told apart by lines: a place names the package until here
    std::map<BudgetPlace, Budget> rows_;
};

Money Budget::*figureOf(Source source, int mark)
{
    switch (source) {
    case Source::Agreed:
        return &Budget::budget;
    case Source::Unpaid:
        return mark == 2 ? &Budget::committed : mark == 1 ? &Budget::requested : &Budget::planned;
    case Source::Paid:
    case Source::Opening:
        break;
    case Source::Delivered:
        return &Budget::delivered;
    }
    return &Budget::paid;
}

void Table::add(const BudgetPlace& place, Figure figure, Money amount)
{
    if (!shares_) {
        rows_[place].*figure += amount;
        return;
    }
    for (const auto& [line, part] : shares_->partsOf(place.id, amount))
        rows_[{line, {}, place.currency}].*figure += part;
}

void Table::take(Source source)
{
    if (source == Source::Agreed && by_ == BudgetBy::Month)
        return;
    store_.database().each(
        budgetsql::sums(source, by_),
        [&](sql::Row& row) {
            const BudgetPlace place = places_.of(row.value(0), currencyOf(row.value(1)));
            const Money amount(row.at<qint64>(3), place.currency);
            add(place, figureOf(source, row.at<int>(2)), amount);
            if (source == Source::Paid && row.at<bool>(2))
                add(place, &Budget::evidenced, amount);
        },
        only_);
}

void Table::takeEach(Source source)
{
    store_.database().each(
        budgetsql::listed(source, by_),
        [&](sql::Row& row) {
            const BudgetPlace place = places_.of(row.value(0), currencyOf(row.value(4)));
            add(place, figureOf(source, row.at<int>(6)), Money(row.at<qint64>(5), place.currency));
        },
        only_);
}

void Table::takeBorne()
{
    store_.database().each(
        budgetsql::borne(true),
        [&](sql::Row& row) {
            const Currency currency = currencyOf(row.value(1));
            Budget& sums = rows_[{row.at<Uuid>(0), {}, currency}];
            const Money amount(row.at<qint64>(3), currency);
            sums.paid += amount;
            if (row.at<bool>(2))
                sums.evidenced += amount;
        },
        only_);
}

void Table::takeRecoveries()
{
    Uuid payment;
    BudgetPlace last;
    Money open;
    const auto settle = [&] {
        if (open.minorUnits() > 0)
            add(last, &Budget::outstanding, open);
        open = {};
    };
    eachRecovery(store_, by_, only_, [&](const BudgetBack& back) {
        if (back.payment != payment)
            settle();
        payment = back.payment;
        last = back.place;
        const bool calls = back.step == "receivable";
        open += calls ? back.amount : back.amount * -1;
        add(last,
            calls                         ? &Budget::receivable
                : back.step == "refunded" ? &Budget::refunded
                : back.step == "offset"   ? &Budget::offset
                                          : &Budget::writtenOff,
            back.amount);
        if (back.step != "refunded")
            return;
        add(last, &Budget::paid, back.amount * -1);
        if (back.isEvidenced)
            add(last, &Budget::evidenced, back.amount * -1);
    });
    settle();
}

void Table::takeLineBudgets()
{
    for (const FundingLine& line : store_.of<FundingLine>().all())
        if (!line.budget.isNull() && (only_.isNull() || line.programme == only_))
            rows_[{line.id.uuid(), {}, line.budget.currency()}].budget = line.budget;
}

const QList<Money Budget::*>& figures()
{
    static const QList<Money Budget::*> all{&Budget::budget, &Budget::planned, &Budget::requested,
        &Budget::committed, &Budget::paid, &Budget::delivered, &Budget::evidenced, &Budget::receivable,
        &Budget::refunded, &Budget::offset, &Budget::writtenOff, &Budget::outstanding};
    return all;
}

} // namespace

QList<BudgetRow> budgetTable(const Store& store, BudgetBy by, const Id<Programme>& only)
{
    std::map<BudgetPlace, Budget> sums = Table(store, by, only).sums();
    QList<BudgetRow> rows;
    for (auto& [place, budget] : sums) {
        for (Money Budget::*figure : figures())
            budget.*figure += Money(0, place.currency);
        budget.remaining = budget.budget - budget.paid - budget.committed;
        budget.free = budget.remaining - budget.requested - budget.planned;
        rows.append({place.id, QString::fromLatin1(place.code), budget});
    }
    return rows;
}

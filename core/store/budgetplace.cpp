#include "core/store/budgetplace.h"

#include "core/domain/rules/split.h"
#include "core/store/budgetsql.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray monthOf(const Value& day)
{
    return day.type == Value::Type::Integer
        ? QDate::fromJulianDay(day.integer).toString(u"yyyy-MM"_s).toLatin1()
        : QByteArray();
}

} // namespace

Currency currencyOf(const Value& code)
{
    return Currency::fromCode(QString::fromLatin1(code.bytes.data(), qsizetype(code.bytes.size())))
        .value_or(Currency());
}

BudgetPlaces::BudgetPlaces(const Store& store, BudgetBy by) : by_(by)
{
    if (by == BudgetBy::Package)
        store.database().each(
            budgetsql::heirs(), [&](sql::Row& row) { newer_.insert(row.at<Uuid>(0), row.at<Uuid>(1)); });
}

BudgetPlace BudgetPlaces::of(const Value& key, Currency currency) const
{
    if (by_ == BudgetBy::Month)
        return {{}, monthOf(key), currency};
    if (by_ == BudgetBy::Category)
        return {{}, QByteArray(key.bytes.data(), qsizetype(key.bytes.size())), currency};
    Uuid id = sql::Type<Uuid>::read(key);
    for (int steps = 0; steps < 1000; ++steps) { // a circle in a stranger's file ends too
        const auto found = newer_.constFind(id);
        if (found == newer_.cend())
            break;
        id = *found;
    }
    return {id, {}, currency};
}

void eachRecovery(const Store& store, BudgetBy by, const Id<Programme>& only,
    const std::function<void(const BudgetBack&)>& visit)
{
    const BudgetPlaces places(store, by);
    store.database().each(
        budgetsql::recoveries(by),
        [&](sql::Row& row) {
            const Currency currency = currencyOf(row.value(1));
            const qint64 whole = row.at<qint64>(4);
            if (whole == 0)
                return;
            visit({places.of(row.value(0), currency), row.at<QByteArray>(2),
                proportion(Money(row.at<qint64>(5), currency), row.at<qint64>(3), whole), row.at<bool>(6),
                QDate::fromJulianDay(row.at<qint64>(7)), row.at<Uuid>(8), row.at<Id<CaseFile>>(9),
                row.at<Uuid>(10)});
        },
        only);
}

FundingShares::FundingShares(const Store& store)
{
    store.database().each("SELECT package, funding_line, share_permille FROM package_funding"
                          " WHERE removed = 0 ORDER BY case_id, id",
        [&](sql::Row& row) {
            shares_[row.at<Uuid>(0)].append({row.at<Uuid>(1), row.at<int>(2)});
        });
}

QList<std::pair<Uuid, Money>> FundingShares::partsOf(const Uuid& package, Money amount) const
{
    const auto shares = shares_.value(package);
    QList<int> weights;
    for (const auto& [line, permille] : shares)
        weights.append(permille);
    const auto parts = split(amount, weights);
    if (!parts)
        return {{Uuid(), amount}};
    QList<std::pair<Uuid, Money>> borne;
    for (qsizetype i = 0; i < shares.size(); ++i)
        borne.append({shares[i].first, (*parts)[i]});
    return borne;
}

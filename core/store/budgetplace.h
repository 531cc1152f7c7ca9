#pragma once

#include "core/store/budgets.h"

#include <QHash>

#include <functional>

/// How rows of budgets are told apart while they are added up; for budgets.cpp and budgetentries.cpp alone.

/// What a row is told apart by: an id, or a code.
struct BudgetPlace {
    Uuid id;
    QByteArray code;
    Currency currency;

    friend auto operator<=>(const BudgetPlace& a, const BudgetPlace& b)
    {
        return std::tie(a.id, a.code, a.currency) <=> std::tie(b.id, b.code, b.currency);
    }
    friend bool operator==(const BudgetPlace&, const BudgetPlace&) = default;
};

Currency currencyOf(const Value& code);

/// Puts keys of the queries into places; packages go to those that carried them on.
class BudgetPlaces {
public:
    BudgetPlaces(const Store& store, BudgetBy by);
    BudgetPlace of(const Value& key, Currency currency) const;

private:
    BudgetBy by_;
    QHash<Uuid, Uuid> newer_;
};

/// A step of getting money back, with what the programme gets back by it: the same part of what the payment
/// cost.
struct BudgetBack {
    BudgetPlace place;
    QByteArray step;
    Money amount;
    bool isEvidenced = false;
    QDate day;
    Uuid id;
    Id<CaseFile> caseId;
    Uuid payment;
};
/// Visits them payment by payment.
void eachRecovery(const Store& store, BudgetBy by, const Id<Programme>& only,
    const std::function<void(const BudgetBack&)>& visit);

/// The shares of packages on funding lines, in the order they were made.
class FundingShares {
public:
    explicit FundingShares(const Store& store);
    /// Each line with its part of the amount; all is borne by no line where the package has none.
    QList<std::pair<Uuid, Money>> partsOf(const Uuid& package, Money amount) const;

private:
    QHash<Uuid, QList<std::pair<Uuid, int>>> shares_;
};

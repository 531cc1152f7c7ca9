#pragma once

#include "core/reports/report.h"
#include "core/store/dossier.h"

#include <map>
#include <set>

/// What reports must say, worked out case by case with plain loops and the rules of the ledger: no SQL.
class ReportLoops {
public:
    /// Cases and persons of a group.
    struct Heads {
        std::set<Uuid> cases, persons;
    };
    using Groups = std::map<QString, Heads>; ///< by the key of the group

    ReportLoops(const Store& store, const Period& period, QDate reference);

    std::map<QByteArray, Groups> assisted() const; ///< by breakdown
    std::map<QByteArray, Groups> assistance() const;
    std::map<QByteArray, Groups> outcomes() const;
    /// Budget, paid, evidenced, committed, requested, planned, remaining, free, in minor units, by type.
    std::map<QString, QList<qint64>> budgets() const;
    std::map<QString, qint64> paidByMonth() const;

private:
    bool covers(QDate day) const { return day >= period_.from && day <= period_.until; }
    QString bandOfPerson(const Person& person) const;

    QList<Dossier> dossiers_;
    Period period_;
    QDate reference_;
};

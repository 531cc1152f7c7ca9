#include "core/reports/suppression.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The rows of one breakdown, of which some are to be hidden.
class Groups {
public:
    Groups(const QList<ReportColumn>& columns, int smallest) : columns_(columns), smallest_(smallest) { }

    void add(ReportRow& row)
    {
        rows_.append(&row);
        if (std::ranges::any_of(counts(row), [this](qint64 count) { return isSmall(count); }))
            hidden_.append(&row);
    }
    /// Hides as many rows more as it takes that none can be worked out.
    bool hide()
    {
        while (!hidden_.isEmpty() && tellsTooMuch() && hidden_.size() < rows_.size())
            hidden_.append(nextSmallest());
        for (ReportRow* row : hidden_)
            for (qsizetype i = firstMeasure; i < row->cells.size(); ++i)
                if (columns_[i].isNumber)
                    row->cells[i] = {ReportCell::Kind::Suppressed};
        return !hidden_.isEmpty();
    }

private:
    bool isSmall(qint64 count) const { return count > 0 && count < smallest_; }
    QList<qint64> counts(const ReportRow& row) const
    {
        QList<qint64> all;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (columns_[i].countsPeople)
                all.append(row.cells[i].number);
        return all;
    }
    /// What the whole less the rows that are told would say of those that are not.
    bool tellsTooMuch() const
    {
        if (hidden_.size() == 1)
            return rows_.size() > 1;
        QList<qint64> sums(columns_.size(), 0);
        for (const ReportRow* row : hidden_) {
            const QList<qint64> all = counts(*row);
            for (qsizetype i = 0; i < all.size(); ++i)
                sums[i] += all[i];
        }
        return std::ranges::any_of(sums, [this](qint64 sum) { return isSmall(sum); });
    }
    ReportRow* nextSmallest() const
    {
        ReportRow* found = nullptr;
        for (ReportRow* row : rows_)
            if (!hidden_.contains(row) && (!found || counts(*row) < counts(*found)))
                found = row;
        return found;
    }

    const QList<ReportColumn>& columns_;
    int smallest_;
    QList<ReportRow*> rows_, hidden_;
};

} // namespace

Report suppressed(const Report& report, int smallest)
{
    Report out = report;
    bool any = false;
    for (const ReportBreakdown& breakdown : report.breakdowns) {
        Groups groups(report.columns, smallest);
        for (ReportRow& row : out.rows)
            if (row.breakdown == breakdown.id)
                groups.add(row);
        any = groups.hide() || any;
    }
    if (any)
        out.notes
            += Words::tr("Groups of fewer than %1 persons or cases are not told, nor what would tell them by "
                         "subtraction.")
                   .arg(smallest);
    return out;
}

#pragma once

#include "core/reports/report.h"

#include <QAbstractTableModel>

/// The rows of one breakdown of a report: the group, then its figures.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Report& report, const QByteArray& breakdown);
    const ReportRow& row(int row) const { return report_.rows[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Column of the report that stands at a column of the table: all but the breakdown and the code.
    static int place(int column) { return column == 0 ? groupColumn : column + firstMeasure - 1; }
    QVariant alignment(int column) const;

    Report report_;
};

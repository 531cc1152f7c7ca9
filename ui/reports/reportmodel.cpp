#include "ui/reports/reportmodel.h"

#include "ui/kit/table.h"

void ReportModel::show(const Report& report, const QByteArray& breakdown)
{
    beginResetModel();
    report_ = ofBreakdown(report, breakdown);
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(report_.rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return report_.columns.isEmpty() ? 1 : int(report_.columns.size()) - firstMeasure + 1;
}

QVariant ReportModel::alignment(int column) const
{
    const bool isNumber = report_.columns[place(column)].isNumber;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return report_.rows[index.row()].cells[place(index.column())].shown();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case StrongText:
        return index.column() == 0;
    }
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || report_.columns.isEmpty())
        return {};
    if (role == Qt::DisplayRole && section == 0)
        return report_.breakdowns.isEmpty() ? QString() : report_.breakdowns.first().title;
    if (role == Qt::DisplayRole)
        return report_.columns[place(section)].title;
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

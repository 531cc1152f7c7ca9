#include "ui/payments/worklistmodel.h"

#include "ui/payments/words.h"
#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 100;

bool isNumber(int part)
{
    return part == WorklistModel::Amount || part == WorklistModel::Counts || part == WorklistModel::Due;
}

} // namespace

WorklistModel::WorklistModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session)
{
}

void WorklistModel::show(const MoneyFilter& filter)
{
    beginResetModel();
    if (filter.list != filter_.list)
        ticked_.clear();
    filter_ = filter;
    lines_ = moneyLines(session_.store(), filter_, nullptr, page);
    more_ = lines_.size() == page;
    refusals_.clear();
    QSet<Uuid> there;
    for (qsizetype row = 0; row < lines_.size(); ++row)
        if (ticked_.contains(lines_[row].record) && refusalOf(int(row)).isEmpty())
            there.insert(lines_[row].record);
    ticked_ = there; // what went to another list is not ticked any more
    endResetModel();
    emit tickedChanged();
}

void WorklistModel::forget()
{
    beginResetModel();
    lines_.clear();
    ticked_.clear();
    refusals_.clear();
    more_ = false;
    endResetModel();
}

void WorklistModel::fetchMore(const QModelIndex&)
{
    const QList<MoneyLine> next
        = moneyLines(session_.store(), filter_, lines_.isEmpty() ? nullptr : &lines_.last(), page);
    more_ = next.size() == page;
    if (next.isEmpty())
        return;
    beginInsertRows({}, int(lines_.size()), int(lines_.size() + next.size()) - 1);
    lines_ += next;
    endInsertRows();
}

int WorklistModel::rowOf(const Uuid& record) const
{
    const auto found = std::ranges::find(lines_, record, &MoneyLine::record);
    return found == lines_.end() ? -1 : int(found - lines_.begin());
}

QString WorklistModel::refusalOf(int row) const
{
    const MoneyLine& line = lines_[row];
    if (const auto known = refusals_.constFind(line.record); known != refusals_.cend())
        return *known;
    return *refusals_.insert(line.record, refusalFor(session_.desk(), line));
}

bool WorklistModel::toggle(int row)
{
    const Uuid record = lines_[row].record;
    if (!ticked_.remove(record)) {
        if (!refusalOf(row).isEmpty())
            return false;
        ticked_.insert(record);
    }
    emit dataChanged(index(row, 0), index(row, Parts - 1));
    emit tickedChanged();
    return true;
}

void WorklistModel::toggleAll()
{
    QSet<Uuid> all;
    for (int row = 0; row < rowCount(); ++row)
        if (refusalOf(row).isEmpty())
            all.insert(lines_[row].record);
    ticked_ = ticked_ == all ? QSet<Uuid>() : all;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Parts - 1));
    emit tickedChanged();
}

QList<MoneyLine> WorklistModel::ticked() const
{
    QList<MoneyLine> lines;
    for (const MoneyLine& line : lines_)
        if (ticked_.contains(line.record))
            lines.append(line);
    return lines;
}

QString WorklistModel::text(const MoneyLine& line, int part) const
{
    switch (part) {
    case Tick:
        return ticked_.contains(line.record)          ? u"☑"_s
            : refusalOf(rowOf(line.record)).isEmpty() ? u"☐"_s
                                                      : u"–"_s;
    case Case:
        return caseNameOf(line);
    case What:
        return titleOf(line);
    case To:
        return line.payee;
    case Method:
        return line.method == PaymentMethod::Unknown ? QString() : name(line.method);
    case Amount:
        return line.amount.text();
    case Counts:
        return line.programmeAmount.text();
    case State:
        return stateOf(session_.store(), line, session_.today());
    case Due:
        return lineDay(line.day);
    }
    return {};
}

QVariant WorklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !session_.isOpen())
        return {};
    const MoneyLine& line = lines_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        if (const QString refusal = refusalOf(index.row()); index.column() == Tick && !refusal.isEmpty())
            return refusal;
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Tick)
            return text(line, index.column());
        return ticked_.contains(line.record)   ? tr("ticked")
            : refusalOf(index.row()).isEmpty() ? tr("not ticked")
                                               : refusalOf(index.row());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case StrongText:
        return index.column() == Case;
    case BadgeTone:
        if (index.column() == State && line.trouble != MoneyTrouble::Unknown)
            return int(Tone::Bad);
        if (index.column() == State && line.list == Worklist::Late)
            return int(Tone::Wait);
    }
    return {};
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString day = filter_.list == Worklist::Confirm || filter_.list == Worklist::Undelivered
        ? tr("Paid on")
        : filter_.list == Worklist::Unpaid ? tr("Delivered")
                                           : tr("Due");
    const QStringList titles{QString(), tr("Case"), tr("What for"), tr("To"), tr("Method"), tr("Amount"),
        tr("Counts as"), tr("State"), day};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::AccessibleTextRole)
        return section == Tick ? tr("Ticked") : titles[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

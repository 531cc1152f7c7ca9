#pragma once

#include "core/work/worklists.h"
#include "ui/kit/table.h"

#include <QSet>

class Session;

/// A worklist, read as one scrolls, with the lines that are ticked. A line that the person cannot take on
/// cannot be ticked; hovering says why.
class WorklistModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Part { Tick, Case, What, To, Method, Amount, Counts, State, Due, Parts };

    WorklistModel(Session& session, QObject* parent);

    void show(const MoneyFilter& filter);
    void forget(); ///< the file was closed
    const MoneyFilter& filter() const { return filter_; }
    const MoneyLine& line(int row) const { return lines_[row]; }
    int rowOf(const Uuid& record) const; ///< −1 where it was not read yet
    /// Why the line cannot be ticked; empty: it can.
    QString refusalOf(int row) const;
    /// Ticks the line, or takes the tick away; false where it cannot be ticked.
    bool toggle(int row);
    /// Ticks all that were read and can be; takes all ticks away where all are.
    void toggleAll();
    QList<MoneyLine> ticked() const; ///< in the order of the list

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(lines_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Parts; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && more_; }
    void fetchMore(const QModelIndex& parent) override;

signals:
    void tickedChanged();

private:
    QString text(const MoneyLine& line, int part) const;

    Session& session_;
    MoneyFilter filter_;
    QList<MoneyLine> lines_;
    QSet<Uuid> ticked_; ///< by the line's record
    bool more_ = false;
    mutable QHash<Uuid, QString> refusals_; ///< of the lines seen so far
};

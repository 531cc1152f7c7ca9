#pragma once

#include "core/store/caselist.h"
#include "ui/kit/tokens.h"

#include <QAbstractListModel>

class Session;

/// The cases of the file, read as one scrolls; what each asks for is read when its row is seen.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1, AlertRole, AlertTone };

    CaseListModel(Session& session, QObject* parent);

    void show(const CaseFilter& filter, CaseOrder order);
    const CaseFilter& filter() const { return filter_; }
    CaseOrder order() const { return order_; }
    void forget(); ///< the file was closed
    const CaseLine& line(int row) const { return lines_[row]; }
    int rowOf(const Id<CaseFile>& id) const; ///< −1 where it was not read yet
    void update(const Id<CaseFile>& id); ///< the case changed

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(lines_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && more_; }
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Alert {
        QString word;
        Tone tone = Tone::Plain;
    };
    const Alert& alertOf(const CaseLine& line) const;

    Session& session_;
    CaseFilter filter_;
    CaseOrder order_ = CaseOrder::Newest;
    QList<CaseLine> lines_;
    bool more_ = false;
    mutable QHash<Id<CaseFile>, Alert> alerts_;
};

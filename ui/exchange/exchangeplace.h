#pragma once

#include "core/exchange/parking.h"
#include "core/work/settling.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The other laptops that this file exchanges bundles with, every bundle that went out or came in, and the
/// values that wait for somebody to settle them. A bundle can be dropped on it.
class ExchangePlace : public TablePlace {
    Q_OBJECT

public:
    explicit ExchangePlace(Session& session);
    void refresh() override;

    /// Writes a bundle for each other laptop into the folder.
    void writeBundles(const QString& folder);
    /// Shows what the bundle would bring, and takes it in where the person says so.
    void offer(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Replica {
        QString name, role;
        qint64 changes = 0;
        std::optional<PeerState> peer; ///< nothing for this laptop, and for those never enrolled
    };
    struct Line {
        QString laptop;
        BundleEntry entry;
    };
    void addTables();
    void askFolder();
    void enrol();
    void askBundle();
    void takeIn(const QString& path);
    QList<Replica> replicas();
    QList<Line> journal();
    void settleFrom(int row);

    Session& session_;
    QPushButton *write_, *take_, *settle_, *letIn_;
    RowTable<Replica>* replicas_;
    RowTable<Line>* journal_;
    RowTable<Dispute>* disputes_;
};

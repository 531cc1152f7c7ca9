#include "ui/cases/recyclebin.h"

#include "core/work/editing.h"
#include "core/work/recyclebin.h"
#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecycleBin)
};

class RemovedDialog : public QDialog {
public:
    RemovedDialog(Session& session, const Id<CaseFile>& caseId, QWidget* parent)
        : QDialog(parent), session_(session), caseId_(caseId), message_(new MessageBar),
          table_(new Table(Words::tr("What was removed"))), back_(button(Words::tr("Bring &back")))
    {
        setWindowTitle(Words::tr("What was removed"));
        setAttribute(Qt::WA_DeleteOnClose);
        model_ = new RowTable<RemovedRecord>(
            {{Words::tr("Removed"),
                 [](const RemovedRecord& row) { return row.info.at.utc().toString(u"yyyy-MM-dd hh:mm"_s); }},
                {Words::tr("By"),
                    [&session](const RemovedRecord& row) {
                        return staffName(session.store(), Id<Staff>(row.info.author));
                    }},
                {Words::tr("What"),
                    [](const RemovedRecord& row) {
                        return QCoreApplication::translate("kinds", row.kind->name);
                    },
                    false, {}, true},
                {Words::tr("What it said"), [](const RemovedRecord& row) { return row.what; }}},
            this);
        table_->show(model_, 3);
        layOut();
        connect(back_, &QPushButton::clicked, this, &RemovedDialog::bringBack);
        connect(table_, &Table::rowChanged, this, [this](int row) { back_->setEnabled(row >= 0); });
        connect(&session, &Session::aboutToLock, this, &QObject::deleteLater);
        read();
    }

private:
    void layOut()
    {
        auto* column = columnLayout(10);
        column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
        column->addWidget(textLabel(windowTitle(), "title"));
        column->addWidget(message_);
        column->addWidget(table_, 1);
        empty_ = new EmptyState(Words::tr("Nothing was removed"),
            Words::tr("What is taken out of this case stands here, and comes back from here."));
        column->addWidget(empty_, 1);
        auto* row = rowLayout();
        QPushButton* close = button(Words::tr("&Close"));
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        row->addStretch(1);
        row->addWidget(back_);
        row->addWidget(close);
        column->addLayout(row);
        setLayout(column);
        const QSize room = parentWidget()->window()->size();
        resize(
            std::min(room.width() - 40, scaled(this, 860)), std::min(room.height() - 40, scaled(this, 420)));
    }
    void read()
    {
        const auto removed = removedRecords(session_.store(), caseId_);
        model_->setRows(removed);
        table_->setVisible(!removed.isEmpty());
        empty_->setVisible(removed.isEmpty());
        back_->setVisible(!removed.isEmpty());
        back_->setEnabled(false);
        if (!removed.isEmpty())
            table_->setCurrentIndex(model_->index(0, 0));
    }
    void bringBack()
    {
        const int row = table_->currentIndex().row();
        if (row < 0)
            return;
        const RemovedRecord chosen = model_->row(row);
        const QString name
            = Words::tr("%1 brought back").arg(QCoreApplication::translate("kinds", chosen.kind->name));
        const auto done = session_.perform(
            caseId_, name, [&](const Desk& desk) { return takeBack(desk, chosen.act, caseId_); });
        if (!done)
            message_->tell(done.error().message);
        read();
    }

    Session& session_;
    Id<CaseFile> caseId_;
    MessageBar* message_;
    Table* table_;
    QPushButton* back_;
    QWidget* empty_ = nullptr;
    RowTable<RemovedRecord>* model_ = nullptr;
};

} // namespace

void showRemoved(Session& session, const Id<CaseFile>& caseId, QWidget* parent)
{
    if (session.isOpen())
        (new RemovedDialog(session, caseId, parent))->open();
}

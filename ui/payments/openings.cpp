#include "ui/payments/openings.h"

#include "core/domain/records/approval.h"
#include "core/work/openingentries.h"
#include "ui/forms/openform.h"
#include "ui/kit/asktext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Openings)
};

/// The batches of which anything waits for approval.
QStringList waitingBatches(const Store& store)
{
    QStringList batches;
    for (const OpeningEntry& entry : store.of<OpeningEntry>().all()) {
        if (batches.contains(entry.batch))
            continue;
        const auto dossier = dossierOf(store, entry.caseId);
        if (dossier && !isOpeningApproved(*dossier, entry))
            batches.append(entry.batch);
    }
    return batches;
}

class BatchForm : public Form<Approval> {
public:
    explicit BatchForm(const QStringList& batches) : batch_(new CodeBox)
    {
        batch_->add({}, Words::tr("Choose …"));
        for (const QString& one : batches)
            batch_->add(one, one);
        addRow("batch", Words::tr("&Batch"), batch_);
        addLong(Words::tr("N&ote"), &Approval::note, 3);
        hint("batch",
            Words::tr("Each of its entries is signed by you. From then on they count in budgets and "
                      "reports; no cash book is touched."));
        connect(batch_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
    }
    QString batch() const { return batch_->code(); }

private:
    CodeBox* batch_;
};

} // namespace

void takeOpeningFile(Session& session, const QString& path, const QString& batch)
{
    constexpr qint64 most = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return session.tell(
            Words::tr("“%1” cannot be read as a sheet of what was paid. Check the file.").arg(path));
    const QByteArray csv = file.readAll();
    const auto taken
        = session.perform({}, {}, [&](const Desk& desk) { return takeOpening(desk, csv, batch); });
    if (!taken)
        return session.tell(taken.error().message);
    session.tell(taken->refusals.isEmpty()
            ? Words::tr("%n entry(s) taken in. They count once another person approved the batch.", nullptr,
                taken->added)
            : Words::tr("Nothing was taken in. %1").arg(taken->refusals.mid(0, 3).join(u"; "_s)));
}

void chooseOpeningFile(Session& session, QWidget* parent)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, Words::tr("What was paid before"), {}, Words::tr("CSV (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto batch = askText(parent,
        {Words::tr("What was paid before"),
            Words::tr(
                "The first row names the columns case, package, amount, currency, date and paper, and may "
                "name rate. The batch is approved under its name."),
            QFileInfo(path).fileName(), Words::tr("&Name of the batch"), [](const QString& typed) {
                return typed.isEmpty() ? Words::tr("Give the batch a name.") : QString();
            }});
    if (batch && session.isOpen())
        takeOpeningFile(session, path, *batch);
}

void approveOpeningBatch(Session& session, QWidget* parent)
{
    const QStringList batches = waitingBatches(session.store());
    if (batches.isEmpty())
        return session.tell(Words::tr("No batch of earlier payments waits for approval."));
    auto* form = new BatchForm(batches);
    FormTask<Approval> task;
    task.title = Words::tr("Approve what was paid before");
    task.draft = "draft-opening-approval";
    task.isWhole = false;
    task.save = [form](const Desk& desk, const Approval&, const Approval& after) -> Result<void> {
        if (form->batch().isEmpty())
            return Error{Error::Kind::Invalid, Words::tr("Choose the batch."), {}};
        const auto approved = approveOpening(desk, form->batch(), after.note);
        return approved ? Result<void>() : approved.error();
    };
    openForm<Approval>(session, form, {}, task, parent);
}

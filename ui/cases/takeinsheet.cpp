#include "ui/cases/takeinsheet.h"

#include "core/base/durable.h"
#include "ui/cases/sheetform.h"
#include "ui/cases/sheetpreview.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/session/job.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum Step { Columns, Rows, Report };

/// Shows itself where work takes over a second, and lets the window live.
class ShownProgress final : public Progress {
public:
    ShownProgress(const QString& what, QWidget* parent)
        : dialog_(what, QProgressDialog::tr("Cancel"), 0, 0, parent)
    {
        dialog_.setWindowModality(Qt::WindowModal);
        dialog_.setMinimumDuration(1000);
        dialog_.setAutoReset(false);
        since_.start();
    }
    void report(int done, int total) override
    {
        constexpr qint64 oftenMs = 60;
        if (since_.elapsed() < oftenMs)
            return;
        since_.restart();
        dialog_.setMaximum(total);
        dialog_.setValue(done);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    bool cancelled() const override { return dialog_.wasCanceled(); }

private:
    QProgressDialog dialog_;
    QElapsedTimer since_;
};

} // namespace

template <class Work>
auto TakeInSheet::longWork(const QString& what, Work work)
{
    const Session::Busy busy(session_);
    setEnabled(false);
    auto result = attempt([&] {
        ShownProgress progress(what, this);
        return work(progress);
    });
    setEnabled(true);
    return result;
}

TakeInSheet::TakeInSheet(Session& session, const QString& path, QWidget* parent)
    : QDialog(parent), session_(session), path_(path), message_(new MessageBar), steps_(new QStackedWidget),
      form_(new SheetForm(session)), preview_(new SheetPreview(session)), report_(paragraph({})),
      back_(button(tr("&Back"))), errors_(button(tr("&Save the rows that stay behind …"))),
      next_(button(tr("&Next")))
{
    setWindowTitle(tr("Take in %1").arg(QFileInfo(path).fileName()));
    report_->setAlignment(Qt::AlignTop);
    steps_->addWidget(form_);
    steps_->addWidget(preview_);
    steps_->addWidget(report_);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    column->addWidget(textLabel(windowTitle(), "title"));
    column->addWidget(message_);
    column->addWidget(steps_, 1);
    column->addLayout(makeButtons());
    setLayout(column);
    const QSize room = parent ? parent->window()->size() : QSize(1100, 700);
    resize(std::min(room.width() - 40, scaled(this, 1060)), room.height() - 40);
    connect(form_, &SheetForm::rereadWanted, this, [this] { read(form_->choice()); });
    connect(&session_, &Session::aboutToLock, this, &QObject::deleteLater);
    connect(&session_, &Session::locked, this, &QObject::deleteLater);
    goTo(Columns);
    form_->hide();
    next_->setEnabled(false);
    message_->tell(tr("Reading …"), Tone::Busy);
    read({});
}

QLayout* TakeInSheet::makeButtons()
{
    auto* row = rowLayout();
    QPushButton* close = button(tr("Close"));
    next_->setProperty("role", "primary");
    for (QPushButton* one : {back_, errors_, close, next_})
        one->setAutoDefault(false);
    row->addWidget(errors_);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(back_);
    row->addWidget(next_);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, [this] { goTo(Columns); });
    connect(errors_, &QPushButton::clicked, this, &TakeInSheet::saveErrors);
    connect(next_, &QPushButton::clicked, this, &TakeInSheet::goOn);
    return row;
}

void TakeInSheet::read(const CsvChoice& choice)
{
    runJob(
        this,
        [path = path_, choice] {
            NoProgress progress;
            return attempt([&] { return readSheetFile(path, choice, progress); });
        },
        [this](const Result<SheetFile>& file) {
            if (!file)
                return tell(file.error());
            message_->hide();
            form_->QWidget::show();
            form_->show(*file);
            isRead_ = true;
            next_->setEnabled(true);
            next_->setFocus();
        });
}

void TakeInSheet::goTo(int step)
{
    steps_->setCurrentIndex(step);
    back_->setVisible(step == Rows);
    errors_->setVisible(step != Columns);
    next_->setText(step == Columns ? tr("&Next") : step == Rows ? tr("&Take in") : tr("&Done"));
}

void TakeInSheet::goOn()
{
    message_->hide();
    if (steps_->currentIndex() == Columns)
        plan();
    else if (steps_->currentIndex() == Rows)
        takeInNow();
    else
        accept();
}

void TakeInSheet::plan()
{
    if (const QString question = form_->question(); !question.isEmpty()) {
        message_->tell(question, Tone::Wait);
        return;
    }
    const auto plan = longWork(tr("Looking at each row …"), [&](Progress& progress) {
        return planOf(session_.store(), form_->sheet(), form_->chosen(), progress);
    });
    if (!plan)
        return tell(plan.error());
    preview_->show(*plan);
    goTo(Rows);
}

void TakeInSheet::takeInNow()
{
    const auto report = longWork(tr("Taking in …"), [&](Progress& progress) {
        return takeIn(session_.desk(), form_->sheet(), preview_->plan(), progress);
    });
    if (!report)
        return tell(report.error());
    if (!report->acts.isEmpty())
        session_.wrote(
            report->acts.first, report->acts.last, tr("sheet %1").arg(QFileInfo(path_).fileName()));
    QStringList lines = report->words();
    if (report->acts.isEmpty())
        lines.append(tr("Nothing was written."));
    else
        lines.append(tr("Undo (Ctrl+Z) takes all of it back."));
    report_->setText(lines.join(u'\n'));
    errors_->setEnabled(report->refused + report->undecided > 0);
    errors_->setToolTip(errors_->isEnabled() ? QString() : tr("No row stayed behind"));
    goTo(Report);
    next_->setFocus();
}

void TakeInSheet::saveErrors()
{
    const QFileInfo file(path_);
    const QString proposed = file.path() + u'/' + file.completeBaseName() + tr("-to-correct") + u".csv"_s;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where the rows that stay behind go"), proposed, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = errorFile(form_->sheet(), preview_->plan());
    const auto kept = replaceFile(path, {bytes.constData(), size_t(bytes.size())});
    if (!kept)
        return tell(kept.error());
    message_->tell(tr("Saved. Correct the rows, and take the file in again."), Tone::Good);
}

void TakeInSheet::tell(const Error& error)
{
    message_->tell(error.message, error.kind == Error::Kind::Cancelled ? Tone::Accent : Tone::Bad);
}

void takeInSheet(Session& session, QWidget* parent, const std::function<void()>& taken)
{
    if (const auto allowed = mayDo(session.desk(), Right::KeepCases); !allowed) {
        emit session.refused(allowed.error());
        return;
    }
    const QString path = QFileDialog::getOpenFileName(parent, TakeInSheet::tr("Which spreadsheet?"), {},
        TakeInSheet::tr("Spreadsheets (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    auto* dialog = new TakeInSheet(session, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent, [taken] { taken(); });
    dialog->open();
}

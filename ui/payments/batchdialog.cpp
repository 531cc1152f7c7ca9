#include "ui/payments/batchdialog.h"

#include "core/work/worklists.h"
#include "ui/forms/exceptionform.h"
#include "ui/kit/formrows.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/words.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 9;

QList<Column<BatchDialog::Row>> columnsFor(const BatchDialog::Manner& manner)
{
    using Row = BatchDialog::Row;
    QList<Column<Row>> columns{
        {BatchDialog::tr("Case"), [](const Row& row) { return caseNameOf(row.line); }, false, {}, true},
        {BatchDialog::tr("What for"), [](const Row& row) { return titleOf(row.line); }},
        {BatchDialog::tr("To"), [](const Row& row) { return row.line.payee; }},
        {BatchDialog::tr("Amount"), [](const Row& row) { return row.line.amount.text(); }, true}};
    if (!manner.extra.isEmpty())
        columns.append({manner.extra, [](const Row& row) { return row.extra; }, true});
    columns.append({BatchDialog::tr("Outcome"),
        [](const Row& row) { return row.done ? BatchDialog::tr("done") : row.refusal; }, false,
        [](const Row& row) -> std::optional<Tone> {
            return row.done ? std::optional(Tone::Good) : std::nullopt;
        }});
    return columns;
}

} // namespace

BatchDialog::BatchDialog(
    Session& session, const Manner& manner, const QList<MoneyLine>& lines, QWidget* parent)
    : QDialog(parent), session_(session), model_(new RowTable<Row>(columnsFor(manner), this)),
      table_(new Table(manner.title)), message_(new MessageBar), below_(paragraph({}, "secondary")),
      column_(columnLayout(10))
{
    setWindowTitle(manner.title);
    for (const MoneyLine& line : lines)
        rows_.append({line, {}, {}, false});
    column_->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
    column_->addWidget(textLabel(manner.title, "title"));
    column_->addWidget(message_);
    auto* card = new Card;
    card->body()->addWidget(table_);
    column_->addWidget(card, 1);
    column_->addWidget(below_);
    column_->addLayout(makeButtons(manner.verb));
    setLayout(column_);
    table_->show(model_, int(model_->columnCount()) - 1);
    table_->setMinimumHeight(scaled(this, 30) * 4);
    const QSize room = parent ? parent->window()->size() : QSize(scaled(this, 900), scaled(this, 600));
    resize(std::min(scaled(this, 860), room.width() - 20),
        std::min(scaled(this, 30) * std::min(rowsShown, int(lines.size())) + scaled(this, 330),
            room.height() - 20));
    connect(&session, &Session::aboutToLock, this, &QObject::deleteLater);
    setAttribute(Qt::WA_DeleteOnClose);
}

void BatchDialog::setForm(FormRows* form, const QByteArray& draft)
{
    column_->insertWidget(2, form);
    draft_.emplace(session_, draft);
    if (draft_->exists()) {
        form->setTyped(draft_->texts());
        message_->tell(tr("This is what you had typed before."), Tone::Accent);
    }
    connect(form, &FormRows::edited, this, [this, form] {
        edited_ = true;
        draft_->keepSoon(form->typed());
    });
    connect(&session_, &Session::aboutToLock, form, [this, form] {
        if (edited_)
            draft_->keep(form->typed());
    });
    connect(this, &QDialog::finished, this, [this] { draft_->forget(); });
    form->setFocus();
}

void BatchDialog::reject()
{
    if (edited_
        && QMessageBox::question(this, windowTitle(), tr("Give up what you typed?"),
               QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Discard)
        return;
    QDialog::reject();
}

QLayout* BatchDialog::makeButtons(const QString& verb)
{
    auto* row = rowLayout();
    QPushButton* close = button(tr("&Give up"));
    go_ = button(verb);
    go_->setDefault(true);
    go_->setToolTip(tr("Ctrl+S; what is signed is never undone"));
    wayOut_ = button(tr("&Ask for an exception …"), "link");
    wayOut_->hide();
    row->addStretch(1);
    row->addWidget(wayOut_);
    row->addWidget(close);
    row->addWidget(go_);
    connect(wayOut_, &QPushButton::clicked, this, [this] {
        if (exception_)
            askForException(session_, *exception_, this);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(go_, &QPushButton::clicked, this, &BatchDialog::run);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &BatchDialog::run);
    return row;
}

void BatchDialog::tellBelow(const QString& sentence, bool isProblem)
{
    below_->setProperty("role", isProblem ? "problem" : "secondary");
    below_->setStyleSheet(styleSheet()); // reads the property anew
    below_->setText(sentence);
}

void BatchDialog::tell(const QString& sentence)
{
    message_->tell(sentence);
}

void BatchDialog::showLines()
{
    for (qsizetype i = 0; i < rows_.size(); ++i)
        rows_[i].extra = extraOf(rows_[i].line, int(i));
    model_->setRows(rows_);
}

QList<MoneyLine> BatchDialog::waiting() const
{
    QList<MoneyLine> lines;
    for (const Row& row : rows_)
        if (!row.done)
            lines.append(row.line);
    return lines;
}

void BatchDialog::run()
{
    if (const QString wrong = problem(); !wrong.isEmpty())
        return message_->tell(wrong);
    QList<int> open;
    for (int i = 0; i < rows_.size(); ++i)
        if (!rows_[i].done)
            open.append(i);
    const auto taken = session_.perform({}, {}, [&](const Desk& desk) { return take(desk, open); });
    if (!taken)
        return message_->tell(taken.error().message);
    for (qsizetype i = 0; i < open.size(); ++i) {
        const std::optional<Error>& refusal = (*taken)[i];
        rows_[open[i]].done = !refusal;
        rows_[open[i]].refusal = refusal ? refusal->message : QString();
    }
    tellOutcome(open);
}

void BatchDialog::tellOutcome(const QList<int>& tried)
{
    const auto refused
        = std::ranges::count_if(tried, [this](int row) { return !rows_[row].refusal.isEmpty(); });
    if (refused == 0)
        return accept();
    showLines();
    offerWayOut(tried);
    message_->tell(rows_.size() == 1
            ? rows_[0].refusal
            : tr("%1 done, %2 refused: each says why in its line.").arg(tried.size() - refused).arg(refused));
}

/// For the first line that an exception would help.
void BatchDialog::offerWayOut(const QList<int>& tried)
{
    exception_.reset();
    for (const int row : tried)
        if (!exception_ && !rows_[row].refusal.isEmpty())
            exception_ = wayOutOf(session_.desk(), row);
    wayOut_->setVisible(exception_.has_value());
}

#include "ui/payments/reviewdialog.h"

#include "core/work/editing.h"
#include "core/work/payments.h"
#include "core/work/worklists.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/moneyacts.h"
#include "ui/payments/requestfacts.h"
#include "ui/payments/words.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
    : QDialog(parent), session_(session), draft_(session, "draft-payments-review"),
      title_(textLabel({}, "title")), message_(new MessageBar), pages_(new QStackedWidget),
      facts_(columnLayout(6)), note_(new QLineEdit), model_(nullptr)
{
    setWindowTitle(tr("Look through and decide"));
    const auto notes = draft_.exists() ? draft_.texts() : QHash<QString, QString>();
    for (const MoneyLine& line : lines)
        rows_.append({line, {}, notes.value(line.request.text()), {}, false});
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
    column->addWidget(title_);
    column->addWidget(message_);
    pages_->addWidget(makeFacts());
    pages_->addWidget(makeSummary());
    column->addWidget(pages_, 1);
    column->addLayout(makeButtons());
    setLayout(column);
    const QSize room = parent ? parent->window()->size() : QSize(scaled(this, 900), scaled(this, 600));
    resize(std::min(scaled(this, 760), room.width() - 20), std::min(scaled(this, 520), room.height() - 20));
    connect(&session, &Session::aboutToLock, this, [this] {
        keepNotes();
        deleteLater();
    });
    connect(this, &QDialog::finished, this, [this] { draft_.forget(); });
    setAttribute(Qt::WA_DeleteOnClose);
    showLine();
}

QWidget* ReviewDialog::makeFacts()
{
    auto* page = new QWidget;
    auto* column = columnLayout(8);
    auto* card = new Card;
    auto* inside = new QWidget;
    inside->setLayout(facts_);
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    inside->setAutoFillBackground(false);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("What is asked for"));
    card->body()->addWidget(area);
    column->addWidget(card, 1);
    auto* label = new QLabel(tr("N&ote"));
    label->setBuddy(note_);
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("Why it is refused, or what was looked at"));
    auto* row = rowLayout();
    row->addWidget(label);
    row->addWidget(note_, 1);
    column->addLayout(row);
    page->setLayout(column);
    return page;
}

QWidget* ReviewDialog::makeSummary()
{
    model_ = new RowTable<Row>(
        {{tr("Case"), [](const Row& row) { return caseNameOf(row.line); }, false, {}, true},
            {tr("What for"), [](const Row& row) { return titleOf(row.line); }},
            {tr("Amount"), [](const Row& row) { return row.line.amount.text(); }, true},
            {tr("Decision"),
                [](const Row& row) {
                    return row.isSigned ? tr("signed")
                        : !row.approved ? tr("undecided")
                        : *row.approved ? tr("approve")
                                        : tr("refuse");
                },
                false,
                [](const Row& row) -> std::optional<Tone> {
                    return !row.approved ? Tone::Plain : *row.approved ? Tone::Good : Tone::Bad;
                }},
            {tr("Note"), [](const Row& row) { return row.outcome.isEmpty() ? row.note : row.outcome; }}},
        this);
    auto* card = new Card(tr("What you decided"));
    auto* table = new Table(tr("What you decided"));
    table->show(model_, 4);
    card->body()->addWidget(table, 1);
    return card;
}

QLayout* ReviewDialog::makeButtons()
{
    auto* row = rowLayout();
    QPushButton* close = button(tr("&Give up"));
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(back_ = button(tr("&Back")));
    row->addWidget(leave_ = button(tr("&Leave undecided")));
    row->addWidget(refuse_ = button(tr("&Refuse")));
    row->addWidget(approve_ = button(tr("&Approve")));
    row->addWidget(sign_ = button({}, "primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, &ReviewDialog::back);
    connect(leave_, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    connect(refuse_, &QPushButton::clicked, this, [this] { decide(false); });
    connect(approve_, &QPushButton::clicked, this, [this] { decide(true); });
    connect(sign_, &QPushButton::clicked, this, &ReviewDialog::sign);
    return row;
}

void ReviewDialog::showLine()
{
    const Row& row = rows_[at_];
    title_->setText(rows_.size() == 1 ? tr("Decide on a payment")
                                      : tr("Decide on payment %1 of %2").arg(at_ + 1).arg(rows_.size()));
    clear(facts_);
    for (const RequestFact& fact : requestFacts(session_.store(), row.line, isUnveiled_)) {
        auto* line = rowLayout(10);
        QLabel* name = textLabel(fact.name, "secondary");
        name->setFixedWidth(scaled(this, 110));
        QLabel* value = paragraph(fact.value, fact.isDoubtful ? "problem" : nullptr);
        value->setAccessibleName(fact.name + u": "_s + fact.value);
        line->addWidget(name, 0, Qt::AlignTop);
        line->addWidget(value, 1);
        facts_->addLayout(line);
    }
    if (row.line.isRestricted() && !isUnveiled_) {
        QPushButton* show = button(tr("Show what is restricted; that is logged"), "link");
        facts_->addWidget(show, 0, Qt::AlignLeading);
        connect(show, &QPushButton::clicked, this, &ReviewDialog::unveil);
    }
    facts_->addStretch(1);
    note_->setText(row.note);
    pages_->setCurrentIndex(0);
    back_->setVisible(at_ > 0);
    for (QPushButton* one : {leave_, refuse_, approve_})
        one->setVisible(true);
    sign_->setVisible(false);
    note_->setFocus();
}

void ReviewDialog::keepNotes()
{
    if (at_ < rows_.size())
        rows_[at_].note = note_->text().trimmed();
    QHash<QString, QString> notes;
    for (const Row& row : std::as_const(rows_))
        if (!row.note.isEmpty() && !row.isSigned)
            notes.insert(row.line.request.text(), row.note);
    if (!notes.isEmpty())
        draft_.keep(notes);
}

void ReviewDialog::unveil()
{
    const Id<CaseFile> id = rows_[at_].line.caseId;
    if (session_.perform(id, {}, [&](const Desk& desk) { return recordUnveiling(desk, id); })) {
        isUnveiled_ = true;
        QMetaObject::invokeMethod(this, &ReviewDialog::showLine, Qt::QueuedConnection); // the button goes
    }
}

void ReviewDialog::decide(std::optional<bool> approved)
{
    if (approved && !*approved && note_->text().trimmed().isEmpty()) {
        message_->tell(tr("Say in the note why it is refused."));
        return note_->setFocus();
    }
    message_->hide();
    rows_[at_].approved = approved;
    rows_[at_].note = note_->text().trimmed();
    isUnveiled_ = false;
    ++at_;
    at_ < rows_.size() ? showLine() : showSummary();
}

void ReviewDialog::back()
{
    message_->hide();
    at_ = std::max<qsizetype>(0, at_ - 1);
    isUnveiled_ = false;
    showLine();
}

int ReviewDialog::decided() const
{
    return int(std::ranges::count_if(rows_, [](const Row& row) { return row.approved && !row.isSigned; }));
}

void ReviewDialog::showSummary()
{
    title_->setText(tr("Sign what you decided"));
    model_->setRows(rows_);
    pages_->setCurrentIndex(1);
    back_->setVisible(decided() == rows_.size() || std::ranges::none_of(rows_, &Row::isSigned));
    for (QPushButton* one : {leave_, refuse_, approve_})
        one->setVisible(false);
    sign_->setText(tr("&Sign %n decision(s)", nullptr, decided()));
    sign_->setVisible(decided() > 0);
    sign_->setFocus();
}

void ReviewDialog::sign()
{
    const auto worked = session_.perform({}, {}, [&](const Desk& desk) -> Result<void> {
        for (Row& row : rows_) {
            if (!row.approved || row.isSigned)
                continue;
            const auto signedNow = attempt([&] {
                return decidePayment(desk, row.line.caseId, row.line.request, *row.approved, row.note);
            });
            row.isSigned = bool(signedNow);
            row.outcome = signedNow ? QString() : signedNow.error().message;
        }
        return {};
    });
    if (!worked)
        return message_->tell(worked.error().message);
    if (decided() == 0)
        return accept();
    showSummary();
    message_->tell(
        rows_.size() == 1 ? rows_[0].outcome : tr("Not all could be signed: each says why in its line."));
}

void decidePayments(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
{
    (new ReviewDialog(session, lines, parent))->open();
}

#include "ui/exchange/settledisputes.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int otherChoice = 1000;

QString signedBy(const DisputedValue& value)
{
    QStringList parts;
    for (const QString& part : {value.who, value.where})
        if (!part.isEmpty())
            parts.append(part);
    if (!value.when.isNull())
        parts.append(QLocale().toString(value.when.utc().toLocalTime(), QLocale::ShortFormat));
    if (value.isShown)
        parts.append(SettleDisputes::tr("shown until it is settled"));
    return parts.join(u" · "_s);
}

} // namespace

SettleDisputes::SettleDisputes(Session& session, int first, QWidget* parent)
    : QDialog(parent), session_(session), open_(disputesOf(session.store())),
      count_(textLabel({}, "secondary")), what_(paragraph({}, "heading")),
      before_(paragraph({}, "secondary")), message_(new MessageBar),
      settle_(button(tr("&Settle"), "primary")), next_(button(tr("&Later"))),
      case_(button(tr("Open the &case"), "link"))
{
    setWindowTitle(tr("Values to settle"));
    layOut();
    connect(settle_, &QPushButton::clicked, this, &SettleDisputes::settleShown);
    connect(next_, &QPushButton::clicked, this, [this] { showDispute(index_ + 1); });
    connect(case_, &QPushButton::clicked, this, &SettleDisputes::openCase);
    connect(&session_, &Session::aboutToLock, this, &QDialog::reject);
    showDispute(first);
}

void SettleDisputes::layOut()
{
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    auto* head = rowLayout();
    head->addWidget(textLabel(windowTitle(), "title"), 1);
    head->addWidget(count_);
    column->addLayout(head);
    column->addWidget(message_);
    column->addWidget(what_);
    column->addWidget(before_);
    place_ = columnLayout(4);
    column->addLayout(place_);
    column->addStretch(1);
    auto* foot = rowLayout();
    auto* close = button(tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(case_);
    foot->addStretch(1);
    for (QPushButton* one : {close, next_, settle_}) {
        one->setAutoDefault(false);
        foot->addWidget(one);
    }
    settle_->setDefault(true);
    column->addLayout(foot);
    setLayout(column);
    setMinimumWidth(scaled(this, 560));
}

void SettleDisputes::showDispute(int index)
{
    if (open_.isEmpty())
        return accept();
    index_ = index % int(open_.size());
    const Dispute& dispute = open_[index_];
    count_->setText(tr("%1 of %2").arg(index_ + 1).arg(open_.size()));
    what_->setText((dispute.reference.isEmpty() ? QString() : dispute.reference + u" · "_s) + dispute.record
        + u": "_s + dispute.field);
    before_->setText(
        dispute.before.isEmpty() ? tr("Nothing stood there before.") : tr("Before: %1").arg(dispute.before));
    before_->setVisible(!dispute.isRestricted && dispute.conflict.field != 0);
    delete values_;
    delete choice_;
    other_ = nullptr;
    values_ = new QWidget;
    choice_ = new QButtonGroup(this);
    values_->setLayout(columnLayout(6));
    place_->addWidget(values_);
    for (int i = 0; i < dispute.values.size(); ++i)
        addValue(dispute.values[i], i);
    if (dispute.canBeTyped)
        addOther();
    settle_->setVisible(dispute.wayOut.isEmpty());
    next_->setVisible(open_.size() > 1);
    case_->setVisible(!dispute.conflict.caseId.isNull());
    message_->setVisible(!dispute.wayOut.isEmpty());
    if (!dispute.wayOut.isEmpty())
        message_->tell(dispute.wayOut, Tone::Wait);
}

void SettleDisputes::addValue(const DisputedValue& value, int number)
{
    auto* radio = new QRadioButton(value.words.size() > 80 ? value.words.left(79) + u'…' : value.words);
    radio->setToolTip(value.words);
    choice_->addButton(radio, number);
    values_->layout()->addWidget(radio);
    QLabel* more = paragraph(signedBy(value), "secondary");
    more->setIndent(scaled(this, 24));
    values_->layout()->addWidget(more);
}

void SettleDisputes::addOther()
{
    auto* radio = new QRadioButton(tr("&Something else:"));
    other_ = new QLineEdit;
    other_->setAccessibleName(tr("Something else"));
    choice_->addButton(radio, otherChoice);
    connect(other_, &QLineEdit::textEdited, radio, [radio] { radio->setChecked(true); });
    values_->layout()->addWidget(radio);
    values_->layout()->addWidget(other_);
}

void SettleDisputes::settleShown()
{
    const Dispute dispute = open_[index_];
    const int chosen = choice_->checkedId();
    message_->show();
    if (chosen < 0 || (chosen == otherChoice && other_->text().trimmed().isEmpty()))
        return message_->tell(tr("Choose one of the values first, or write another."), Tone::Wait);
    const QByteArray value
        = chosen == otherChoice ? encodedText(other_->text().trimmed()) : dispute.values[chosen].value;
    const auto done
        = session_.perform(Id<CaseFile>(dispute.conflict.caseId), tr("settled: %1").arg(dispute.field),
            [&](const Desk& desk) { return settle(desk, dispute.conflict, value); });
    if (!done)
        return message_->tell(done.error().message, Tone::Bad);
    message_->hide();
    open_ = disputesOf(session_.store());
    showDispute(index_);
}

void SettleDisputes::openCase()
{
    const Conflict conflict = open_[index_].conflict;
    accept();
    session_.open(Target::ofCase(Id<CaseFile>(conflict.caseId), "history", conflict.record));
}

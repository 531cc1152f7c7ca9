#include "ui/cases/sheetpreview.h"

#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

constexpr Verdict verdicts[] = {Verdict::NewHousehold, Verdict::NewMember, Verdict::Changed, Verdict::Same,
    Verdict::Undecided, Verdict::Refused};

Tone toneOf(const PlannedRow& row)
{
    switch (row.verdict) {
    case Verdict::NewHousehold:
    case Verdict::NewMember:
        return Tone::Good;
    case Verdict::Changed:
        return Tone::Accent;
    case Verdict::Same:
        return Tone::Plain;
    case Verdict::Undecided:
        return row.choice.kind == Choice::Kind::None ? Tone::Wait : Tone::Accent;
    case Verdict::Refused:
        return Tone::Bad;
    }
    return Tone::Plain;
}

QList<Column<PlannedRow>> columns()
{
    using Row = PlannedRow;
    return {{SheetPreview::tr("Row"), [](const Row& row) { return QString::number(row.read.number); }, true},
        {SheetPreview::tr("Case number"), [](const Row& row) { return row.read.caseNumber; }},
        {SheetPreview::tr("Name"), [](const Row& row) { return row.read.name(); }, false, {}, true},
        {SheetPreview::tr("Verdict"), [](const Row& row) { return wordOf(row.verdict); }, false,
            [](const Row& row) { return std::optional(toneOf(row)); }},
        {SheetPreview::tr("What becomes of it"), [](const Row& row) { return row.words; }}};
}

} // namespace

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewHousehold:
        return SheetPreview::tr("New household");
    case Verdict::NewMember:
        return SheetPreview::tr("New member");
    case Verdict::Changed:
        return SheetPreview::tr("Changes");
    case Verdict::Same:
        return SheetPreview::tr("Known");
    case Verdict::Undecided:
        return SheetPreview::tr("Decide");
    case Verdict::Refused:
        return SheetPreview::tr("Refused");
    }
    return {};
}

SheetPreview::SheetPreview(Session& session)
    : session_(session), counts_(paragraph({})), reason_(paragraph({}, "secondary")), which_(new QComboBox),
      whom_(new QComboBox), table_(new Table(tr("Rows of the sheet"))),
      model_(new RowTable<PlannedRow>(columns(), this))
{
    which_->setAccessibleName(tr("Which rows are shown"));
    which_->addItem(tr("All rows"), -1);
    for (const Verdict verdict : verdicts)
        which_->addItem(wordOf(verdict), int(verdict));
    auto* head = rowLayout();
    head->addWidget(counts_, 1);
    head->addWidget(which_);
    auto* column = columnLayout(10);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addWidget(reason_);
    column->addLayout(makeDecision());
    setLayout(column);
    table_->show(model_, 4);
    connect(which_, &QComboBox::activated, this, &SheetPreview::list);
    connect(table_, &Table::rowChanged, this, &SheetPreview::chosen);
}

QLayout* SheetPreview::makeDecision()
{
    const std::pair<QString, Choice::Kind> choices[] = {{tr("The sa&me person"), Choice::Kind::Same},
        {tr("Somebody &else: take as new"), Choice::Kind::TakeAsNew}, {tr("&Leave out"), Choice::Kind::Skip}};
    auto* row = rowLayout();
    row->addWidget(textLabel(tr("The chosen row is"), "secondary"));
    whom_->setAccessibleName(tr("Whom of those it looks like"));
    row->addWidget(whom_);
    for (const auto& [text, kind] : choices) {
        QPushButton* one = button(text);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, [this, which = kind] { decideChosen(which); });
        decisions_.append(one);
        row->addWidget(one);
    }
    row->addStretch(1);
    return row;
}

void SheetPreview::show(SheetPlan plan)
{
    plan_ = std::move(plan);
    which_->setCurrentIndex(
        plan_.count(Verdict::Undecided) > 0 ? which_->findData(int(Verdict::Undecided)) : 0);
    list();
}

void SheetPreview::list()
{
    const int wanted = which_->currentData().toInt();
    QList<PlannedRow> rows;
    shown_.clear();
    for (int i = 0; i < plan_.rows.size(); ++i)
        if (wanted < 0 || int(plan_.rows[i].verdict) == wanted)
            shown_.append(i), rows.append(plan_.rows[i]);
    model_->setRows(std::move(rows));
    table_->fitColumns();
    QStringList counts;
    for (const Verdict verdict : verdicts)
        if (const int count = plan_.count(verdict); count > 0)
            counts.append(u"%1: %2"_s.arg(wordOf(verdict)).arg(count));
    if (plan_.empty > 0)
        counts.append(tr("empty: %1").arg(plan_.empty));
    counts_->setText(counts.join(u" · "_s));
    table_->selectRow(0);
    chosen(shown_.isEmpty() ? -1 : 0);
}

void SheetPreview::chosen(int row)
{
    const bool isRow = row >= 0 && row < shown_.size();
    const PlannedRow* planned = isRow ? &plan_.rows[shown_[row]] : nullptr;
    const bool open = planned && planned->verdict == Verdict::Undecided;
    for (QPushButton* one : decisions_) {
        one->setEnabled(open);
        one->setToolTip(open ? QString() : tr("Only for a row that looks like somebody known"));
    }
    showKnown(open ? planned : nullptr);
    reason_->setText(planned ? tr("Row %1: %2").arg(planned->read.number).arg(planned->words) : QString());
}

/// Whom the row may be, where there are several.
void SheetPreview::showKnown(const PlannedRow* row)
{
    whom_->clear();
    for (const Lookalike& one : row ? row->known : QList<Lookalike>()) {
        const auto person = session_.store().of<Person>().find(one.person);
        whom_->addItem(u"%1, %2"_s.arg(person ? personName(*person) : QString(), one.reference));
        whom_->setItemData(whom_->count() - 1, one.reasons.join(u", "_s), Qt::ToolTipRole);
    }
    whom_->setVisible(whom_->count() > 1);
}

void SheetPreview::decideChosen(Choice::Kind kind)
{
    const int row = table_->currentIndex().row();
    if (row < 0 || row >= shown_.size() || !session_.isOpen())
        return;
    PlannedRow& planned = plan_.rows[shown_[row]];
    decide(session_.store(), planned,
        {kind,
            kind == Choice::Kind::Same ? planned.known.value(std::max(0, whom_->currentIndex())).person
                                       : Id<Person>()});
    list();
    const int next = std::min(row + 1, int(shown_.size()) - 1);
    table_->selectRow(next);
    chosen(next);
    emit decided();
}

#include "ui/reports/reportsplace.h"

#include "core/domain/codes.h"
#include "core/domain/records/office.h"
#include "core/domain/records/programme.h"
#include "core/store/caselist.h"
#include "ui/kit/barchart.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/style.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"
#include "ui/reports/reportmodel.h"

#include <QBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideEnough = 1050; // px at 100 %: table and chart beside each other

template <class Editor>
Editor* named(Editor* editor, const QString& name)
{
    editor->setAccessibleName(name);
    return editor;
}

/// A choice with its name before it, which takes the key.
QWidget* labelled(const QString& label, QWidget* editor)
{
    auto* pair = new QWidget;
    auto* row = rowLayout(6);
    auto* text = new QLabel(label);
    text->setBuddy(editor);
    row->addWidget(text);
    row->addWidget(editor);
    pair->setLayout(row);
    return pair;
}

} // namespace

ReportsPlace::ReportsPlace(Session& session)
    : session_(session), name_(named(new CodeBox, tr("Report"))),
      programme_(named(new CodeBox, tr("Programme"))), country_(named(new CodeBox, tr("Country of return"))),
      by_(named(new CodeBox, tr("Divided by"))), from_(named(new DayEdit, tr("From"))),
      until_(named(new DayEdit, tr("To"))), export_(makeExport()), problem_(paragraph({}, "problem")),
      notes_(paragraph({}, "small")), tableCard_(new Card(tr("Figures"))), chartCard_(new Card(tr("Chart"))),
      table_(new Table(tr("Figures of the report"))), chart_(new BarChart(tr("Chart of the report"))),
      model_(new ReportModel(this))
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), scaled(this, 16), scaled(this, 24), scaled(this, 16));
    column->addLayout(makeHead());
    column->addWidget(makeChoices());
    column->addWidget(problem_);
    column->addLayout(makeBody(), 1);
    column->addWidget(notes_);
    setLayout(column);
    setFocusProxy(name_);
    for (const ReportName& one : reportNames())
        name_->add(QString::fromUtf8(one.id), one.title);
    for (CodeBox* box : {name_, programme_, country_})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPlace::showReport);
    for (DayEdit* day : {from_, until_})
        connect(day, &QLineEdit::editingFinished, this, &ReportsPlace::showReport);
    connect(by_, &QComboBox::currentIndexChanged, this, &ReportsPlace::showBreakdown);
    connect(table_, &Table::chosen, this, &ReportsPlace::openCases);
}

QLayout* ReportsPlace::makeHead()
{
    auto* head = rowLayout(8);
    head->addWidget(textLabel(tr("Reports"), "title"), 1);
    head->addWidget(export_);
    return head;
}

QWidget* ReportsPlace::makeChoices()
{
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(scaled(this, 10));
    for (DayEdit* day : {from_, until_})
        day->setFixedWidth(scaled(this, 120));
    name_->setMinimumWidth(scaled(this, 290));
    from_->setPlaceholderText(tr("the beginning"));
    until_->setPlaceholderText(tr("today"));
    flow->addWidget(labelled(tr("&Report"), name_));
    flow->addWidget(labelled(tr("&From"), from_));
    flow->addWidget(labelled(tr("&To"), until_));
    flow->addWidget(labelled(tr("&Programme"), programme_));
    flow->addWidget(labelled(tr("&Country of return"), country_));
    flow->addWidget(labelled(tr("&Divided by"), by_));
    choices->setLayout(flow);
    return choices;
}

QLayout* ReportsPlace::makeBody()
{
    tableCard_->body()->addWidget(table_, 1);
    table_->show(model_, 0);
    chartCard_->body()->addWidget(chart_, 1);
    body_ = new QBoxLayout(QBoxLayout::LeftToRight);
    body_->setSpacing(scaled(this, 12));
    body_->addWidget(tableCard_, 3);
    body_->addWidget(chartCard_, 2);
    return body_;
}

void ReportsPlace::resizeEvent(QResizeEvent* event)
{
    const bool wide = width() >= scaled(this, wideEnough);
    body_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Place::resizeEvent(event);
}

void ReportsPlace::refresh()
{
    fillChoices();
    showReport();
}

void ReportsPlace::fillChoices()
{
    const Store& store = session_.store();
    const QSignalBlocker quietly(programme_), too(country_);
    const QString programme = programme_->code(), country = country_->code();
    programme_->clear();
    programme_->add({}, tr("All"));
    for (const Programme& one : store.of<Programme>().where("TRUE ORDER BY name, id"))
        programme_->add(one.id.text(), one.name);
    country_->clear();
    country_->add({}, tr("All"));
    for (const QString& code : countriesOfReturn(store))
        if (!code.isEmpty())
            country_->add(code, countries().value(code).name);
    for (const auto& [box, code] : {std::pair(programme_, programme), std::pair(country_, country)})
        box->setCurrentIndex(std::max(0, box->findData(code)));
}

void ReportsPlace::showReport()
{
    if (!session_.isOpen())
        return;
    query_ = {name_->code().toUtf8(), {from_->day(), until_->day()}, {},
        Id<Programme>(Uuid::fromText(programme_->code())), {}, country_->code(), false, session_.staffName()};
    const auto report = attempt([&] { return runReport(session_.store(), query_); });
    report_ = report ? *report : Report();
    const QString nothing = tr(
        "Nothing falls into this period and these filters. Leave the days open, or choose other filters.");
    problem_->setText(!report ? report.error().message : report_.rows.isEmpty() ? nothing : QString());
    const bool some = !report_.rows.isEmpty();
    problem_->setVisible(!some);
    tableCard_->setVisible(some);
    chartCard_->setVisible(some);
    export_->setEnabled(some);
    export_->setToolTip(some ? tr("Into a file; groups of fewer than five are taken out") : problem_->text());
    if (report)
        fillBreakdowns();
    showBreakdown();
    showNotes();
}

/// What was chosen stays chosen where the report can be divided by it.
void ReportsPlace::fillBreakdowns()
{
    const QString before = by_->code();
    const QSignalBlocker quietly(by_);
    by_->clear();
    for (const ReportBreakdown& one : report_.breakdowns)
        by_->add(QString::fromUtf8(one.id), one.title);
    const int first = std::min(1, by_->count() - 1); // behind the whole
    const int found = by_->findData(before);
    by_->setCurrentIndex(found < 0 ? first : found);
}

QByteArray ReportsPlace::breakdown() const
{
    return by_->code().toUtf8();
}

void ReportsPlace::showBreakdown()
{
    model_->show(report_, breakdown());
    table_->fitColumns();
    qsizetype charted = firstMeasure; // persons where there are, else what comes first
    for (qsizetype i = firstMeasure; i < report_.columns.size(); ++i)
        if (report_.columns[i].hxl == "#reached+ind" || report_.columns[i].hxl == "#value+expenditure")
            charted = i;
    QList<Bar> bars;
    for (int i = 0; i < model_->rowCount(); ++i) {
        const ReportCell& cell = model_->row(i).cells[charted];
        bars.append({model_->row(i).cells[groupColumn].shown(), cell.number, cell.shown()});
    }
    chart_->setBars(bars);
    if (charted < report_.columns.size())
        chartCard_->setTitle(report_.columns[charted].title);
    tableCard_->setTitle(report_.title.isEmpty() ? tr("Figures") : report_.title);
}

void ReportsPlace::showNotes()
{
    QStringList lines;
    if (!report_.rows.isEmpty())
        lines += tr("Reference date %1. Rests on: %2.")
                     .arg(report_.reference.toString(Qt::ISODate), report_.sync.join(u"; "_s));
    lines += report_.notes;
    notes_->setText(lines.join(u' '));
}

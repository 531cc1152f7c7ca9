#include "ui/cases/sheetform.h"

#include "core/names/encodings.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

enum ColumnOf { Header, Example, Says };

/// The first things the column holds, to know it by.
QString exampleOf(const Sheet& sheet, int headerRow, int column)
{
    constexpr qsizetype enough = 3;
    QStringList found;
    for (qsizetype row = headerRow + 1; row < sheet.rows.size() && found.size() < enough; ++row)
        if (const QString text = sheet.at(row, column).text.simplified(); !text.isEmpty())
            found.append(text.left(30));
    return found.join(u" · "_s);
}

} // namespace

SheetForm::SheetForm(Session& session)
    : session_(session), sheets_(new QComboBox), encoding_(new QComboBox), dates_(new QComboBox),
      header_(new QSpinBox), scheme_(new QLineEdit), notes_(paragraph({}, "secondary")),
      columns_(new QTableWidget(0, 3))
{
    dates_->addItem(tr("Choose: day or month first?"), int(DateOrder::Unknown));
    dates_->addItem(tr("Day first: 31/12/1984"), int(DateOrder::DayFirst));
    dates_->addItem(tr("Month first: 12/31/1984"), int(DateOrder::MonthFirst));
    columns_->setHorizontalHeaderLabels({tr("Column"), tr("Holds"), tr("Says")});
    columns_->setAccessibleName(tr("What the columns say"));
    header_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    columns_->verticalHeader()->hide();
    columns_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns_->horizontalHeader()->setSectionResizeMode(Example, QHeaderView::Stretch);
    columns_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    columns_->setSelectionMode(QAbstractItemView::NoSelection);
    columns_->setTabKeyNavigation(false);
    scheme_->setPlaceholderText(tr("RIAT, MiMOSA, a donor …"));
    auto* form = new QFormLayout;
    addRow(form, tr("Sheet"), sheets_);
    addRow(form, tr("Headers in row"), header_);
    addRow(form, tr("Encoding"), encoding_);
    addRow(form, tr("Dates"), dates_);
    addRow(form, tr("Case numbers are of"), scheme_);
    auto* column = columnLayout(10);
    column->addLayout(form);
    column->addWidget(notes_);
    column->addWidget(columns_, 1);
    setLayout(column);
    connect(sheets_, &QComboBox::activated, this, [this](int index) {
        sheet_ = index;
        showSheet();
    });
    connect(header_, &QSpinBox::valueChanged, this, [this](int row) {
        if (!showing_)
            showColumns(guessedLayout(session_.store(), sheet(), sheet_, row - 1));
    });
    connect(encoding_, &QComboBox::activated, this, &SheetForm::rereadWanted);
}

void SheetForm::addRow(QFormLayout* form, const QString& title, QWidget* field)
{
    auto* label = textLabel(title);
    label->setBuddy(field);
    field->setAccessibleName(title);
    if (auto* inside = field->findChild<QLineEdit*>()) // a spin box has one
        inside->setAccessibleName(title);
    form->addRow(label, field);
}

void SheetForm::show(const SheetFile& file)
{
    const bool isSame = !file_.sheets.isEmpty();
    file_ = file;
    if (!isSame) {
        sheet_ = 0;
        while (sheet_ + 1 < file_.sheets.size() && sheet().rows.isEmpty())
            ++sheet_;
    }
    sheets_->clear();
    for (const Sheet& one : file_.sheets)
        sheets_->addItem(one.name.isEmpty() ? tr("The only one") : one.name);
    sheets_->setCurrentIndex(sheet_);
    sheets_->setEnabled(file_.sheets.size() > 1);
    encoding_->clear();
    QStringList names = file_.encodings;
    for (const QString& other : names::knownEncodings())
        if (!names.contains(other))
            names.append(other);
    encoding_->addItems(file_.format == "csv" ? names : QStringList{tr("Said in the file")});
    encoding_->setEnabled(file_.format == "csv");
    if (file_.format == "csv")
        encoding_->setCurrentText(file_.encoding);
    showSheet();
}

void SheetForm::showSheet()
{
    const Layout layout = guessedLayout(session_.store(), sheet(), sheet_);
    showing_ = true;
    header_->setRange(1, int(std::max<qsizetype>(1, sheet().rows.size())));
    header_->setValue(layout.headerRow + 1);
    scheme_->setText(layout.scheme);
    showing_ = false;
    QStringList notes;
    if (file_.encodings.size() > 1)
        notes
            += tr("The letters may be written in more than one way. Look at the names below: where they are "
                  "wrong, choose another encoding.");
    if (sheet().merged > 0)
        notes += tr("%n range(s) of merged cells: each row got their value.", nullptr, sheet().merged);
    if (sheet().formulas > 0)
        notes += tr("%n formula(s): taken as computed when the file was saved.", nullptr, sheet().formulas);
    if (sheet().rowsLeftOut > 0)
        notes += tr("Only the first %1 rows are read.").arg(mostRows);
    if (sheet().columnsLeftOut > 0)
        notes += tr("Only the first %1 columns are read.").arg(mostColumns);
    notes_->setText(notes.join(u' '));
    notes_->setVisible(!notes.isEmpty());
    showColumns(layout);
}

QComboBox* SheetForm::meaningBox(const QString& header, Meaning meaning)
{
    auto* box = new QComboBox;
    for (const Label<Meaning>& one : labels<Meaning>)
        box->addItem(name(one.value), int(one.value));
    box->setCurrentIndex(box->findData(int(meaning)));
    box->setAccessibleName(tr("What “%1” says").arg(header));
    connect(box, &QComboBox::activated, this, [this, box] {
        for (int row = 0; row < columns_->rowCount(); ++row) // each thing is said by one column
            if (auto* other = static_cast<QComboBox*>(columns_->cellWidget(row, Says));
                other != box && other->currentIndex() == box->currentIndex())
                other->setCurrentIndex(0);
        showDates();
    });
    return box;
}

void SheetForm::showColumns(const Layout& layout)
{
    const QStringList headers = headersOf(sheet(), layout.headerRow);
    columns_->setRowCount(0);
    columns_->setRowCount(int(headers.size()));
    for (int i = 0; i < headers.size(); ++i) {
        columns_->setItem(i, Header, new QTableWidgetItem(headers[i]));
        columns_->setItem(i, Example, new QTableWidgetItem(exampleOf(sheet(), layout.headerRow, i)));
        columns_->setCellWidget(i, Says, meaningBox(headers[i], layout.columns[i]));
    }
    columns_->verticalHeader()->setDefaultSectionSize(scaled(this, 34));
    columns_->setColumnWidth(Header, scaled(this, 190));
    columns_->setColumnWidth(Says, scaled(this, 210));
    showDates();
}

void SheetForm::showDates()
{
    const Layout now = chosen();
    const bool isAsked = hasAmbiguousDates(sheet(), now);
    const DateOrder plain = dateOrderOf(sheet(), now);
    dates_->setEnabled(isAsked);
    if (!isAsked)
        dates_->setCurrentIndex(
            dates_->findData(int(plain == DateOrder::Unknown ? DateOrder::DayFirst : plain)));
    else if (now.dates == DateOrder::Unknown || !dates_->isEnabled())
        dates_->setCurrentIndex(0);
}

Layout SheetForm::chosen() const
{
    Layout layout{sheet_, header_->value() - 1, {}, DateOrder(dates_->currentData().toInt()),
        scheme_->text().trimmed()};
    for (int row = 0; row < columns_->rowCount(); ++row)
        layout.columns.append(
            Meaning(static_cast<QComboBox*>(columns_->cellWidget(row, Says))->currentData().toInt()));
    return layout;
}

CsvChoice SheetForm::choice() const
{
    return {file_.format == "csv" ? encoding_->currentText() : QString(), file_.separator};
}

QString SheetForm::question() const
{
    const Layout now = chosen();
    if (now.dates == DateOrder::Unknown && hasAmbiguousDates(sheet(), now))
        return tr("03/04/1984 can be two days. Say whether dates begin with the day or the month.");
    if (now.columnOf(Meaning::CaseNumber) >= 0 && now.scheme.isEmpty())
        return tr("Say whose numbers the case numbers are, so that they are known again.");
    for (const Meaning any :
        {Meaning::GivenName, Meaning::FamilyName, Meaning::FullName, Meaning::ScriptName})
        if (now.columnOf(any) >= 0)
            return {};
    return tr("Say which column holds the names.");
}

#include "ui/cases/missingdocuments.h"

#include "ui/cases/words.h"

#include <QBoxLayout>

namespace {

constexpr int linesShown = 3;

} // namespace

MissingDocuments::MissingDocuments()
    : Card(tr("To be put on file")),
      rows_(new RowTable<MissingRow>(
          {{tr("Missing"), [](const MissingRow& row) { return row.what; }, false,
               [](const MissingRow&) { return std::optional(Tone::Wait); }},
              {tr("For"), [](const MissingRow& row) { return row.purpose; }},
              {tr("Since"), [](const MissingRow& row) { return dayText(row.since); }}},
          this)),
      table_(new Table(tr("Documents that are missing")))
{
    table_->show(rows_, 1);
    table_->setToolTip(tr("Choose a line to add the file"));
    body()->addWidget(table_);
    connect(table_, &Table::chosen, this, [this](int row) { emit chosen(rows_->row(row).proof); });
}

void MissingDocuments::setRows(const QList<MissingRow>& rows)
{
    rows_->setRows(rows);
    table_->fitRows(linesShown);
    setTitle(tr("To be put on file: %1").arg(rows.size()));
    setVisible(!rows.isEmpty());
}

#include "ui/cases/documentstab.h"

#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = DocumentsTab::Row;

/// "Rent, June 2014", what a piece of evidence was filed for.
QString provesOf(const CaseView& view, const Evidence& evidence)
{
    const Package* package = view.dossier.find(evidence.package);
    const QString title = !package || (package->restricted && !view.unveiled) ? DocumentsTab::tr("Assistance")
                                                                              : package->title;
    const Instalment* instalment = view.dossier.find(evidence.instalment);
    return instalment
        ? u"%1, %2"_s.arg(title,
            QLocale().toString(
                instalment->periodFrom.isNull() ? instalment->dueOn : instalment->periodFrom, u"MMMM yyyy"_s))
        : title;
}

QList<Row> rowsOf(const CaseView& view)
{
    QList<Row> rows;
    QSet<Uuid> filed;
    for (const Evidence& evidence : view.dossier.of<Evidence>()) {
        const Attachment* scan = view.dossier.find(evidence.attachment);
        if (scan)
            filed.insert(scan->id.uuid());
        rows.append({scan ? scan->name : evidence.note, name(evidence.type), provesOf(view, evidence),
            scan ? QLocale().formattedDataSize(scan->size) : DocumentsTab::tr("paper seen"),
            evidence.receivedOn, !scan});
    }
    for (const Attachment& attachment : view.dossier.of<Attachment>())
        if (!filed.contains(attachment.id.uuid()))
            rows.append({attachment.name, name(attachment.kind), {},
                QLocale().formattedDataSize(attachment.size), attachment.addedOn});
    std::ranges::stable_sort(rows, std::greater<>(), &Row::day);
    return rows;
}

} // namespace

DocumentsTab::DocumentsTab()
    : table_(new Table(tr("Documents of the case"))),
      model_(new RowTable<Row>(
          {{tr("Received"), [](const Row& row) { return dayText(row.day); }},
              {tr("Kind"), [](const Row& row) { return row.kind; }, false, {}, true},
              {tr("What it proves"), [](const Row& row) { return row.proves; }},
              {tr("Name or note"), [](const Row& row) { return row.name; }},
              {tr("On file as"), [](const Row& row) { return row.size; }, false,
                  [](const Row& row) { return row.paperOnly ? std::optional(Tone::Plain) : std::nullopt; }}},
          this)),
      empty_(new EmptyState(tr("No document is on file"),
          tr("Contracts, payslips and receipts stand here with what each of them proves.")))
{
    auto* card = new Card(tr("Documents, newest first"));
    card->body()->addWidget(table_, 1);
    card->body()->addWidget(empty_, 1);
    table_->show(model_, 2);
    auto* column = columnLayout(0);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    column->addWidget(card);
    setLayout(column);
}

void DocumentsTab::show(const CaseView& view)
{
    const QList<Row> rows = rowsOf(view);
    model_->setRows(rows);
    table_->setVisible(!rows.isEmpty());
    empty_->setVisible(rows.isEmpty());
}

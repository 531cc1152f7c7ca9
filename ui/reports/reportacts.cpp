#include "core/reports/reportpaper.h"
#include "core/reports/suppression.h"
#include "core/store/caselist.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/reports/reportmodel.h"
#include "ui/reports/reportsplace.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

// What a person does with a report that is shown.

namespace {

constexpr int mostCases = 500;

} // namespace

QPushButton* ReportsPlace::makeExport()
{
    QPushButton* wanted = button(tr("&Export …"));
    auto* menu = new QMenu(wanted);
    const auto add = [&](const QString& text, const QString& ending, ReportFormat format, bool hxl) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, ending, format, hxl] { askPath(ending, format, hxl); });
    };
    add(tr("&Spreadsheet (XLSX)"), u"xlsx"_s, ReportFormat::Xlsx, false);
    add(tr("&CSV"), u"csv"_s, ReportFormat::Csv, false);
    add(tr("CSV with &HXL hashtags, as divided now"), u"csv"_s, ReportFormat::Csv, true);
    add(tr("&JSON"), u"json"_s, ReportFormat::Json, false);
    connect(menu->addAction(tr("&PDF")), &QAction::triggered, this, &ReportsPlace::askPdfPath);
    wanted->setMenu(menu);
    return wanted;
}

QString ReportsPlace::proposed(const QString& ending) const
{
    return QDir::home().filePath(
        u"%1 %2.%3"_s.arg(QString::fromUtf8(report_.id), report_.reference.toString(Qt::ISODate), ending));
}

void ReportsPlace::askPath(const QString& ending, ReportFormat format, bool hxl)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the report"), proposed(ending), u"%1 (*.%2)"_s.arg(ending.toUpper(), ending));
    if (!path.isEmpty())
        exportTo(path, format, {hxl ? breakdown() : QByteArray(), hxl});
}

void ReportsPlace::exportTo(const QString& path, ReportFormat format, const ExportManner& manner)
{
    const auto written = attempt([&] { return writeReport(suppressed(report_), format, manner, path); });
    session_.tell(written ? tr("Written to %1. Groups of fewer than %2 are taken out.")
                                .arg(QDir::toNativeSeparators(path))
                                .arg(smallestGroup)
                          : written.error().message);
}

void ReportsPlace::askPdfPath()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export the report"), proposed(u"pdf"_s), u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        emit pdfWanted(paperOf(suppressed(report_), session_.officeName()), path);
}

void ReportsPlace::openCases(int row)
{
    const Desk desk = session_.desk();
    if (!mayDo(desk, Right::KeepCases) && !mayDo(desk, Right::Visit) && !mayDo(desk, Right::CloseCases))
        return session_.tell(tr("You may see the figures, but not the cases behind them. Ask a manager."));
    const ReportRow& chosen = model_->row(row);
    showCases(session_, tr("Cases behind “%1”").arg(chosen.cells[groupColumn].shown()),
        casesBehind(session_.store(), query_, chosen, mostCases), this);
}

void showCases(Session& session, const QString& title, const QList<Id<CaseFile>>& cases, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    auto* list = new LineList(title);
    QList<Line> lines;
    for (const Id<CaseFile>& id : cases)
        if (const auto line = caseLine(session.store(), id))
            lines.append({{}, Tone::Plain, line->name.isEmpty() ? line->reference : line->name,
                u"%1 · %2"_s.arg(line->reference, name(line->stage)), {}, false,
                Target::ofCase(id).variant()});
    list->setLines(lines);
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    auto* column = columnLayout(10);
    column->setContentsMargins(
        scaled(parent, 16), scaled(parent, 14), scaled(parent, 16), scaled(parent, 14));
    column->addWidget(textLabel(title, "heading"));
    column->addWidget(area, 1);
    dialog->setLayout(column);
    dialog->resize(scaled(parent, 480), scaled(parent, 420));
    QObject::connect(list, &LineList::chosen, dialog, [dialog, &session](const QVariant& target) {
        dialog->accept();
        session.open(target.value<Target>());
    });
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    list->setFocus();
    dialog->open();
}

#include "core/reports/reportpaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

PaperPart facts(const Report& report)
{
    PaperPart part{PaperPart::Kind::Facts};
    const auto fact = [&](const QString& label, const QString& text) {
        part.labels.append({label});
        part.rows.append({text});
    };
    fact(Words::tr("Period"), periodText(report.period));
    fact(Words::tr("Reference date"), report.reference.toString(Qt::ISODate));
    for (const QString& filter : report.filters)
        fact(Words::tr("Only"), filter);
    for (const QString& sync : report.sync)
        fact(Words::tr("Rests on"), sync);
    return part;
}

/// The rows of one breakdown; its title heads the groups, and codes stand in files only.
PaperPart table(const Report& report, const ReportBreakdown& breakdown)
{
    PaperPart part{PaperPart::Kind::Table};
    part.labels.append({breakdown.title});
    for (qsizetype i = firstMeasure; i < report.columns.size(); ++i) {
        if (report.columns[i].isNumber)
            part.numbers += int(part.labels.size());
        part.labels.append({report.columns[i].title});
    }
    for (const ReportRow& row : report.rows) {
        if (row.breakdown != breakdown.id)
            continue;
        QStringList cells{row.cells[groupColumn].shown()};
        for (qsizetype i = firstMeasure; i < row.cells.size(); ++i)
            cells += row.cells[i].shown();
        part.rows.append(cells);
    }
    return part;
}

} // namespace

Paper paperOf(const Report& report, const QString& office)
{
    Paper paper{{report.title}, office, periodText(report.period),
        Words::tr("%1, %2", "a name and a day").arg(report.madeBy, report.reference.toString(Qt::ISODate)),
        {}, {Words::tr("Figures of persons in need of protection: pass them on only as agreed.")}, {}, {},
        false, {facts(report)}};
    for (const ReportBreakdown& breakdown : report.breakdowns)
        if (const PaperPart part = table(report, breakdown); !part.rows.isEmpty())
            paper.parts.append(part);
    if (report.rows.isEmpty())
        paper.parts.append({PaperPart::Kind::Text,
            {Words::tr("Nothing falls into this period and these filters. Try a longer period.")}});
    for (const QString& note : report.notes)
        paper.parts.append({PaperPart::Kind::Text, {note}});
    return paper;
}

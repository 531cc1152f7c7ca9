#include "core/sheets/takein.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What a person keeps of a sheet that was taken in: the report, and the rows that stayed behind.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// A text as RFC 4180 has it: in quotes where it holds what parts cells.
QString quoted(const QString& text)
{
    const bool needs
        = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needs ? u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

QString lineOf(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts.append(quoted(cell));
    return texts.join(u',') + u"\r\n"_s;
}

bool staysBehind(const PlannedRow& row)
{
    return row.verdict == Verdict::Refused
        || (row.verdict == Verdict::Undecided && row.choice.kind == Choice::Kind::None);
}

} // namespace

QStringList SheetReport::words() const
{
    QStringList lines;
    const auto line = [&](int count, const QString& text) {
        if (count > 0)
            lines.append(text);
    };
    line(households, Words::tr("%n household(s) registered", nullptr, households));
    line(members, Words::tr("%n member(s) added", nullptr, members));
    line(changed, Words::tr("%n person(s) changed", nullptr, changed));
    line(same, Words::tr("%n row(s) known already, nothing changed", nullptr, same));
    line(undecided, Words::tr("%n row(s) not decided, left behind", nullptr, undecided));
    line(skipped, Words::tr("%n row(s) left out by choice", nullptr, skipped));
    line(refused, Words::tr("%n row(s) refused", nullptr, refused));
    return lines;
}

QByteArray errorFile(const Sheet& sheet, const SheetPlan& plan)
{
    const QStringList headers = headersOf(sheet, plan.layout.headerRow);
    const QString reason = u"Homeward: "_s + Words::tr("why this row stayed behind");
    const qsizetype before
        = headers.value(headers.size() - 1).startsWith(u"Homeward: "_s) ? headers.size() - 1 : headers.size();
    QString text = QString(QChar::ByteOrderMark) + lineOf(headers.mid(0, before) << reason);
    QList<const PlannedRow*> rows;
    for (const PlannedRow& row : plan.rows)
        if (staysBehind(row))
            rows.append(&row);
    std::ranges::sort(rows, {}, [](const PlannedRow* row) { return row->read.number; });
    for (const PlannedRow* row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < before; ++column)
            cells.append(sheet.at(row->read.number - 1, column).text);
        text += lineOf(cells << row->words);
    }
    return text.toUtf8();
}

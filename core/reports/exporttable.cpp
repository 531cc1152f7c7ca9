#include "core/reports/exporttable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Tags whose values must be numbers, by the schema of HXL.
bool wantsNumber(const QByteArray& tag)
{
    static const QByteArrayList numeric{"#reached", "#affected", "#value", "#population", "#targeted"};
    const QByteArrayList parts = tag.split('+');
    return numeric.contains(parts.first()) || (parts.first() == "#indicator" && parts.contains("num"));
}

bool isTag(const QByteArray& tag)
{
    static const QRegularExpression form(u"^#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*$"_s);
    return form.match(QString::fromLatin1(tag)).hasMatch();
}

bool isMoney(const QByteArray& tag)
{
    return tag.startsWith("#value");
}

/// Amounts say their currency in the tag where all are in one; else the column of currencies does.
QByteArray tagOf(const Report& report, qsizetype column)
{
    const QByteArray tag = report.columns[column].hxl;
    QSet<QString> currencies;
    for (const ReportRow& row : report.rows)
        if (row.cells[column].kind == ReportCell::Kind::Amount)
            currencies.insert(row.cells[column].currency.code());
    return isMoney(tag) && currencies.size() == 1 ? tag + "+c_" + currencies.begin()->toLower().toLatin1()
                                                  : tag;
}

} // namespace

QStringList hxlProblems(const ExportTable& table)
{
    QStringList problems;
    for (qsizetype column = 0; column < table.tags.size(); ++column) {
        const QByteArray& tag = table.tags[column];
        if (tag.isEmpty())
            continue;
        if (!isTag(tag))
            problems += Words::tr("“%1” is no hashtag of HXL.").arg(QString::fromUtf8(tag));
        if (table.tags.count(tag) > 1)
            problems += Words::tr("Two columns have the hashtag %1.").arg(QString::fromUtf8(tag));
        for (const QList<ReportCell>& row : table.rows) {
            const ReportCell& cell = row[column];
            const bool isDate
                = !tag.startsWith("#date") || QDate::fromString(cell.text, Qt::ISODate).isValid();
            const bool isNumber = !wantsNumber(tag) || cell.kind != ReportCell::Kind::Text;
            if (!isDate || !isNumber)
                problems
                    += Words::tr("“%1” cannot stand under %2.").arg(cell.shown(), QString::fromUtf8(tag));
        }
    }
    problems.removeDuplicates();
    return problems;
}

Result<ExportTable> exportTable(const Report& whole, const ExportManner& manner)
{
    const auto chosen = std::ranges::find(whole.breakdowns, manner.breakdown, &ReportBreakdown::id);
    if (!manner.breakdown.isEmpty() && chosen == whole.breakdowns.end())
        return Error{Error::Kind::NotFound,
            Words::tr("“%1” cannot be divided by “%2”.")
                .arg(whole.title, QString::fromUtf8(manner.breakdown)),
            {}};
    if (manner.hxl && manner.breakdown.isEmpty())
        return Error{Error::Kind::Invalid,
            Words::tr("Hashtags fit one way to divide at a time. Name it, such as “return”."), {}};
    const Report report = ofBreakdown(whole, manner.breakdown);
    const QString date = report.reference.toString(Qt::ISODate);
    ExportTable table{{{Words::tr("Reporting date"), false, false, "#date+reported"}}, {}, {}};
    table.columns += report.columns;
    for (const ReportRow& row : report.rows)
        table.rows.append(QList<ReportCell>{ReportCell::ofText(date)} + row.cells);
    if (!manner.hxl)
        return table;
    table.tags = {"#date+reported"};
    for (qsizetype i = 0; i < report.columns.size(); ++i)
        table.tags += i == codeColumn ? chosen->hxl : tagOf(report, i);
    if (const QStringList problems = hxlProblems(table); !problems.isEmpty())
        return Error{Error::Kind::Invalid, problems.first(), problems.join(u'\n')};
    return table;
}

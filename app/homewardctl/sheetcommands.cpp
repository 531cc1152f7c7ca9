#include "app/homewardctl/commands.h"
#include "app/homewardctl/sheetlook.h"
#include "core/base/durable.h"
#include "core/sheets/takein.h"
#include "core/work/editing.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Error wrong(const QString& message)
{
    return Error{Error::Kind::Invalid, message, {}};
}

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewHousehold:
        return u"new-household"_s;
    case Verdict::NewMember:
        return u"new-member"_s;
    case Verdict::Changed:
        return u"changed"_s;
    case Verdict::Same:
        return u"same"_s;
    case Verdict::Undecided:
        return u"undecided"_s;
    case Verdict::Refused:
        return u"refused"_s;
    }
    return {};
}

/// What is to be known before the rows: how the file was understood.
QStringList notesOf(const Looked& looked)
{
    QStringList notes;
    if (looked.file.encodings.size() > 1)
        notes += Words::tr("Encoding: %1; it may as well be %2. Say which with --encoding.")
                     .arg(looked.file.encoding, looked.file.encodings.mid(1).join(u", "_s));
    if (hasAmbiguousDates(looked.sheet, looked.plan.layout) && looked.plan.layout.dates == DateOrder::Unknown)
        notes += Words::tr("Dates can be read in two ways. Say which with --dates day or --dates month.");
    if (looked.sheet.merged > 0)
        notes += Words::tr(
            "%n range(s) of merged cells: each row got their value", nullptr, looked.sheet.merged);
    if (looked.sheet.formulas > 0)
        notes += Words::tr(
            "%n formula(s): taken as computed when the file was saved", nullptr, looked.sheet.formulas);
    if (looked.sheet.rowsLeftOut > 0 || looked.sheet.columnsLeftOut > 0)
        notes += Words::tr("The sheet is larger than what is read: %1 rows and %2 columns are left out.")
                     .arg(looked.sheet.rowsLeftOut)
                     .arg(looked.sheet.columnsLeftOut);
    return notes;
}

Printed printPlan(const Looked& looked)
{
    QList<QStringList> lines;
    QJsonArray rows, columns;
    for (const PlannedRow& row : looked.plan.rows) {
        lines.append({QString::number(row.read.number), row.read.name(), row.words});
        rows.append(QJsonObject{{u"row"_s, row.read.number}, {u"name"_s, row.read.name()},
            {u"verdict"_s, codeOf(row.verdict)}, {u"words"_s, row.words}});
    }
    QStringList meanings;
    const QStringList headers = headersOf(looked.sheet, looked.plan.layout.headerRow);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const Meaning meaning = looked.plan.layout.columns[i];
        meanings.append(headers[i] + u" = "_s + name(meaning));
        columns.append(
            QJsonObject{{u"header"_s, headers[i]}, {u"meaning"_s, QString::fromLatin1(label(meaning).code)}});
    }
    const QStringList notes = notesOf(looked);
    QString text = Words::tr("Columns: %1").arg(meanings.join(u", "_s)) + u'\n';
    for (const QString& note : notes)
        text += note + u'\n';
    return {text + u'\n' + inColumns(lines, {0}),
        {{u"columns"_s, columns}, {u"rows"_s, rows}, {u"notes"_s, QJsonArray::fromStringList(notes)},
            {u"encoding"_s, looked.file.encoding}, {u"empty"_s, looked.plan.empty}}};
}

Result<void> keepErrors(const SheetOptions& options, const Looked& looked)
{
    if (options.errors.empty())
        return {};
    const QByteArray bytes = errorFile(looked.sheet, looked.plan);
    return replaceFile(QString::fromStdString(options.errors), {bytes.constData(), size_t(bytes.size())});
}

} // namespace

void Commands::addSheetCommands(CLI::App& app)
{
    auto* sheets = app.add_subcommand("sheet", "spreadsheets: XLSX, ODS, CSV")->require_subcommand(1);
    auto* plan = sheets->add_subcommand("plan", "what would become of each row; nothing is written");
    auto* apply = sheets->add_subcommand("apply", "take the rows in, all in one transaction");
    for (auto* one : {plan, apply}) {
        one->add_option("file", sheet_.file, "the spreadsheet")->required();
        one->add_option("--sheet", sheet_.sheet, "its name or number; else the first that holds rows");
        one->add_option("--header-row", sheet_.headerRow, "its number; else the row that looks like it");
        one->add_option("--encoding", sheet_.encoding, "of a CSV, such as windows-1256");
        one->add_option("--separator", sheet_.separator, "of a CSV");
        one->add_option("--dates", sheet_.dates, "whether 03/04/1984 begins with the day or the month")
            ->check(CLI::IsMember({"day", "month"}));
        one->add_option("--scheme", sheet_.scheme, "the system whose number the case number is");
        one->add_option("--column", sheet_.columns, "HEADER=meaning, such as Nom=family-name");
        one->add_option("--decide", sheet_.decisions, "ROW=new, ROW=same or ROW=skip");
        one->add_option("--errors", sheet_.errors, "where the rows that stay behind are written");
    }
    plan->callback([this] { chosen_ = [this] { return planSheet(); }; });
    apply->callback([this] { chosen_ = [this] { return applySheet(); }; });
    sheets->add_subcommand("undo", "take the last sheet back that was taken in")->callback([this] {
        chosen_ = [this] { return undoSheet(); };
    });
}

Result<Printed> Commands::planSheet()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto looked = look(sheet_, (*session)->store());
    if (!looked)
        return looked.error();
    if (auto kept = keepErrors(sheet_, *looked); !kept)
        return kept.error();
    return printPlan(*looked);
}

Result<Printed> Commands::applySheet()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto looked = look(sheet_, (*session)->store());
    if (!looked)
        return looked.error();
    NoProgress progress;
    const auto report = takeIn((*session)->desk(), looked->sheet, looked->plan, progress);
    if (!report)
        return report.error();
    if (auto kept = keepErrors(sheet_, *looked); !kept)
        return kept.error();
    return Printed{report->words().join(u'\n') + u'\n',
        {{u"households"_s, report->households}, {u"members"_s, report->members},
            {u"changed"_s, report->changed}, {u"same"_s, report->same}, {u"refused"_s, report->refused},
            {u"undecided"_s, report->undecided}, {u"skipped"_s, report->skipped}}};
}

Result<Printed> Commands::undoSheet()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const ActRange acts = lastTakenIn((*session)->store());
    if (acts.isEmpty())
        return wrong(Words::tr("No sheet was taken in on this laptop."));
    NoProgress progress;
    if (auto taken = takeBackAll((*session)->desk(), acts, progress); !taken)
        return taken.error();
    return Printed{Words::tr("The sheet is taken back.") + u'\n', {}};
}

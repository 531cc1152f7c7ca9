#include "app/homewardctl/reportcommands.h"

#include "core/base/durable.h"
#include "core/domain/codes.h"
#include "core/domain/records/office.h"
#include "core/domain/records/programme.h"
#include "core/reports/files.h"
#include "core/reports/reportpaper.h"
#include "core/reports/suppression.h"
#include "core/work/staffing.h"
#include "ui/print/paperpainter.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Result<QDate> dayOf(const std::string& text)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!text.empty() && !day.isValid())
        return Error{Error::Kind::Invalid,
            Words::tr("“%1” is no day. Write it like 2014-10-01.").arg(QString::fromStdString(text)), {}};
    return day;
}

Result<QString> countryOf(const std::string& text)
{
    const QString code = QString::fromStdString(text);
    if (!code.isEmpty() && !isCountry(code))
        return Error{Error::Kind::Invalid,
            Words::tr("“%1” is no country. Write its two letters, such as AM.").arg(code), {}};
    return code;
}

QString tableOf(const Report& report)
{
    QList<QStringList> rows;
    QStringList titles;
    QList<int> right;
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        titles += report.columns[i].title;
        if (report.columns[i].isNumber)
            right += int(i);
    }
    rows.append(titles);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (const ReportCell& cell : row.cells)
            cells += cell.shown();
        rows.append(cells);
    }
    return inColumns(rows, right);
}

Printed printed(const Report& report)
{
    QStringList lines{report.title, periodText(report.period),
        Words::tr("Reference date: %1").arg(report.reference.toString(Qt::ISODate)),
        Words::tr("Rests on: %1").arg(report.sync.join(u"; "_s))};
    lines += report.filters + report.notes;
    const QString table = report.rows.isEmpty()
        ? Words::tr("Nothing falls into this period and these filters. Try a longer period.") + u'\n'
        : tableOf(report);
    return {lines.join(u'\n') + u"\n\n"_s + table, jsonOf(report)};
}

} // namespace

ReportCommands::ReportCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose)
    : globals_(globals)
{
    auto* reports
        = app.add_subcommand("report", "figures for headquarters and donors")->require_subcommand(1);
    reports->add_subcommand("list", "the reports there are")->callback([this, choose] {
        choose([this] { return list(); });
    });
    auto* run = reports->add_subcommand("run", "compute a report; small groups are not told");
    run->add_option("name", name_, "as report list says it")->required();
    run->add_option("--from", from_, "first day of the period; else from the beginning");
    run->add_option("--to", until_, "last day of the period; else up to now");
    run->add_option("--reference", reference_, "the day that ages are told for; else the last of the period");
    run->add_option("--programme", programme_, "only cases of this programme, by its code");
    run->add_option("--host", host_, "only cases from this country, by its two letters");
    run->add_option("--return", destination_, "only cases to this country, by its two letters");
    run->add_option("--by", breakdown_, "only this way to divide, such as sex or return");
    run->add_flag("--hxl", hxl_, "a row of hashtags under the titles; needs --by");
    run->add_flag("--restricted", restricted_, "vulnerabilities that are restricted, too");
    run->add_flag("--every-group", everyGroup_, "small groups, too: for inside the office only");
    run->add_option("--format", format_, "csv, xlsx, pdf or json")
        ->check(CLI::IsMember({"csv", "xlsx", "pdf", "json"}))
        ->capture_default_str();
    run->add_option("--out", out_, "the file; else the report is shown");
    run->callback([this, choose] { choose([this] { return this->run(); }); });
}

Result<Printed> ReportCommands::list()
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const ReportName& one : reportNames()) {
        rows.append({QString::fromUtf8(one.id), one.about});
        array.append(QJsonObject{
            {u"name"_s, QString::fromUtf8(one.id)}, {u"title"_s, one.title}, {u"about"_s, one.about}});
    }
    return Printed{inColumns(rows, {}, {}), {{u"reports"_s, array}}};
}

Result<ReportQuery> ReportCommands::query(OpenFile& session) const
{
    const auto from = dayOf(from_), until = dayOf(until_), reference = dayOf(reference_);
    for (const auto* day : {&from, &until, &reference})
        if (!*day)
            return day->error();
    const auto host = countryOf(host_), destination = countryOf(destination_);
    for (const auto* country : {&host, &destination})
        if (!*country)
            return country->error();
    ReportQuery asked{QByteArray::fromStdString(name_), {*from, *until}, *reference, {}, *host, *destination,
        restricted_, {}};
    if (const auto staff = session.store().of<Staff>().find(session.actor.staff))
        asked.madeBy = staff->name;
    if (programme_.empty())
        return asked;
    const QByteArray code = QByteArray::fromStdString(programme_);
    const auto programme
        = session.store().of<Programme>().firstWhere("code = ? ORDER BY id", sql::text(code));
    if (!programme)
        return Error{Error::Kind::NotFound,
            Words::tr("There is no programme %1 in this file. See: catalogue list.")
                .arg(QString::fromUtf8(code)),
            {}};
    asked.programme = programme->id;
    return asked;
}

Result<Printed> ReportCommands::run()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto asked = query(**session);
    if (!asked)
        return asked.error();
    const auto whole = runReport((*session)->store(), *asked);
    if (!whole)
        return whole.error();
    const Report report = everyGroup_ ? *whole : suppressed(*whole);
    if (out_.empty()) {
        const auto table = exportTable(report, {QByteArray::fromStdString(breakdown_), hxl_});
        return table ? Result<Printed>(printed(ofBreakdown(report, QByteArray::fromStdString(breakdown_))))
                     : table.error();
    }
    if (auto written = write(**session, report); !written)
        return written.error();
    const QString sentence = Words::tr("%1: %n row(s) written to %2.", nullptr, int(report.rows.size()))
                                 .arg(report.title, QString::fromStdString(out_));
    return Printed{sentence + u'\n', {{u"message"_s, sentence}}};
}

Result<void> ReportCommands::write(OpenFile& session, const Report& report) const
{
    const ExportManner manner{QByteArray::fromStdString(breakdown_), hxl_};
    const QString path = QString::fromStdString(out_);
    if (format_ == "pdf") {
        const auto office = ownOffice(session.store());
        const QByteArray pdf
            = pdfOf(paperOf(ofBreakdown(report, manner.breakdown), office ? office->name : QString()));
        return replaceFile(path, {pdf.constData(), size_t(pdf.size())});
    }
    return writeReport(report,
        format_ == "csv"        ? ReportFormat::Csv
            : format_ == "json" ? ReportFormat::Json
                                : ReportFormat::Xlsx,
        manner, path);
}

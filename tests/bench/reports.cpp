#include "core/reports/files.h"
#include "core/reports/query.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/work/goldencase.h"
#include "core/work/synthetic.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>

// Reports over a whole office, and a large one as a spreadsheet.

namespace {

struct ReportOffice {
    QTemporaryDir folder;
    SteppedClock clock{demoStart};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store;

    explicit ReportOffice(int cases)
    {
        auto database = *sql::Database::open(
            folder.filePath("office"), QByteArray(32, 'k'), sql::Database::Mode::Create);
        (void)migrate(database, homewardKinds());
        store = std::make_unique<Store>(
            std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
        QList<seal::SigningKey> keys;
        for (qsizetype i = 0; i < demoRoles().size(); ++i)
            keys.append(seal::SigningKey::create());
        const auto cast = *foundDemo(*store, seal::SigningKey::create(), keys);
        NoProgress progress;
        if (const auto made
            = makeSyntheticCases(*store, clock, {cast[0], cast[2], cast[3]}, {cases, 7}, progress);
            !made)
            throw Failure(made.error());
    }
};

/// A tenth of the cases that an office may have; the limits are for them all.
QList<Figure> reports()
{
    constexpr int cases = 4000, most = 40000;
    const ReportOffice office(cases);
    QList<Figure> figures;
    for (const ReportName& one : reportNames()) {
        const ReportQuery query{one.id, {}, {}, {}, {}, {}, false, {}};
        (void)runReport(*office.store, query); // what is read once stays in memory
        const double taken = seconds([&] { (void)runReport(*office.store, query); });
        figures.append({"report " + QString::fromUtf8(one.id) + ", 40,000 cases, from 4,000",
            taken * most / cases, "s", Figure::Limit::AtMost, 1});
    }
    return figures;
}

Report longReport(int rows)
{
    Report report;
    report.reference = {2014, 12, 31};
    report.breakdowns = {{"all", "All"}};
    report.columns = {{"By"}, {"Group"}, {"Code"}, {"Persons", true, true}, {"Paid", true}};
    for (int i = 0; i < rows; ++i)
        report.rows.append({"all", {},
            {ReportCell::ofText("All"), ReportCell::ofText(QString("Group %1").arg(i)),
                ReportCell::ofText("x"), {ReportCell::Kind::Count, {}, i, {}},
                {ReportCell::Kind::Amount, {}, 100 * i, "EUR"}}});
    return report;
}

QList<Figure> files()
{
    using enum Figure::Limit;
    const QTemporaryDir folder;
    const Report report = longReport(100000);
    const double xlsx
        = seconds([&] { (void)writeReport(report, ReportFormat::Xlsx, {}, folder.filePath("r.xlsx")); });
    const double csv
        = seconds([&] { (void)writeReport(report, ReportFormat::Csv, {}, folder.filePath("r.csv")); });
    return {{"a workbook of 100,000 rows", xlsx, "s", AtMost, 10}, {"the same as CSV", csv, "s", AtMost, 2}};
}

} // namespace

QList<Measurement> reportMeasurements()
{
    return {{"reports", reports}, {"reportfiles", files}};
}

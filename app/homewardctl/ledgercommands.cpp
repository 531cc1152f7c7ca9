#include "app/homewardctl/moneycommands.h"
#include "core/domain/records/office.h"
#include "core/store/budgets.h"
#include "core/store/check.h"
#include "core/work/moneyfindings.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

const QList<std::pair<const char*, BudgetBy>> byWords{{"programme", BudgetBy::Programme},
    {"funding-line", BudgetBy::FundingLine}, {"package", BudgetBy::Package}, {"person", BudgetBy::Person},
    {"case", BudgetBy::Case}, {"category", BudgetBy::Category}, {"office", BudgetBy::Office},
    {"month", BudgetBy::Month}};
const QList<std::pair<const char*, BudgetFigure>> figureWords{{"budget", BudgetFigure::Budget},
    {"planned", BudgetFigure::Planned}, {"requested", BudgetFigure::Requested},
    {"committed", BudgetFigure::Committed}, {"paid", BudgetFigure::Paid},
    {"evidenced", BudgetFigure::Evidenced}, {"delivered", BudgetFigure::Delivered},
    {"recovered", BudgetFigure::Recovered}};

template <class T>
Result<T> worded(const QList<std::pair<const char*, T>>& words, const std::string& text)
{
    QStringList known;
    for (const auto& [word, value] : words) {
        if (text == word)
            return value;
        known.append(QLatin1String(word));
    }
    return Error{Error::Kind::Invalid,
        Words::tr("“%1” is not known here. One of: %2.")
            .arg(QString::fromStdString(text), known.join(u", "_s)),
        {}};
}

/// What people call the row.
QString nameOfRow(const Store& store, BudgetBy by, const BudgetRow& row)
{
    if (by == BudgetBy::Category)
        return name(fromCode<AssistanceCategory>(row.code.toStdString()));
    if (by == BudgetBy::Month)
        return row.code.isEmpty() ? u"–"_s : row.code;
    if (const auto programme = store.of<Programme>().find(Id<Programme>(row.id)))
        return programme->code;
    if (const auto line = store.of<FundingLine>().find(Id<FundingLine>(row.id)))
        return u"%1 %2 %3"_s.arg(line->donor, line->project, line->budgetCode).simplified();
    if (const auto file = store.of<CaseFile>().find(Id<CaseFile>(row.id)))
        return file->reference;
    if (const auto package = store.of<Package>().find(Id<Package>(row.id)))
        return package->restricted ? Words::tr("Assistance") : package->title;
    if (const auto person = store.of<Person>().find(Id<Person>(row.id)))
        return nameOf(*person);
    if (const auto office = store.of<Office>().find(Id<Office>(row.id)))
        return office->name;
    return row.id.isNull() ? Words::tr("none, or shared") : row.id.text();
}

QString keyOf(const BudgetRow& row)
{
    return row.id.isNull() ? row.code : row.id.text();
}

QJsonObject jsonOf(const BudgetRow& row, const QString& name)
{
    const Budget& sums = row.sums;
    return {{u"key"_s, keyOf(row)}, {u"name"_s, name}, {u"currency"_s, sums.paid.currency().code()},
        {u"budget"_s, sums.budget.number()}, {u"planned"_s, sums.planned.number()},
        {u"requested"_s, sums.requested.number()}, {u"committed"_s, sums.committed.number()},
        {u"paid"_s, sums.paid.number()}, {u"evidenced"_s, sums.evidenced.number()},
        {u"delivered"_s, sums.delivered.number()}, {u"recovered"_s, sums.refunded.number()},
        {u"outstanding"_s, sums.outstanding.number()}, {u"remaining"_s, sums.remaining.number()},
        {u"free"_s, sums.free.number()}};
}

} // namespace

void MoneyCommands::addLedger(CLI::App& app)
{
    auto* ledger = app.add_subcommand("ledger", "where the money stands, from the entries alone")
                       ->require_subcommand(1);
    auto* show = add(*ledger, "show", "sums by programme, funding line, package, case …",
        [this](OpenFile& session) { return showLedger(session); });
    auto* entries = add(*ledger, "entries", "the entries that a figure is the sum of",
        [this](OpenFile& session) { return showEntries(session); });
    for (auto* command : {show, entries})
        command
            ->add_option(
                "--by", by_, "programme, funding-line, package, person, case, category, office, month")
            ->capture_default_str();
    entries->add_option("--row", row_, "its key, as ledger show --json prints it, or its name")->required();
    entries->add_option("--figure", figure_, "planned, requested, committed, paid, evidenced …")->required();
    add(*ledger, "verify", "verify every signature, approval and rule of the money in this file",
        [this](OpenFile& session) { return verify(session); });
}

Result<Printed> MoneyCommands::showLedger(OpenFile& session)
{
    const auto by = worded(byWords, by_);
    if (!by)
        return by.error();
    QList<QStringList> rows{{{}, {}, u"budget"_s, u"paid"_s, u"evidenced"_s, u"delivered"_s, u"committed"_s,
        u"requested"_s, u"planned"_s, u"recovered"_s, u"free"_s}};
    QJsonArray json;
    for (const BudgetRow& row : budgetTable(session.store(), *by)) {
        const Budget& sums = row.sums;
        const QString name = nameOfRow(session.store(), *by, row);
        const bool isMonth = *by == BudgetBy::Month; // which has no budget, so nothing is free of it
        rows.append({name, sums.paid.currency().code(), isMonth ? u"–"_s : sums.budget.number(),
            sums.paid.number(), sums.evidenced.number(), sums.delivered.number(), sums.committed.number(),
            sums.requested.number(), sums.planned.number(), sums.refunded.number(),
            isMonth ? u"–"_s : sums.free.number()});
        json.append(jsonOf(row, name));
    }
    return Printed{inColumns(rows, {2, 3, 4, 5, 6, 7, 8, 9, 10}, {}), {{u"rows"_s, json}}};
}

Result<Printed> MoneyCommands::showEntries(OpenFile& session)
{
    const auto by = worded(byWords, by_);
    const auto figure = worded(figureWords, figure_);
    if (!by)
        return by.error();
    if (!figure)
        return figure.error();
    const Store& store = session.store();
    const QString wanted = QString::fromStdString(row_);
    for (const BudgetRow& row : budgetTable(store, *by)) {
        if (keyOf(row) != wanted && nameOfRow(store, *by, row) != wanted)
            continue;
        QList<QStringList> rows;
        QJsonArray json;
        Money sum(0, row.sums.paid.currency());
        for (const BudgetEntry& entry : budgetEntries(store, *by, row, *figure)) {
            const auto file = store.of<CaseFile>().find(entry.caseId);
            const KindInfo* kind = store.registry().find(entry.kind);
            const QString what = QCoreApplication::translate("kinds", kind ? kind->name : "");
            const QString reference = file ? file->reference : QString();
            rows.append({day(entry.day), reference, what, entry.record.text(), entry.amount.text()});
            json.append(QJsonObject{{u"day"_s, day(entry.day)}, {u"case"_s, reference}, {u"kind"_s, what},
                {u"record"_s, entry.record.text()}, {u"amount"_s, entry.amount.number()}});
            sum += entry.amount;
        }
        rows.append({{}, {}, {}, Words::tr("together"), sum.text()});
        return Printed{inColumns(rows, {4}, {}), {{u"entries"_s, json}, {u"sum"_s, sum.number()}}};
    }
    return Error{
        Error::Kind::NotFound, Words::tr("The ledger has no row %1. See: ledger show.").arg(wanted), {}};
}

Result<Printed> MoneyCommands::verify(OpenFile& session)
{
    NoProgress progress;
    const CheckReport report = checkMoney(session.store(), progress);
    QStringList sentences;
    for (const CheckFinding& finding : report.findings)
        if (!finding.isNote)
            sentences.append(finding.message);
    for (const MoneyFinding& finding : moneyFindings(session.store()))
        sentences.append(finding.sentence);
    if (!sentences.isEmpty())
        return Error{Error::Kind::Damaged, sentences.join(u'\n'), {}};
    return Printed{Words::tr("The ledger is sound: %1 signatures verified.").arg(report.signatures) + u'\n',
        {{u"sound"_s, true}, {u"signatures"_s, report.signatures}}};
}

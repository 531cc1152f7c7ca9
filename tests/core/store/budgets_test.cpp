#include "core/store/budgets.h"
#include "core/store/budgetsql.h"
#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/openingentries.h"
#include "core/work/planning.h"
#include "tests/support/tostring.h"

#include <map>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Cases with random plans and money, written without acts: what the sums are made of, in every mixture.
struct World {
    SteppedClock clock{QDate(2014, 6, 2)};
    SeededEntropy entropy;
    std::unique_ptr<Store> store = Store::inMemory({clock, entropy});
    Act act{*store, {{}, "set-up", {}, clock.now()}};
    Id<Programme> programmes[2];
    Id<FundingLine> lines[3];
    Id<Staff> asks = store->newId<Staff>(), decides = store->newId<Staff>();

    explicit World(quint64 seed) : entropy(seed)
    {
        for (Id<Programme>& id : programmes) {
            Programme programme;
            programme.id = id = act.newId<Programme>();
            programme.currency = "EUR";
            act.add(programme);
        }
        for (Id<FundingLine>& id : lines) {
            FundingLine line;
            line.id = id = act.newId<FundingLine>();
            line.programme = programmes[0];
            act.add(line);
        }
        for (int i = 0; i < 3; ++i)
            addCase();
        act.commit();
    }
    int below(int limit) { return entropy.below(limit); }
    bool maybe(int percent) { return below(100) < percent; }
    Money cents() { return Money(1 + below(50000), "EUR"); }
    QDate someDay() { return QDate(2014, 1, 1).addDays(below(400)); }
    template <class Record>
    Record ofCase(const Id<CaseFile>& caseId)
    {
        Record record;
        record.id = act.newId<Record>();
        record.caseId = caseId;
        return record;
    }
    void addCase();
    void addPackages(const Id<CaseFile>& caseId, const Id<PlanVersion>& version, QList<Package>& before);
    void addTransfers(const QList<Package>& packages);
    void addInstalment(const Package& package);
    void addRequest(const Package& package, const Instalment& instalment);
    void addPayment(const Package& package, const Id<Instalment>& instalment);
    void addNews(const Disbursement& paid);
    void addOpening(const OpeningEntry& opening);
    void addRest(const Package& package);
};

void World::addCase()
{
    CaseFile file;
    file.id = file.caseId = act.newId<CaseFile>();
    file.programme = programmes[below(2)];
    file.returnOffice = maybe(50) ? store->newId<Office>() : Id<Office>();
    act.add(file);
    QList<Package> before;
    const int versions = 1 + below(3);
    for (int number = 1; number <= versions; ++number) {
        auto version = ofCase<PlanVersion>(file.id);
        version.number = number;
        version.programme = programmes[below(2)];
        act.add(version);
        addPackages(file.id, version.id, before);
        if (number == versions && maybe(30))
            continue; // a draft
        auto approval = ofCase<PlanApproval>(file.id);
        approval.planVersion = version.id;
        act.add(approval);
    }
    if (maybe(50)) {
        QList<Package> none;
        addPackages(file.id, {}, none);
    }
}

void World::addPackages(const Id<CaseFile>& caseId, const Id<PlanVersion>& version, QList<Package>& before)
{
    QList<Package> made;
    const int count = std::max(1 + below(2), int(before.size()));
    for (int i = 0; i < count; ++i) {
        auto package = ofCase<Package>(caseId);
        package.planVersion = version;
        package.agreed = Money(100000 + below(100000), "EUR");
        package.category = maybe(50) ? AssistanceCategory::Social : AssistanceCategory::Economic;
        if (i < before.size())
            package.carriedFrom = before[i].id;
        act.add(package);
        const int first = maybe(50) ? 1000 : 1 + below(999);
        for (const int share : {first, 1000 - first}) {
            auto funding = ofCase<PackageFunding>(caseId);
            funding.package = package.id;
            funding.fundingLine = lines[below(3)];
            funding.sharePermille = share;
            if (share > 0)
                act.add(funding);
        }
        for (int person = below(3); person > 0; --person) {
            auto whom = ofCase<Entitlement>(caseId);
            whom.package = package.id;
            whom.person = store->newId<Person>();
            act.add(whom);
        }
        for (int k = below(5); k > 0; --k)
            addInstalment(package);
        addRest(package);
        made.append(package);
    }
    addTransfers(made);
    before = made;
}

void World::addTransfers(const QList<Package>& packages)
{
    for (int i = below(3); i > 0; --i) {
        auto transfer = ofCase<Transfer>(packages.first().caseId);
        transfer.sourcePackage = packages[below(int(packages.size()))].id;
        transfer.targetPackage = packages[below(int(packages.size()))].id;
        transfer.amount = cents();
        act.add(transfer);
    }
}

void World::addInstalment(const Package& package)
{
    auto instalment = ofCase<Instalment>(package.caseId);
    instalment.package = package.id;
    instalment.amount = cents();
    instalment.dueOn = someDay();
    act.add(instalment);
    if (maybe(15)) {
        auto stop = ofCase<InstalmentStop>(package.caseId);
        stop.instalment = instalment.id;
        act.add(stop);
    }
    for (int i = below(3); i > 0; --i)
        addRequest(package, instalment);
    for (int i = maybe(50) ? 1 : maybe(10) ? 2 : 0; i > 0; --i)
        addPayment(package, instalment.id);
    if (maybe(40)) {
        auto evidence = ofCase<Evidence>(package.caseId);
        evidence.package = package.id;
        evidence.instalment = instalment.id;
        act.add(evidence);
    }
}

void World::addRequest(const Package& package, const Instalment& instalment)
{
    auto request = ofCase<PaymentRequest>(package.caseId);
    request.instalment = instalment.id;
    request.package = package.id;
    request.programmeAmount = cents();
    request.requestedBy = asks;
    act.add(request);
    for (int i = below(3); i > 0; --i) {
        auto approval = ofCase<Approval>(package.caseId);
        approval.subjectKind = ApprovalSubject::PaymentRequest;
        approval.subject = request.id.uuid().raw();
        approval.content = contentOf(request);
        approval.approved = maybe(80);
        approval.approvedBy = decides;
        act.add(approval);
    }
}

void World::addPayment(const Package& package, const Id<Instalment>& instalment)
{
    auto paid = ofCase<Disbursement>(package.caseId);
    paid.package = package.id;
    paid.instalment = instalment;
    paid.programmeAmount = cents();
    paid.amount = Money(paid.programmeAmount.minorUnits() * 3 + below(3), "AMD");
    paid.paidOn = someDay();
    act.add(paid);
    const qint64 first = below(int(paid.programmeAmount.minorUnits()) + 1);
    for (const qint64 part : {first, paid.programmeAmount.minorUnits() - first}) {
        auto split = ofCase<DisbursementSplit>(package.caseId);
        split.disbursement = paid.id;
        split.fundingLine = lines[below(3)];
        split.programmeAmount = Money(part, "EUR");
        act.add(split);
    }
    addNews(paid);
}

void World::addNews(const Disbursement& paid)
{
    for (int i = maybe(15) ? 1 + below(2) : 0; i > 0; --i) {
        auto correction = ofCase<Correction>(paid.caseId);
        correction.disbursement = paid.id;
        act.add(correction);
    }
    for (const BankStatus status : {BankStatus::Confirmed, BankStatus::Returned}) {
        auto news = ofCase<PaymentStatus>(paid.caseId);
        news.disbursement = paid.id;
        news.status = status;
        if (maybe(15))
            act.add(news);
    }
    for (const RecoveryStep step :
        {RecoveryStep::Receivable, RecoveryStep::Refunded, RecoveryStep::Offset, RecoveryStep::WrittenOff}) {
        if (!maybe(30))
            continue;
        auto recovery = ofCase<Recovery>(paid.caseId);
        recovery.disbursement = paid.id;
        recovery.step = step;
        recovery.amount = Money(1 + below(int(paid.amount.minorUnits())), "AMD");
        recovery.happenedOn = someDay();
        recovery.recordedBy = asks;
        act.add(recovery);
        auto approval = ofCase<Approval>(paid.caseId);
        approval.subjectKind = ApprovalSubject::Recovery;
        approval.subject = recovery.id.uuid().raw();
        approval.content = contentOf(recovery);
        approval.approved = maybe(70);
        approval.approvedBy = maybe(70) ? decides : asks;
        if (step == RecoveryStep::WrittenOff && maybe(70))
            act.add(approval);
    }
}

/// Approved by another person, by who recorded it, refused, or by nobody yet.
void World::addOpening(const OpeningEntry& opening)
{
    act.add(opening);
    auto approval = ofCase<Approval>(opening.caseId);
    approval.subjectKind = ApprovalSubject::OpeningEntries;
    approval.subject = opening.id.uuid().raw();
    approval.content = contentOf(opening);
    approval.approved = maybe(80);
    approval.approvedBy = maybe(80) ? decides : asks;
    if (maybe(80))
        act.add(approval);
}

void World::addRest(const Package& package)
{
    if (maybe(30))
        addPayment(package, {}); // immediate: of no instalment
    auto opening = ofCase<OpeningEntry>(package.caseId);
    opening.package = package.id;
    opening.programmeAmount = cents();
    opening.paidOn = someDay();
    opening.recordedBy = asks;
    if (maybe(20))
        addOpening(opening);
    auto delivery = ofCase<Delivery>(package.caseId);
    delivery.package = package.id;
    delivery.value = cents();
    delivery.deliveredOn = someDay();
    if (maybe(40))
        act.add(delivery);
}

/// The figures that are compared.
std::map<QString, qint64> figuresOf(const Budget& sums)
{
    return {{"budget", sums.budget.minorUnits()}, {"planned", sums.planned.minorUnits()},
        {"requested", sums.requested.minorUnits()}, {"committed", sums.committed.minorUnits()},
        {"paid", sums.paid.minorUnits()}, {"delivered", sums.delivered.minorUnits()},
        {"evidenced", sums.evidenced.minorUnits()}, {"receivable", sums.receivable.minorUnits()},
        {"refunded", sums.refunded.minorUnits()}, {"offset", sums.offset.minorUnits()},
        {"written off", sums.writtenOff.minorUnits()}, {"outstanding", sums.outstanding.minorUnits()},
        {"remaining", sums.remaining.minorUnits()}, {"free", sums.free.minorUnits()}};
}

std::map<QString, qint64> together(const QList<BudgetRow>& rows)
{
    std::map<QString, qint64> sums;
    for (const BudgetRow& row : rows)
        for (const auto& [figure, cents] : figuresOf(row.sums))
            sums[figure] += cents;
    return sums;
}

Money figureOf(const Budget& sums, BudgetFigure figure)
{
    using enum BudgetFigure;
    switch (figure) {
    case Budget:
        return sums.budget;
    case Planned:
        return sums.planned;
    case Requested:
        return sums.requested;
    case Committed:
        return sums.committed;
    case Paid:
        return sums.paid;
    case Evidenced:
        return sums.evidenced;
    case Delivered:
        return sums.delivered;
    case Recovered:
        return sums.refunded;
    }
    return {};
}

constexpr BudgetBy allKeys[] = {BudgetBy::Programme, BudgetBy::FundingLine, BudgetBy::Package,
    BudgetBy::Person, BudgetBy::Case, BudgetBy::Category, BudgetBy::Office, BudgetBy::Month};

} // namespace

TEST_CASE("The table by package says of random plans what adding up each package's entries says", "[money]")
{
    for (quint64 seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        World world(seed);
        std::map<Uuid, Budget> rows;
        for (const BudgetRow& row : budgetTable(*world.store, BudgetBy::Package))
            rows[row.id] = row.sums;
        for (const CaseFile& file : world.store->of<CaseFile>().all()) {
            const auto dossier = *dossierOf(*world.store, file.id);
            for (const Package& package : currentPackages(dossier)) {
                const auto expected = budgetOf(dossier, package);
                REQUIRE(expected);
                for (const auto& [figure, cents] : figuresOf(*expected)) {
                    INFO(figure.toStdString());
                    REQUIRE(figuresOf(rows[package.id.uuid()]).at(figure) == cents);
                }
            }
        }
    }
}

TEST_CASE("Told apart by whatever, the money of the file comes to the same", "[money]")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const World world(seed);
        const auto expected = together(budgetTable(*world.store, BudgetBy::Package));
        for (const BudgetBy by : allKeys) {
            auto sums = together(budgetTable(*world.store, by));
            if (by == BudgetBy::Month) // a budget has no month
                for (const char* figure : {"budget", "remaining", "free"})
                    sums[figure] += expected.at("budget");
            REQUIRE(sums == expected);
        }
        auto apart = together(budgetTable(*world.store, BudgetBy::Package, world.programmes[0]));
        for (const auto& [figure, cents] :
            together(budgetTable(*world.store, BudgetBy::Package, world.programmes[1])))
            apart[figure] += cents;
        REQUIRE(apart == expected);
    }
}

TEST_CASE("Every figure opens the entries that it is the sum of", "[money]")
{
    for (quint64 seed = 1; seed <= 6; ++seed) {
        const World world(seed);
        for (const BudgetBy by : allKeys)
            for (const BudgetRow& row : budgetTable(*world.store, by))
                for (int figure = 0; figure <= int(BudgetFigure::Recovered); ++figure) {
                    INFO("seed " << seed << ", by " << int(by) << ", figure " << figure);
                    Money sum(0, "EUR");
                    for (const BudgetEntry& entry :
                        budgetEntries(*world.store, by, row, BudgetFigure(figure))) {
                        sum += entry.amount;
                        REQUIRE_FALSE(entry.record.isNull());
                    }
                    REQUIRE(sum == figureOf(row.sums, BudgetFigure(figure)));
                }
    }
}

TEST_CASE("What a funding line bears of payments is what their splits say, less what came back", "[money]")
{
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const World world(seed);
        std::map<Uuid, qint64> borne;
        qint64 refunded = 0;
        for (const CaseFile& file : world.store->of<CaseFile>().all()) {
            const auto dossier = *dossierOf(*world.store, file.id);
            for (const DisbursementSplit& split : dossier.of<DisbursementSplit>())
                if (stands(dossier, *dossier.find(split.disbursement)))
                    borne[split.fundingLine.uuid()] += split.programmeAmount.minorUnits();
        }
        qint64 difference = 0;
        for (const BudgetRow& row : budgetTable(*world.store, BudgetBy::FundingLine)) {
            difference += row.sums.paid.minorUnits() + row.sums.refunded.minorUnits() - borne[row.id];
            refunded += row.sums.refunded.minorUnits();
        }
        qint64 opening = 0;
        for (const OpeningEntry& entry : world.store->of<OpeningEntry>().all())
            if (isOpeningApproved(*dossierOf(*world.store, entry.caseId), entry))
                opening += entry.programmeAmount.minorUnits();
        REQUIRE(difference == opening);
        REQUIRE(refunded > 0);
    }
}

TEST_CASE("Sums of money read the indexes that were made for them", "[money]")
{
    const World world(1);
    const auto planOf = [&](const QByteArray& sql) {
        QString plan;
        world.store->database().each(
            "EXPLAIN QUERY PLAN " + sql, [&](sql::Row& row) { plan += row.at<QString>(3) + '\n'; });
        return plan;
    };
    for (const BudgetBy by : allKeys) {
        const QString paid = planOf(budgetsql::sums(budgetsql::Source::Paid, by));
        INFO(paid.toStdString());
        CHECK(paid.contains("SCAN d USING COVERING INDEX disbursement_by_package"));
        CHECK(paid.contains("e USING COVERING INDEX evidence_by_instalment"));
        const QString unpaid = planOf(budgetsql::sums(budgetsql::Source::Unpaid, by));
        INFO(unpaid.toStdString());
        CHECK(
            unpaid.contains("SEARCH i USING COVERING INDEX instalment_by_package (case_id=? AND package=?)"));
        CHECK(unpaid.contains("SEARCH d USING COVERING INDEX disbursement_by_package"));
        CHECK(unpaid.contains("SEARCH r USING COVERING INDEX payment_request_by_instalment"));
        CHECK_FALSE(unpaid.contains("SEARCH r USING PRIMARY KEY"));
    }
}

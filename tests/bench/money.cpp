#include "core/store/budgets.h"
#include "core/store/check.h"
#include "core/store/dossier.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/store/signature.h"
#include "core/work/batches.h"
#include "core/work/goldencase.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>

// The money: 100,000 instalments and as many payments, requested, approved and paid, each fact signed. The
// budget's table is compared with the bare sums of the same tables.

namespace {

constexpr int cases = 5000;
constexpr int instalments = 20; // of a case
constexpr int unpaidCases = 25; // their 500 instalments are paid as one batch

/// An office on disk with all that.
struct Office {
    QTemporaryDir folder;
    SteppedClock clock{demoStart};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store;
    QList<Actor> cast;
    Id<Programme> programme;
    Id<FundingLine> line;
    Id<Account> account;
    QList<PaymentDone> toPay;

    Office()
    {
        auto database = *sql::Database::open(
            folder.filePath("office"), QByteArray(32, 'k'), sql::Database::Mode::Create);
        (void)migrate(database, homewardKinds());
        store = std::make_unique<Store>(
            std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
        QList<seal::SigningKey> keys;
        for (qsizetype i = 0; i < demoRoles().size(); ++i)
            keys.append(seal::SigningKey::create());
        cast = *foundDemo(*store, seal::SigningKey::create(), keys);
        programme = store->of<Programme>().all().first().id;
        line = store->of<FundingLine>().all().first().id;
        account = store->of<Account>().all().first().id;
        for (int first = 0; first < cases; first += 250) {
            Batch batch(*store);
            for (int i = first; i < first + 250; ++i)
                addCase(i);
            batch.commit();
        }
        store->freshen();
    }
    template <class Record>
    Record ofCase(Act& act, const Id<CaseFile>& caseId)
    {
        Record record;
        record.id = act.newId<Record>();
        record.caseId = caseId;
        return record;
    }
    template <class Record>
    void addSigned(Act& act, Record& record, int member)
    {
        sign(record, *cast[member].signing, cast[member].key);
        act.add(record);
    }
    void addCase(int number);
    void addInstalment(Act& act, const Package& package, int number, bool isPaid);
    void addPayment(Act& act, const PaymentRequest& request);
};

void Office::addCase(int number)
{
    Act act(*store, {cast[2].staff.uuid(), "bench", {}, clock.now()});
    CaseFile file;
    file.id = file.caseId = act.newId<CaseFile>();
    file.reference = QString("EVN-2014-A-%1-X").arg(number, 5, 10, QChar('0'));
    file.programme = programme;
    act.add(file);
    auto version = ofCase<PlanVersion>(act, file.id);
    version.programme = programme;
    act.add(version);
    auto approval = ofCase<PlanApproval>(act, file.id);
    approval.planVersion = version.id;
    approval.approvedBy = cast[0].staff;
    addSigned(act, approval, 0);
    auto package = ofCase<Package>(act, file.id);
    package.planVersion = version.id;
    package.title = "Rent";
    package.agreed = Money(200000, "EUR");
    act.add(package);
    auto funding = ofCase<PackageFunding>(act, file.id);
    funding.package = package.id;
    funding.fundingLine = line;
    act.add(funding);
    for (int i = 1; i <= instalments; ++i)
        addInstalment(act, package, i, number < cases - unpaidCases);
    act.commit();
}

void Office::addInstalment(Act& act, const Package& package, int number, bool isPaid)
{
    auto instalment = ofCase<Instalment>(act, package.caseId);
    instalment.package = package.id;
    instalment.number = number;
    instalment.dueOn = demoStart.addDays(30 * number);
    instalment.amount = Money(10000, "EUR");
    act.add(instalment);
    auto request = ofCase<PaymentRequest>(act, package.caseId);
    request.instalment = instalment.id;
    request.package = package.id;
    request.amount = Money(5541797, "AMD");
    request.programmeAmount = instalment.amount;
    request.rate = {40638, -2};
    request.programmeRate = {7333, -4};
    request.rateOn = QDate(2014, 4, 1);
    request.method = PaymentMethod::BankTransfer;
    request.requestedOn = demoStart;
    request.requestedBy = cast[2].staff;
    addSigned(act, request, 2);
    auto approval = ofCase<Approval>(act, package.caseId);
    approval.subjectKind = ApprovalSubject::PaymentRequest;
    approval.subject = request.id.uuid().raw();
    approval.content = contentOf(request);
    approval.approved = true;
    approval.approvedOn = demoStart;
    approval.approvedBy = cast[0].staff;
    addSigned(act, approval, 0);
    if (isPaid)
        addPayment(act, request);
    else
        toPay.append({package.caseId, request.id, account, {}, {}, {}});
    if (!isPaid || number % 2 == 0)
        return;
    auto evidence = ofCase<Evidence>(act, package.caseId);
    evidence.package = package.id;
    evidence.instalment = instalment.id;
    evidence.type = EvidenceType::Receipt;
    act.add(evidence);
}

void Office::addPayment(Act& act, const PaymentRequest& request)
{
    auto paid = ofCase<Disbursement>(act, request.caseId);
    paid.request = request.id;
    paid.instalment = request.instalment;
    paid.package = request.package;
    paid.account = account;
    paid.amount = request.amount;
    paid.programmeAmount = request.programmeAmount;
    paid.rate = request.rate;
    paid.programmeRate = request.programmeRate;
    paid.rateOn = request.rateOn;
    paid.method = request.method;
    paid.paidOn = demoStart;
    paid.paidBy = cast[3].staff;
    addSigned(act, paid, 3);
    auto split = ofCase<DisbursementSplit>(act, request.caseId);
    split.disbursement = paid.id;
    split.fundingLine = line;
    split.amount = paid.amount;
    split.programmeAmount = paid.programmeAmount;
    act.add(split);
}

/// Milliseconds that the work takes, the median of some turns behind a first one that fills the pages.
template <class Work>
double turns(Work work)
{
    work();
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times.append(1000 * seconds(work));
    return median(times);
}

QList<Figure> money()
{
    using enum Figure::Limit;
    Office office;
    const auto bare = [&] {
        for (const char* sql :
            {"SELECT amount_currency, SUM(amount) FROM instalment WHERE removed = 0 GROUP BY 1",
                "SELECT SUM(programme_amount) FROM payment_request",
                "SELECT programme_amount_currency, SUM(programme_amount) FROM disbursement GROUP BY 1",
                "SELECT COUNT(*) FROM evidence WHERE removed = 0 AND instalment IS NOT NULL"})
            office.store->database().each(sql, [](sql::Row&) {});
    };
    const double byProgramme = turns([&] { (void)budgetTable(*office.store, BudgetBy::Programme); });
    const double plain = turns(bare);
    BatchOutcome paid;
    const double paying = seconds([&] {
        paid = *payAll({*office.store, office.cast[3]}, office.toPay, BatchRule::AllOrNothing);
    });
    for (const auto& refusal : paid.refusals)
        if (refusal)
            throw Failure(*refusal);
    NoProgress progress;
    CheckReport report;
    const double verifying = seconds([&] { report = checkMoney(*office.store, progress); });
    return {{"budget of the programme, 100,000 payments", byProgramme, "ms", AtMost, 300},
        {"the same to the bare sums of the tables", byProgramme / plain, "x", AtMost, 3},
        {"paying 500 lines as one batch", paying, "s", AtMost, 2},
        {"ledger verify, all signatures", double(report.signatures) / verifying, "entries/s", AtLeast, 5000},
        {"findings in it", double(report.findings.size()), "", AtMost, 0}};
}

} // namespace

QList<Measurement> moneyMeasurements()
{
    return {{"money", money}};
}

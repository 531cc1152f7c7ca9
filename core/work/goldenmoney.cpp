#include "core/work/goldenstory.h"

using namespace Qt::StringLiterals;

// What was granted and paid. 250.00 EUR × 6, ten months of rent and six of medication are the story's; the
// amounts of rent and medication are illustrative.

namespace {

QList<ScheduledInstalment> monthly(QDate first, const QList<qint64>& cents, DueRule due)
{
    QList<ScheduledInstalment> instalments
        = *monthlyInstalments({first, int(cents.size()), Money(1, "EUR"), due});
    for (qsizetype i = 0; i < cents.size(); ++i)
        instalments[i].amount = Money(cents[i], "EUR");
    return instalments;
}

Condition condition(EvidenceType type, ConditionScope scope)
{
    Condition made;
    made.evidenceType = type;
    made.appliesTo = scope;
    return made;
}

} // namespace

Result<void> GoldenStory::grantTo(Grantable grantable, const Id<PlanVersion>& version, const QString& code)
{
    const QByteArray utf8 = code.toUtf8();
    grantable.package.planVersion = version;
    grantable.package.packageType
        = store_.of<PackageType>().firstWhere("code = ? ORDER BY id", sql::text(utf8))->id;
    PackageFunding funding;
    funding.fundingLine = store_.of<FundingLine>().all().first().id;
    grantable.funding = {funding};
    Payee payee;
    payee.caseId = caseId();
    payee.kind = code == u"rent" ? PayeeKind::Landlord : PayeeKind::Returnee;
    payee.name = code == u"rent" ? u"Landlord (demo)"_s : u"Household (demo)"_s;
    PayeeAccount account;
    account.channel = PaymentChannel::Bank;
    account.number = u"demo"_s;
    const auto added = addPayee(as(Caseworker), payee, account);
    if (!added)
        return added.error();
    grantable.package.payee = *added;
    grantable.package.payeeAccount = dossier().where(&PayeeAccount::payee, *added).first().id;
    grantable.package.channel = PaymentChannel::Bank;
    return done(grant(as(Caseworker), caseId(), grantable));
}

Result<void> GoldenStory::grantTopUp(const Id<PlanVersion>& version)
{
    Grantable grantable;
    grantable.package.type = AssistanceType::WageSubsidy;
    grantable.package.modality = Modality::Cash;
    grantable.package.title = u"Wage subsidy: salary top-up"_s;
    grantable.package.agreed = Money(150000, "EUR");
    grantable.package.stopRule = StopRule::LivelihoodEnds;
    Livelihood job;
    job.caseId = caseId();
    job.person = member(Relation::Principal);
    job.kind = LivelihoodKind::Employment;
    job.role = u"Computer designer"_s;
    job.organisation = u"His former company"_s;
    job.startsOn = QDate(2014, 6, 1);
    const auto added = addRecord(as(Caseworker), Right::KeepCases, "record-job", job);
    if (!added)
        return added.error();
    grantable.package.livelihood = *added;
    Entitlement vakhtang;
    vakhtang.person = job.person;
    grantable.beneficiaries = {vakhtang};
    grantable.conditions = {condition(EvidenceType::WorkContract, ConditionScope::First),
        condition(EvidenceType::Payslip, ConditionScope::Every)};
    grantable.instalments
        = monthly({2014, 6, 1}, {25000, 25000, 25000, 25000, 25000, 25000}, DueRule::PeriodEnd);
    return grantTo(grantable, version, u"wage-subsidy"_s);
}

Result<void> GoldenStory::grantMedication(const Id<PlanVersion>& version)
{
    Grantable grantable;
    grantable.package.type = AssistanceType::Medication;
    grantable.package.modality = Modality::Reimbursement;
    grantable.package.title = u"Medical: medication"_s;
    grantable.package.agreed = Money(21000, "EUR");
    Entitlement mother;
    mother.person = member(Relation::Parent);
    grantable.beneficiaries = {mother};
    grantable.conditions = {condition(EvidenceType::Receipt, ConditionScope::Every)};
    grantable.instalments = monthly({2014, 5, 3}, {3100, 3100, 3100, 3100, 2900, 3000}, DueRule::PeriodEnd);
    return grantTo(grantable, version, u"medication"_s);
}

Result<void> GoldenStory::grantRent(const Id<PlanVersion>& version)
{
    Grantable grantable;
    grantable.package.type = AssistanceType::Accommodation;
    grantable.package.modality = Modality::Cash;
    grantable.package.title = u"Accommodation: rent"_s;
    grantable.package.agreed = Money(195000, "EUR");
    grantable.beneficiaries = {Entitlement()};
    grantable.conditions = {condition(EvidenceType::RentalContract, ConditionScope::First)};
    grantable.instalments = monthly({2014, 5, 3}, QList<qint64>(10, 16240), DueRule::PeriodStart);
    return grantTo(grantable, version, u"rent"_s);
}

Result<void> GoldenStory::planFirst()
{
    const auto version = draftPlan(as(Caseworker), caseId(), store_.of<Programme>().all().first().id,
        u"wage subsidy requested before departure"_s);
    if (!version)
        return version.error();
    const auto granted = grantTopUp(*version);
    return granted ? grantMedication(*version) : granted;
}

Result<void> GoldenStory::planSecond()
{
    const auto version = draftPlan(as(Caseworker), caseId(), store_.of<Programme>().all().first().id,
        u"accommodation is the most pressing need"_s);
    return version ? grantRent(*version) : Result<void>(version.error());
}

Result<void> GoldenStory::approve()
{
    return done(approvePlan(as(Manager), caseId(), dossier().of<PlanVersion>().last().id));
}

Result<void> GoldenStory::file(AssistanceType type, int number, EvidenceType what)
{
    Evidence evidence;
    evidence.package = package(type).id;
    if (number > 0)
        evidence.instalment = instalment(type, number).id;
    evidence.type = what;
    evidence.receivedOn = store_.clock().today();
    return done(fileEvidence(as(Caseworker), evidence));
}

Result<void> GoldenStory::request(AssistanceType type, int number)
{
    PaymentTerms terms{caseId(), instalment(type, number).id, {}, "AMD", PaymentMethod::BankTransfer};
    if (type == AssistanceType::Accommodation)
        terms.amount = Money(9000000, "AMD");
    return done(requestPayment(as(Caseworker), terms));
}

Result<void> GoldenStory::decide(AssistanceType type, int number)
{
    const PaymentRequest* asked = nullptr;
    const Dossier now = dossier();
    asked = requestOf(now, instalment(type, number).id);
    return done(decidePayment(as(Manager), caseId(), asked->id, true, {}));
}

Result<void> GoldenStory::payOut(AssistanceType type, int number)
{
    const Dossier now = dossier();
    const PaymentRequest* asked = requestOf(now, instalment(type, number).id);
    const Id<Account> account = store_.of<Account>().all().first().id;
    const QString voucher = u"DEMO-%1"_s.arg(now.of<Disbursement>().size() + 1, 3, 10, QChar(u'0'));
    return done(pay(as(Finance), {caseId(), asked->id, account, voucher, {}, {}}));
}

QList<GoldenStory::Step> GoldenStory::moneySteps()
{
    QList<Step> steps;
    const auto at = [&](QDate day, auto act, AssistanceType type, int number) {
        steps.append({day, [this, act, type, number] { return (this->*act)(type, number); }});
    };
    const auto on = [&](QDate day, AssistanceType type, int number, EvidenceType what) {
        steps.append({day, [this, type, number, what] { return file(type, number, what); }});
    };
    using enum AssistanceType;
    on({2014, 5, 30}, Accommodation, 0, EvidenceType::RentalContract);
    on({2014, 6, 2}, WageSubsidy, 0, EvidenceType::WorkContract);
    for (int month = 0; month < 10; ++month) {
        const QDate asked = month < 2 ? QDate(2014, 6, 2) : QDate(2014, 5, 29).addMonths(month - 1);
        const QDate paid = month < 2 ? QDate(2014, 6, 3) : QDate(2014, 5, 4).addMonths(month);
        at(asked, &GoldenStory::request, Accommodation, month + 1);
        at(asked, &GoldenStory::decide, Accommodation, month + 1);
        at(paid, &GoldenStory::payOut, Accommodation, month + 1);
        on(month < 4 ? QDate(2014, 9, 12) : paid.addDays(40), Accommodation, month + 1,
            EvidenceType::Receipt);
    }
    for (int month = 0; month < 6; ++month) {
        const QDate paid = QDate(2014, 7, 4).addMonths(month);
        // The payslip of September comes late, on 9 October.
        const QDate slip = month == 3 ? QDate(2014, 10, 9) : paid.addDays(-1);
        on(slip, WageSubsidy, month + 1, EvidenceType::Payslip);
        at(slip, &GoldenStory::request, WageSubsidy, month + 1);
        at(slip, &GoldenStory::decide, WageSubsidy, month + 1);
        at(slip.addDays(1), &GoldenStory::payOut, WageSubsidy, month + 1);
        const QDate bought = QDate(2014, 6, 2).addMonths(month);
        const QDate receipt = month == 4 ? QDate(2014, 9, 30) : bought;
        on(receipt, Medication, month + 1, EvidenceType::Receipt);
        at(receipt, &GoldenStory::request, Medication, month + 1);
        at(bought.addDays(3), &GoldenStory::decide, Medication, month + 1);
        at(bought.addDays(4), &GoldenStory::payOut, Medication, month + 1);
    }
    return steps;
}

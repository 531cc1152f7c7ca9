#include "tests/shots/oddcases.h"

#include "core/domain/records/money.h"
#include "core/domain/records/people.h"
#include "core/work/demofile.h"
#include "core/work/goldencase.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace {

CaseFile caseIn(Store& store, const QString& reference)
{
    CaseFile file;
    file.id = file.caseId = store.newId<CaseFile>();
    file.reference = reference;
    return file;
}

void addHousehold(Store& store, Act& act)
{
    CaseFile file = caseIn(store, u"EVN-2014-A-90040-K"_s);
    file.hostCountry = u"BE"_s, file.countryOfReturn = u"AM"_s;
    for (int i = 0; i < 40; ++i) {
        Person person;
        person.id = store.newId<Person>();
        person.caseId = file.id;
        person.givenName = i % 3 ? u"Marie-Antoinette Konstantina"_s : u"Li"_s;
        person.familyName = i % 5 ? u"Papadopoulou-Wickramasinghe Fernandopulle"_s : QString();
        person.scriptName = i % 2 ? u"محمد رضا حسینی نژاد اصل تبریزی"_s : u"Վախթանգ Հովհաննեսի Աղանյան"_s;
        person.relation = i == 0 ? Relation::Principal : Relation::Child;
        if (i == 0)
            file.principal = person.id;
        act.add(person);
    }
    act.add(file);
}

void addInstalments(Store& store, Act& act)
{
    CaseFile file = caseIn(store, u"EVN-2014-A-90300-K"_s);
    PlanVersion plan;
    plan.id = store.newId<PlanVersion>();
    plan.caseId = file.id;
    plan.draftedOn = QDate(2014, 5, 1);
    PlanApproval approval;
    approval.id = store.newId<PlanApproval>();
    approval.caseId = file.id, approval.planVersion = plan.id, approval.approvedOn = QDate(2014, 5, 2);
    Package package;
    package.id = store.newId<Package>();
    package.caseId = file.id, package.planVersion = plan.id;
    package.title = u"Food for work, paid each day to each of the workshop’s apprentices"_s;
    package.agreed = Money(150000000, "EUR");
    act.add(file);
    act.add(plan);
    act.add(approval);
    act.add(package);
    for (int i = 0; i < 300; ++i) {
        Instalment one;
        one.id = store.newId<Instalment>();
        one.caseId = file.id, one.package = package.id, one.number = i + 1;
        one.dueOn = one.periodFrom = QDate(2014, 6, 1).addDays(i);
        one.amount = Money(500000, "EUR");
        act.add(one);
    }
}

/// Three offers of different suppliers, the cheapest chosen.
QList<Id<Payee>> addOffers(Store& store, Act& act, const Package& package)
{
    QList<Id<Payee>> suppliers;
    for (const QString& name :
        {u"Workshop supplies"_s, u"Tools and more of the old market"_s, u"Hardware"_s}) {
        Payee supplier;
        supplier.id = store.newId<Payee>();
        supplier.caseId = package.caseId, supplier.kind = PayeeKind::Supplier, supplier.name = name;
        act.add(supplier);
        Quotation offer;
        offer.id = store.newId<Quotation>();
        offer.caseId = package.caseId, offer.package = package.id, offer.supplier = supplier.id;
        offer.amount = Money(230000 + 10000 * suppliers.size(), "EUR");
        offer.offeredOn = QDate(2014, 6, 2);
        offer.chosen = suppliers.isEmpty();
        offer.justification = offer.chosen ? u"the cheapest, with a warranty of two years"_s : QString();
        act.add(offer);
        suppliers.append(supplier.id);
    }
    return suppliers;
}

/// Tools in kind: three offers, one chosen and ordered, paid, and a part of it handed over.
void addGoods(Store& store, Act& act)
{
    CaseFile file = caseIn(store, u"EVN-2014-A-90500-K"_s);
    Package package;
    package.id = store.newId<Package>();
    package.caseId = file.id;
    package.title = u"Micro-business: tools of a joiner"_s;
    package.modality = Modality::InKind;
    package.agreed = Money(250000, "EUR");
    act.add(file);
    act.add(package);
    const QList<Id<Payee>> suppliers = addOffers(store, act, package);
    PurchaseOrder order;
    order.id = store.newId<PurchaseOrder>();
    order.caseId = file.id, order.package = package.id, order.supplier = suppliers.first();
    order.amount = Money(230000, "EUR"), order.orderedOn = QDate(2014, 6, 4);
    order.description = u"circular saw, planer, hand tools"_s;
    act.add(order);
    Disbursement paid;
    paid.id = store.newId<Disbursement>();
    paid.caseId = file.id, paid.package = package.id, paid.payee = suppliers.first();
    paid.amount = paid.programmeAmount = Money(230000, "EUR");
    paid.rate = paid.programmeRate = {1, 0};
    paid.method = PaymentMethod::BankTransfer, paid.paidOn = QDate(2014, 6, 5), paid.voucher = u"V-12"_s;
    act.add(paid);
    Delivery delivery;
    delivery.id = store.newId<Delivery>();
    delivery.caseId = file.id, delivery.package = package.id, delivery.purchaseOrder = order.id;
    delivery.value = Money(90000, "EUR"), delivery.deliveredOn = QDate(2014, 6, 12);
    delivery.description = u"hand tools"_s, delivery.receivedBy = u"the returnee"_s;
    act.add(delivery);
}

/// Two people change the area of return of a case, unseen by each other, and a task is overdue.
Result<void> addTrouble(Store& store, const CaseFile& file)
{
    SteppedClock clock(store.clock().now());
    SeededEntropy entropy(9);
    const auto other = Store::inMemory({clock, entropy});
    if (auto taken = other->take(store.changesSince(other->seen())); !taken)
        return taken.error();
    const auto write = [&](Store& to, const QString& area) {
        CaseFile after = file;
        after.areaOfReturn = area;
        Act act(to, {{}, "edit", {}, to.clock().now()});
        act.save(file, after);
        act.commit();
    };
    write(store, u"AM-SH"_s);
    write(*other, u"AM-TV"_s);
    if (auto taken = store.take(other->changesSince(store.seen())); !taken)
        return taken.error();
    Task task;
    task.id = store.newId<Task>();
    task.caseId = file.id;
    task.title = u"Bring the certificate of the school, translated, to the office in the capital"_s;
    task.dueOn = store.clock().today().addDays(-4);
    Act act(store, {{}, "record", {}, store.clock().now()});
    act.add(task);
    act.commit();
    return {};
}

} // namespace

Result<void> makeOddCases(const QString& path)
{
    NoProgress progress;
    if (const auto made = makeSynthetic(path, {0, 1}, progress); !made)
        return made.error();
    const auto open = unlockFile(path, demoPassphrase(), {});
    if (!open)
        return open.error();
    Store& store = (*open)->store();
    const CaseFile plain = caseIn(store, u"EVN-2014-A-90000-K"_s);
    {
        Act act(store, {{}, "register", {}, store.clock().now()});
        addHousehold(store, act);
        addInstalments(store, act);
        addGoods(store, act);
        act.add(plain);
        act.commit();
    }
    return addTrouble(store, plain);
}

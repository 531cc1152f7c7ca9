#include "ui/payments/paymentsplace.h"

#include "core/domain/records/account.h"
#include "core/domain/records/office.h"
#include "core/domain/records/package.h"
#include "core/store/caselist.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPayments = 100, mostRequests = 50;

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

} // namespace

PaymentsPlace::PaymentsPlace(Session& session) : TablePlace(tr("Payments")), session_(session)
{
    const auto columns = [](const QString& day, const QString& by) {
        return QList<Column<Entry>>{{day, [](const Entry& e) { return e.day; }},
            {tr("Case"), [](const Entry& e) { return e.name; }, false, {}, true},
            {tr("Package"), [](const Entry& e) { return e.what; }}, {by, [](const Entry& e) { return e.by; }},
            {tr("Amount"), [](const Entry& e) { return e.amount; }, true},
            {tr("In the programme's currency"), [](const Entry& e) { return e.programme; }, true}};
    };
    requests_ = addTable<Entry>(
        tr("Waiting for approval"), columns(tr("Requested"), tr("By")), 2, 5, tr("No request waits."));
    accounts_ = addTable<Account>(tr("Accounts"),
        {{tr("Account"), [](const Account& one) { return one.name; }, false, {}, true},
            {tr("Kind"), [](const Account& one) { return name(one.kind); }},
            {tr("Holds"), [this](const Account& one) { return balanceOf(session_.store(), one).text(); },
                true}},
        0, 4, tr("No account was opened yet."));
    payments_ = addTable<Entry>(
        tr("Latest payments"), columns(tr("Paid"), tr("Voucher")), 2, 0, tr("Nothing was paid yet."));
    rates_ = addTable<ExchangeRate>(tr("Rates in force, per US dollar"),
        {{tr("Currency"), [](const ExchangeRate& one) { return one.currencyCode.code(); }, false, {}, true},
            {tr("Rate"), [](const ExchangeRate& one) { return one.rate.text(); }, true},
            {tr("Since"), [](const ExchangeRate& one) { return dayText(one.effectiveOn); }},
            {tr("Source"), [](const ExchangeRate& one) { return one.source; }}},
        3, 4, tr("No rate is in the file. A payment in another currency needs one."));
    connect(this, &TablePlace::rowChosen, this, [this](QAbstractItemModel* model, int row) {
        if (model == requests_ || model == payments_)
            session_.open(Target::ofCase(static_cast<RowTable<Entry>*>(model)->row(row).caseId, "payments"));
    });
}

PaymentsPlace::Entry PaymentsPlace::entryOf(const Id<CaseFile>& caseId, const Id<Package>& package) const
{
    Entry entry;
    entry.caseId = caseId;
    const auto line = caseLine(session_.store(), caseId);
    entry.name = !line ? QString() : line->name.isEmpty() ? line->reference : line->name;
    const auto found = session_.store().of<Package>().find(package);
    entry.what = !found || found->restricted ? tr("Assistance") : found->title;
    return entry;
}

void PaymentsPlace::refresh()
{
    const Store& store = session_.store();
    QList<Entry> requests, payments;
    for (const PaymentRequest& request : openRequests(store, mostRequests)) {
        Entry entry = entryOf(request.caseId, request.package);
        const auto by = store.of<Staff>().find(request.requestedBy);
        entry.day = dayText(request.requestedOn), entry.amount = request.amount.text(),
        entry.programme = request.programmeAmount.text();
        entry.by = by ? by->name : QString();
        requests.append(entry);
    }
    for (const Disbursement& paid : latestPayments(store, mostPayments)) {
        Entry entry = entryOf(paid.caseId, paid.package);
        entry.day = dayText(paid.paidOn), entry.amount = paid.amount.text(),
        entry.programme = paid.programmeAmount.text();
        entry.by = paid.voucher;
        payments.append(entry);
    }
    requests_->setRows(requests);
    accounts_->setRows(store.of<Account>().all());
    payments_->setRows(payments);
    rates_->setRows(ratesInForce(store, session_.today()));
}

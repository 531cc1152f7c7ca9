#include "core/work/financesystem.h"

#include "core/base/delimited.h"
#include "core/work/bankstatus.h"
#include "core/work/caseledger.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FinanceSystem)
};

/// RFC 4180; what a spreadsheet would take for a formula is made text.
QString row(const QStringList& cells)
{
    QStringList quoted;
    for (QString text : cells) {
        if (!text.isEmpty() && u"=+-@\t"_s.contains(text[0]))
            text.prepend(u'\'');
        quoted.append(u'"' + text.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QString rowOf(const Dossier& dossier, const PaymentRequest& request, const Approval& approval)
{
    const Payee* payee = dossier.find(request.payee);
    const PayeeAccount* account = dossier.find(request.payeeAccount);
    const Package* package = dossier.find(request.package);
    const QString what = !package ? QString()
        : package->restricted     ? Words::tr("Assistance")
                                  : package->title;
    return row({request.id.text(), dossier.file().reference, what, payee ? payee->name : QString(),
        account ? account->bank : QString(), account ? account->number : QString(), request.amount.number(),
        request.amount.currency().code(), QString::fromLatin1(label(request.method).code),
        request.requestedOn.toString(Qt::ISODate), approval.approvedOn.toString(Qt::ISODate)});
}

/// The columns by name; -1 where there is none.
struct Columns {
    qsizetype request, status, date, posting;

    explicit Columns(const QStringList& header)
        : request(header.indexOf(u"request"_s)), status(header.indexOf(u"status"_s)),
          date(header.indexOf(u"date"_s)), posting(header.indexOf(u"posting"_s))
    {
    }
    bool areThere() const { return request >= 0 && status >= 0 && date >= 0 && posting >= 0; }
};

Result<Id<PaymentStatus>> take(const Desk& desk, const QStringList& cells, const Columns& columns)
{
    const auto text = [&](qsizetype column) { return cells.value(column); };
    const Id<PaymentRequest> id(Uuid::fromText(text(columns.request)));
    const auto request = desk.store.of<PaymentRequest>().find(id);
    const auto dossier = request ? dossierOf(desk.store, request->caseId) : std::nullopt;
    const BankStatus status = fromCode<BankStatus>(text(columns.status).toStdString());
    const QDate day = QDate::fromString(text(columns.date), Qt::ISODate);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("this file has no request %1").arg(text(columns.request)), {}};
    if (status == BankStatus::Unknown || !day.isValid())
        return Error{Error::Kind::Invalid,
            Words::tr("it needs a status (confirmed, returned-by-bank) and a date as 2014-10-01"), {}};
    for (const Disbursement& paid : dossier->where(&Disbursement::request, id))
        if (stands(*dossier, paid))
            return reportStatus(desk, {paid.caseId, paid.id, status, day, text(columns.posting)});
    return Error{Error::Kind::Invalid, Words::tr("that request was not paid, or its payment came back"), {}};
}

} // namespace

QByteArray approvedForFinance(const Store& store)
{
    QString csv = row({u"request"_s, u"case"_s, u"for"_s, u"payee"_s, u"bank"_s, u"account"_s, u"amount"_s,
        u"currency"_s, u"method"_s, u"requested"_s, u"approved"_s});
    QList<Id<CaseFile>> cases;
    for (const PaymentRequest& request : store.of<PaymentRequest>().where(
             "NOT EXISTS (SELECT 1 FROM disbursement d WHERE d.case_id = payment_request.case_id"
             " AND d.package = payment_request.package AND d.instalment = payment_request.instalment)"
             " ORDER BY case_id, id"))
        if (cases.isEmpty() || cases.last() != request.caseId)
            cases.append(request.caseId);
    for (const Id<CaseFile>& caseId : cases) {
        const auto dossier = dossierOf(store, caseId);
        if (!dossier)
            continue;
        for (const Package& package : currentPackages(*dossier))
            for (const Instalment& instalment : instalmentsOf(*dossier, package)) {
                const InstalmentFacts facts = factsOf(*dossier, package, instalment);
                if (facts.approved && !facts.paid && !facts.stopped) {
                    const PaymentRequest* request = requestOf(*dossier, instalment.id);
                    csv += rowOf(*dossier, *request, *approvalOf(*dossier, *request));
                }
            }
    }
    return csv.toUtf8();
}

Result<ConfirmationsTaken> takeConfirmations(const Desk& desk, const QByteArray& csv)
{
    const QList<DelimitedRow> rows = delimitedRows(textOfFile(csv));
    const Columns columns(rows.isEmpty() ? QStringList() : rows.first().cells);
    if (!columns.areThere())
        return Error{Error::Kind::Invalid,
            Words::tr("The first line must name the columns request, status, date and posting. Nothing was "
                      "taken in."),
            {}};
    ConfirmationsTaken taken;
    Batch batch(desk.store);
    for (const DelimitedRow& one : rows.mid(1)) {
        const auto told = take(desk, one.cells, columns);
        if (told)
            ++taken.confirmed;
        else
            taken.refusals.append(Words::tr("Line %1: %2").arg(one.line).arg(told.error().message));
    }
    if (taken.refusals.isEmpty())
        batch.commit();
    return taken;
}

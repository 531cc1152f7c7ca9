#include "core/work/banklist.h"

#include "core/store/store.h"
#include "core/work/caseledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BankList)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

Result<BankLine> lineOf(const Store& store, const Uuid& id)
{
    const auto request = store.of<PaymentRequest>().find(Id<PaymentRequest>(id));
    const auto dossier = request ? dossierOf(store, request->caseId) : std::nullopt;
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("A request of the list is not in this file any more."), {}};
    const QString reference = dossier->file().reference;
    if (!approvalOf(*dossier, *request))
        return refusal(Words::tr("%1: the request is not approved. Have it approved, then make the list.")
                           .arg(reference));
    const Payee* payee = dossier->find(request->payee);
    const PayeeAccount* account = dossier->find(request->payeeAccount);
    if (!payee || !account || account->number.isEmpty())
        return refusal(Words::tr("%1: the payee has no account. Enter one, then request the payment anew.")
                           .arg(reference));
    const Package* package = dossier->find(request->package);
    return BankLine{payee->name, account->bank, account->number,
        account->holder.isEmpty() ? payee->name : account->holder, request->amount, reference,
        !package || package->restricted ? Words::tr("Assistance") : package->title};
}

/// Quoted where it must be.
QByteArray cell(QString text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulas.contains(text[0]))
        text.prepend(u'\'');
    QByteArray utf8 = text.toUtf8();
    if (!utf8.contains(',') && !utf8.contains('"') && !utf8.contains('\n') && !utf8.contains('\r'))
        return utf8;
    return '"' + utf8.replace('"', "\"\"") + '"';
}

QByteArray row(const QStringList& texts)
{
    QList<QByteArray> cells;
    for (const QString& text : texts)
        cells.append(cell(text));
    return cells.join(',') + "\r\n";
}

} // namespace

Result<QList<BankLine>> bankLines(const Store& store, const QList<Uuid>& requests)
{
    QList<BankLine> lines;
    for (const Uuid& id : requests) {
        const auto line = lineOf(store, id);
        if (!line)
            return line.error();
        if (!lines.isEmpty() && lines.first().amount.currency() != line->amount.currency())
            return refusal(
                Words::tr("The payments are of two currencies. Make a list of each: a bank takes one "
                          "currency at a time."));
        lines.append(*line);
    }
    if (lines.isEmpty())
        return Error{Error::Kind::NotFound, Words::tr("Tick the payments that the list is of."), {}};
    return lines;
}

QByteArray bankCsv(const QList<BankLine>& lines)
{
    QByteArray csv = row({u"number"_s, u"payee"_s, u"bank"_s, u"account"_s, u"holder"_s, u"amount"_s,
        u"currency"_s, u"reference"_s, u"purpose"_s});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const BankLine& line = lines[i];
        csv += row({QString::number(i + 1), line.payee, line.bank, line.number, line.holder,
            line.amount.number().remove(u','), line.amount.currency().code(), line.reference, line.purpose});
    }
    return csv;
}

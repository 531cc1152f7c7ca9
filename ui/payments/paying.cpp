#include "core/store/cashbook.h"
#include "core/work/bankstatus.h"
#include "core/work/batches.h"
#include "core/work/custody.h"
#include "ui/kit/form.h"
#include "ui/payments/batchdialog.h"
#include "ui/payments/moneyacts.h"
#include "ui/payments/words.h"
#include "ui/session/session.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PayDialog)
};

/// The voucher `steps` behind the first, counted up in its last digits: "V-009" is followed by "V-010".
/// Without digits all have the same.
QString voucherBehind(const QString& first, int steps)
{
    static const QRegularExpression digits(u"(\\d{1,9})(?!.*\\d)"_s);
    const auto found = digits.match(first);
    if (!found.hasMatch())
        return first;
    QString next = first;
    const QString number = QString::number(found.captured(1).toLongLong() + steps);
    return next.replace(found.capturedStart(1), found.capturedLength(1),
        number.rightJustified(found.capturedLength(1), u'0'));
}

/// Which account of this laptop's custody, and what cash asks for beside.
class PayForm : public Form<Disbursement> {
public:
    PayForm(const Store& store, const QList<MoneyLine>& lines, QDate today)
    {
        const Currency currency = lines.first().amount.currency();
        CodeBox* account = add(Words::tr("&From the account"), &Disbursement::account);
        account->add({}, Words::tr("Choose …"));
        for (const Account& one : store.of<Account>().all())
            if (hasCustody(store, one.id, currency))
                account->add(one.id.text(), one.name);
        add(Words::tr("&Voucher"), &Disbursement::voucher);
        add(Words::tr("Paid &on"), &Disbursement::paidOn);
        if (lines.first().method == PaymentMethod::Cash) {
            add(Words::tr("&Received by"), &Disbursement::receivedBy);
            add(Words::tr("&Identity seen"), &Disbursement::identitySeen);
            if (lines.size() > 1)
                hint(column(&Disbursement::receivedBy),
                    Words::tr("Left empty, each payee took their own; all sign the cash report."));
        }
        if (account->count() == 1)
            hint("account",
                Words::tr("No account of %1 is in this laptop's custody. Open one, or have one handed over.")
                    .arg(currency.code()));
        Disbursement paid;
        paid.paidOn = today;
        load(paid);
    }
};

class PayDialog : public BatchDialog {
public:
    PayDialog(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
        : BatchDialog(session,
            {Words::tr("Pay %n line(s) · %1", nullptr, int(lines.size())).arg(sumsOf(amountsOf(lines))),
                Words::tr("&Pay"), Words::tr("Voucher")},
            lines, parent)
    {
        form_ = new PayForm(session.store(), lines, session.today());
        setForm(form_, "draft-payments-pay");
        connect(form_, &FormRows::edited, this, &PayDialog::follow);
        follow();
    }

protected:
    QString extraOf(const MoneyLine&, int row) override
    {
        const QString first = form_->record().voucher;
        return first.isEmpty() ? QString() : voucherBehind(first, row);
    }
    QString problem() override
    {
        return form_->record().account.isNull() ? Words::tr("Choose the account that the money is paid from.")
                                                : QString();
    }
    Result<QList<std::optional<Error>>> take(const Desk& desk, const QList<int>& rows) override
    {
        QList<PaymentDone> payments;
        for (const int row : rows)
            payments.append(doneBy(row));
        const auto paid = payAll(desk, payments, BatchRule::EachAlone);
        if (!paid)
            return paid.error();
        for (qsizetype i = 0; i < payments.size(); ++i)
            if (!paid->refusals[i])
                reportSent(desk, payments[i].caseId, payments[i].request);
        return paid->refusals;
    }
    std::optional<RuleException> wayOutOf(const Desk& desk, int row) override
    {
        const auto obstacle = obstacleToPay(desk, doneBy(row));
        return obstacle ? obstacle->exception : std::nullopt;
    }

private:
    /// Of several people's cash each payee took their own, where nobody else is named.
    PaymentDone doneBy(int row)
    {
        const Disbursement typed = form_->record();
        const bool each = typed.receivedBy.isEmpty() && rows().size() > 1;
        return {line(row).caseId, line(row).request, typed.account, extraOf(line(row), row),
            each ? line(row).payee : typed.receivedBy, typed.identitySeen, typed.paidOn};
    }
    /// What is typed told beside the lines, and what the account holds behind them.
    void follow()
    {
        showLines();
        QStringList sentences;
        const Store& store = session_.store();
        if (const auto account = store.of<Account>().find(form_->record().account)) {
            const Money holds = balanceOf(store, *account, {});
            Money out(0, account->currencyCode);
            for (const MoneyLine& line : waiting())
                out += line.amount;
            sentences.append(Words::tr("%1 holds %2, and %3 after this.")
                                 .arg(account->name, holds.text(), (holds - out).text()));
        }
        sentences.append(rateSentence());
        tellBelow(sentences.join(u' ').trimmed());
    }
    QString rateSentence() const
    {
        const auto request = session_.store().of<PaymentRequest>().find(rows().first().line.request);
        if (!request || request->amount.currency() == request->programmeAmount.currency())
            return {};
        return Words::tr("Rate on the request: %1 %2 and %3 %4 per US dollar, %5 (%6); that of the day it is "
                         "paid goes on the payment.")
            .arg(request->rate.text(), request->amount.currency().code(), request->programmeRate.text(),
                request->programmeAmount.currency().code(), lineDay(request->rateOn), request->rateSource);
    }

    PayForm* form_;
};

} // namespace

void payLines(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
{
    const MoneyLine& first = lines.first();
    const bool alike = std::ranges::all_of(lines, [&](const MoneyLine& line) {
        return line.method == first.method && line.amount.currency() == first.amount.currency();
    });
    if (!alike)
        return session.tell(Words::tr("These lines are of several methods or currencies. Filter the list, "
                                      "then pay one kind at a time."));
    (new PayDialog(session, lines, parent))->open();
}

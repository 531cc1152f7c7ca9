#include "app/homewardctl/moneycommands.h"
#include "core/base/durable.h"
#include "core/work/bankstatus.h"
#include "core/work/batches.h"
#include "core/work/deliveries.h"
#include "core/work/financesystem.h"
#include "core/work/recoveries.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

/// The line's payment, or an error that names the line.
Result<Disbursement> paymentOf(const PaymentLine& line)
{
    if (const Disbursement* paid = line.payment())
        return *paid;
    return Error{Error::Kind::Invalid,
        Words::tr("%1 is not paid, so there is nothing to record about its payment.").arg(line.name), {}};
}

Printed said(const QString& sentence, const QString& line)
{
    return {sentence.arg(line) + u'\n', {{u"line"_s, line}, {u"done"_s, true}}};
}

} // namespace

Result<Printed> MoneyCommands::confirm(OpenFile& session)
{
    const auto found = lines(session.store());
    const auto on = dayOf(day_);
    if (!found)
        return found.error();
    if (!on)
        return on.error();
    BatchOutcome outcome;
    Batch batch(session.store());
    for (const PaymentLine& line : *found) {
        const auto paid = paymentOf(line);
        const auto told = paid
            ? reportStatus(session.desk(),
                {line.dossier.file().id, paid->id, returned_ ? BankStatus::Returned : BankStatus::Confirmed,
                    *on, QString::fromStdString(reference_)})
            : Result<Id<PaymentStatus>>(paid.error());
        outcome.refusals.append(told ? std::nullopt : std::optional(told.error()));
    }
    outcome.isWritten = outcome.done() == found->size();
    if (outcome.isWritten)
        batch.commit();
    return told(outcome);
}

Result<Printed> MoneyCommands::deliver(OpenFile& session)
{
    const auto line = lineNamed(session.store(), line_);
    const auto value = moneyOf(amount_);
    const auto on = dayOf(day_);
    if (!line)
        return line.error();
    if (!value)
        return value.error();
    if (!on)
        return on.error();
    Delivery delivery;
    delivery.caseId = line->dossier.file().id;
    delivery.package = line->package.id;
    delivery.deliveredOn = *on;
    delivery.value = *value;
    delivery.description = QString::fromStdString(note_);
    delivery.receivedBy = QString::fromStdString(receivedBy_);
    if (const auto recorded = recordDelivery(session.desk(), delivery); !recorded)
        return recorded.error();
    Printed printed = said(Words::tr("Delivered for %1."), line->name);
    const auto now = deliveryStanding(*dossierOf(session.store(), delivery.caseId), line->package);
    if (now)
        printed.text += Words::tr("Paid, not delivered: %1. Delivered, not paid: %2.")
                            .arg(now->paidNotDelivered.text(), now->deliveredNotPaid.text())
            + u'\n';
    return printed;
}

Result<Printed> MoneyCommands::correct(OpenFile& session)
{
    const auto line = lineNamed(session.store(), line_);
    if (!line)
        return line.error();
    const auto paid = paymentOf(*line);
    if (!paid)
        return paid.error();
    const auto corrected
        = correctPayment(session.desk(), line->dossier.file().id, paid->id, QString::fromStdString(reason_));
    if (!corrected)
        return corrected.error();
    return said(Words::tr("The payment of %1 is corrected; the instalment is payable again."), line->name);
}

Result<Printed> MoneyCommands::recover(OpenFile& session)
{
    const auto line = lineNamed(session.store(), line_);
    if (!line)
        return line.error();
    const auto paid = paymentOf(*line);
    const auto amount = moneyOf(amount_);
    const auto on = dayOf(day_);
    if (!paid)
        return paid.error();
    if (!amount)
        return amount.error();
    if (!on)
        return on.error();
    Recovery recovery;
    recovery.caseId = paid->caseId;
    recovery.disbursement = paid->id;
    recovery.step = fromCode<RecoveryStep>(step_);
    recovery.amount = *amount;
    recovery.happenedOn = *on;
    recovery.reason = QString::fromStdString(reason_);
    if (!account_.empty()) {
        const auto account = accountNamed(session.store(), account_);
        if (!account)
            return account.error();
        recovery.account = *account;
    }
    if (const auto recorded = recordRecovery(session.desk(), recovery); !recorded)
        return recorded.error();
    return said(recovery.step == RecoveryStep::WrittenOff
            ? Words::tr("Recorded for %1; it counts once another person approved it.")
            : Words::tr("Recorded for %1."),
        line->name);
}

Result<Printed> MoneyCommands::settleWriteOff(OpenFile& session)
{
    const auto line = lineNamed(session.store(), line_);
    if (!line)
        return line.error();
    const auto paid = paymentOf(*line);
    if (!paid)
        return paid.error();
    for (const Recovery& one : line->dossier.where(&Recovery::disbursement, paid->id)) {
        const bool waits = one.step == RecoveryStep::WrittenOff
            && line->dossier.where(&Approval::subject, one.id.uuid().raw()).isEmpty();
        if (!waits)
            continue;
        const auto decided
            = decideWriteOff(session.desk(), one.caseId, one.id, !refuse_, QString::fromStdString(note_));
        if (!decided)
            return decided.error();
        return said(refuse_ ? Words::tr("The write-off of %1 is refused.")
                            : Words::tr("The write-off of %1 is approved."),
            line->name);
    }
    return Error{
        Error::Kind::NotFound, Words::tr("No write-off of %1 waits for a decision.").arg(line->name), {}};
}

Result<Printed> MoneyCommands::sendToFinance(OpenFile& session)
{
    const QByteArray csv = approvedForFinance(session.store());
    const QString path = QString::fromStdString(file_);
    if (auto written = replaceFile(path, {csv.constData(), size_t(csv.size())}); !written)
        return written.error();
    const qsizetype requests = csv.count('\n') - 1;
    return Printed{Words::tr("Written to %1: %2 approved and unpaid.").arg(path).arg(requests) + u'\n',
        {{u"file"_s, path}, {u"requests"_s, requests}}};
}

Result<Printed> MoneyCommands::takeFromFinance(OpenFile& session)
{
    constexpr qint64 mostBytes = 16 * 1024 * 1024;
    QFile file(QString::fromStdString(file_));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Error{Error::Kind::NotFound,
            Words::tr("%1 cannot be read, or is far too large for a list of confirmations.")
                .arg(file.fileName()),
            {}};
    const auto taken = takeConfirmations(session.desk(), file.readAll());
    if (!taken)
        return taken.error();
    if (!taken->refusals.isEmpty())
        return Error{Error::Kind::Invalid,
            taken->refusals.join(u'\n') + u'\n' + Words::tr("Nothing was taken in."), {}};
    return Printed{
        Words::tr("Taken in: %1.").arg(taken->confirmed) + u'\n', {{u"confirmed"_s, taken->confirmed}}};
}

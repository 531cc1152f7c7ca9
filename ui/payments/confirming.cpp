#include "core/domain/records/disbursement.h"
#include "core/work/bankstatus.h"
#include "ui/forms/newsform.h"
#include "ui/payments/batchdialog.h"
#include "ui/payments/moneyacts.h"
#include "ui/payments/words.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConfirmDialog)
};

class ConfirmDialog : public BatchDialog {
public:
    ConfirmDialog(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
        : BatchDialog(session,
            {Words::tr("What became of %n payment(s) · %1", nullptr, int(lines.size()))
                    .arg(sumsOf(amountsOf(lines))),
                Words::tr("&Record it"), Words::tr("Voucher")},
            lines, parent),
          form_(new NewsForm)
    {
        PaymentStatus news;
        news.happenedOn = session.today();
        form_->load(news);
        setForm(form_, "draft-payments-confirm");
        showLines();
    }

protected:
    QString extraOf(const MoneyLine& line, int) override
    {
        const auto paid = session_.store().of<Disbursement>().find(line.payment);
        return paid ? paid->voucher : QString();
    }
    QString problem() override
    {
        return form_->status() == BankStatus::Unknown ? Words::tr("Choose what the bank says.") : QString();
    }
    Result<QList<std::optional<Error>>> take(const Desk& desk, const QList<int>& rows) override
    {
        const PaymentStatus typed = form_->record();
        QList<std::optional<Error>> refusals;
        for (const int row : rows) {
            const auto told = attempt([&] {
                return reportStatus(desk,
                    {line(row).caseId, line(row).payment, form_->status(), typed.happenedOn,
                        typed.reference});
            });
            refusals.append(told ? std::nullopt : std::optional(told.error()));
        }
        return refusals;
    }

private:
    NewsForm* form_;
};

} // namespace

void confirmPayments(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
{
    (new ConfirmDialog(session, lines, parent))->open();
}

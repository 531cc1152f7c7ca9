#include "core/work/batches.h"
#include "core/work/paymentrules.h"
#include "core/work/staffing.h"
#include "ui/kit/form.h"
#include "ui/payments/batchdialog.h"
#include "ui/payments/moneyacts.h"
#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RequestDialog)
};

/// In which currency, and how: nobody's answer is chosen before, but the way the package was granted in.
class RequestForm : public Form<PaymentRequest> {
public:
    RequestForm(const QList<MoneyLine>& lines, Currency office) : currency_(new CodeBox)
    {
        currency_->add({}, Words::tr("Choose …"));
        for (const MoneyLine& line : lines)
            offer(line.programmeAmount.currency());
        offer(office);
        addRow("currency", Words::tr("&Paid in"), currency_);
        add(Words::tr("&Method"), &PaymentRequest::method);
        hint("currency", Words::tr("At the rate in force today, which stays on the request."));
        connect(currency_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
        PaymentRequest asked;
        const bool alike = std::ranges::all_of(
            lines, [&](const MoneyLine& line) { return line.method == lines.first().method; });
        asked.method = alike ? lines.first().method : PaymentMethod::Unknown;
        load(asked);
    }
    std::optional<Currency> currency() const { return Currency::fromCode(currency_->code()); }

private:
    void offer(Currency one)
    {
        if (!one.isNull() && currency_->findData(one.code()) < 0)
            currency_->add(one.code(), one.code());
    }

    CodeBox* currency_;
};

class RequestDialog : public BatchDialog {
public:
    RequestDialog(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
        : BatchDialog(session,
            {Words::tr("Request %n payment(s)", nullptr, int(lines.size())), Words::tr("&Request"), {}},
            lines, parent)
    {
        const auto office = ownOffice(session.store());
        form_ = new RequestForm(lines, office ? office->currency : Currency());
        setForm(form_, "draft-payments-request");
        showLines();
        tellBelow(Words::tr("Somebody else approves them. What is requested is signed by you."));
    }

protected:
    QString problem() override
    {
        return form_->currency() ? QString() : Words::tr("Choose the currency it is paid in.");
    }
    Result<QList<std::optional<Error>>> take(const Desk& desk, const QList<int>& rows) override
    {
        QList<PaymentTerms> terms;
        for (const int row : rows)
            terms.append({line(row).caseId, Id<Instalment>(line(row).record), {}, *form_->currency(),
                form_->record().method});
        return requestAll(desk, terms, BatchRule::EachAlone).refusals;
    }

    std::optional<RuleException> wayOutOf(const Desk& desk, int row) override
    {
        const auto in = paymentCaseOf(desk.store, line(row).caseId, Id<Instalment>(line(row).record));
        const auto obstacle = in ? obstacleToRequest(desk, *in) : std::nullopt;
        return obstacle ? obstacle->exception : std::nullopt;
    }

private:
    RequestForm* form_;
};

} // namespace

void requestPayments(Session& session, const QList<MoneyLine>& lines, QWidget* parent)
{
    (new RequestDialog(session, lines, parent))->open();
}

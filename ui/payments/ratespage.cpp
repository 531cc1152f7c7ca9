#include "ui/payments/ratespage.h"

#include "core/store/overview.h"
#include "core/work/rates.h"
#include "ui/forms/openform.h"
#include "ui/payments/words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// One rate and why it is typed.
class RateForm : public Form<ExchangeRate> {
public:
    RateForm() : currency_(new CodeBox), rate_(new QLineEdit), reason_(new LongText(2))
    {
        currency_->add({}, RatesPage::tr("Choose …"));
        for (const CodeEntry& entry : currencies())
            currency_->add(entry.code, u"%1 · %2"_s.arg(entry.code, entry.name));
        addRow("currency", RatesPage::tr("&Currency"), currency_);
        addRow("rate", RatesPage::tr("&Units per US dollar"), rate_);
        add(RatesPage::tr("In &force from"), &ExchangeRate::effectiveOn);
        addRow("reason", RatesPage::tr("&Reason and source"), reason_);
        hint("rate",
            RatesPage::tr("With a point, such as 407.15. It goes before a published rate of its day."));
        connect(rate_, &QLineEdit::textEdited, this, &FormRows::edited);
        connect(reason_, &QPlainTextEdit::textChanged, this, &FormRows::edited);
        connect(currency_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
    }
    Result<ListedRate> typedRate() const
    {
        const auto currency = Currency::fromCode(currency_->code());
        const auto rate = Rate::fromText(rate_->text().trimmed());
        if (!currency)
            return Error{Error::Kind::Invalid, RatesPage::tr("Choose the currency."), {}};
        if (!rate)
            return Error{Error::Kind::Invalid,
                RatesPage::tr("“%1” is no rate. Type a positive number with a point, such as 407.15.")
                    .arg(rate_->text().trimmed()),
                {}};
        return ListedRate{*currency, record().effectiveOn, *rate, RateListing::Typed, {}};
    }
    QString reason() const { return reason_->toPlainText().trimmed(); }

private:
    CodeBox* currency_;
    QLineEdit* rate_;
    LongText* reason_;
};

} // namespace

RatesPage::RatesPage(Session& session) : TablePlace({}), session_(session)
{
    QPushButton* file = button(tr("Take in a UN &list …"));
    file->setToolTip(tr("The UN Operational Rates of Exchange as published: XML, CSV or tab-separated"));
    QPushButton* type = button(tr("&Type a rate …"));
    acts_ = {file, type};
    addActions(acts_);
    connect(file, &QPushButton::clicked, this, &RatesPage::chooseFile);
    connect(type, &QPushButton::clicked, this, &RatesPage::typeOne);
    rates_ = addTable<ExchangeRate>(tr("Rates in force, per US dollar"),
        {{tr("Currency"), [](const ExchangeRate& one) { return one.currencyCode.code(); }, false, {}, true},
            {tr("Rate"), [](const ExchangeRate& one) { return one.rate.text(); }, true},
            {tr("Since"), [](const ExchangeRate& one) { return lineDay(one.effectiveOn); }},
            {tr("List"), [](const ExchangeRate& one) { return name(one.listing); }},
            {tr("Source"), [](const ExchangeRate& one) { return one.source; }}},
        4, 0, tr("No rate is in the file. A payment in another currency needs one."));
    connect(&session_, &Session::aboutToLock, this, [this] { rates_->setRows({}); });
}

void RatesPage::refresh()
{
    if (!session_.isOpen())
        return;
    rates_->setRows(ratesInForce(session_.store(), session_.today()));
    const bool may = bool(mayDo(session_.desk(), Right::KeepCatalogue));
    for (QPushButton* one : acts_)
        one->setVisible(may);
}

void RatesPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("UN Operational Rates of Exchange"), {},
        tr("Rates (*.xml *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void RatesPage::takeFile(const QString& path)
{
    constexpr qint64 most = 4 << 20; // the published list is a hundredth of it
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return session_.tell(tr("“%1” cannot be read as a list of rates. Check the file.").arg(path));
    const auto read = readRates(file.readAll(), QFileInfo(path).fileName(), RateListing::Unknown);
    if (!read)
        return session_.tell(read.error().message);
    const auto taken = session_.perform({}, {}, [&](const Desk& desk) { return takeRates(desk, *read); });
    if (taken)
        session_.tell(tr("%n rate(s) taken in", nullptr, taken->added) + u", "_s
            + tr("%n known before", nullptr, taken->known) + u'.');
}

void RatesPage::typeOne()
{
    ExchangeRate rate;
    rate.effectiveOn = session_.today();
    auto* form = new RateForm;
    FormTask<ExchangeRate> task;
    task.title = tr("Type a rate");
    task.draft = "draft-rate";
    task.isWhole = false;
    task.save = [form](const Desk& desk, const ExchangeRate&, const ExchangeRate&) -> Result<void> {
        const auto typed = form->typedRate();
        const auto taken
            = typed ? typeRate(desk, *typed, form->reason()) : Result<Id<ExchangeRate>>(typed.error());
        return taken ? Result<void>() : taken.error();
    };
    openForm<ExchangeRate>(session_, form, rate, task, this);
}

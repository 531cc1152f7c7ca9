#include "core/domain/codes.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

LongText::LongText(int lines) : lines_(lines)
{
    setTabChangesFocus(true);
}

QSize LongText::sizeHint() const
{
    return {scaled(this, 240), fontMetrics().lineSpacing() * lines_ + scaled(this, 14)};
}

MoneyEdit::MoneyEdit() : amount_(new QLineEdit), currency_(new CodeBox)
{
    amount_->setPlaceholderText(u"0.00"_s);
    amount_->setAlignment(Qt::AlignRight);
    currency_->add({}, tr("Currency"));
    for (const CodeEntry& entry : currencies())
        currency_->add(entry.code, entry.code);
    currency_->setMinimumContentsLength(8);
    auto* row = rowLayout();
    row->addWidget(amount_, 1);
    row->addWidget(currency_);
    setLayout(row);
    setFocusProxy(amount_);
    amount_->setAccessibleName(tr("Amount"));
    currency_->setAccessibleName(tr("Currency"));
    connect(amount_, &QLineEdit::textChanged, this, &MoneyEdit::mark);
    connect(currency_, &QComboBox::currentIndexChanged, this, &MoneyEdit::mark);
}

void MoneyEdit::mark()
{
    markWrong(amount_, !amount_->text().trimmed().isEmpty() && money().isNull());
    emit edited();
}

void MoneyEdit::setMoney(Money money)
{
    amount_->setText(money.isNull() ? QString() : money.number());
    if (!money.isNull())
        currency_->setCode(money.currency().code());
}

Money MoneyEdit::money() const
{
    const auto currency = Currency::fromCode(currency_->code());
    return currency ? Money::fromText(amount_->text().trimmed(), *currency).value_or(Money()) : Money();
}

void MoneyEdit::setCurrency(Currency currency)
{
    if (amount_->text().isEmpty())
        currency_->setCode(currency.code());
}

QString MoneyEdit::typed() const
{
    return amount_->text() + u' ' + currency_->code();
}

void MoneyEdit::setTyped(const QString& text)
{
    amount_->setText(text.section(u' ', 0, -2));
    currency_->setCode(text.section(u' ', -1));
}

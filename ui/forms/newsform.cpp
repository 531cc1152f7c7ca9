#include "ui/forms/newsform.h"

NewsForm::NewsForm() : status_(new CodeBox)
{
    status_->add({}, tr("Choose …"));
    for (const BankStatus one : {BankStatus::Confirmed, BankStatus::Returned})
        status_->add(QString::fromLatin1(label(one).code), ::name(one));
    addRow("status", tr("The &bank says"), status_);
    add(tr("&On"), &PaymentStatus::happenedOn);
    add(tr("Its &reference"), &PaymentStatus::reference);
    hint("status", tr("What is given back leaves its instalment payable again, by its approved request."));
    connect(status_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
}

BankStatus NewsForm::status() const
{
    const QByteArray code = status_->code().toLatin1();
    return fromCode<BankStatus>(std::string_view(code.constData(), size_t(code.size())));
}

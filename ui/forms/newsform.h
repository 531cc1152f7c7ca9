#pragma once

#include "core/domain/records/paymentstatus.h"
#include "ui/kit/form.h"

/// What the bank said of a payment, when, and under which number of its own; nothing is chosen before.
class NewsForm : public Form<PaymentStatus> {
    Q_OBJECT

public:
    NewsForm();

    BankStatus status() const; ///< Unknown while none is chosen

private:
    CodeBox* status_;
};

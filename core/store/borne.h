#pragma once

#include "core/domain/records/disbursement.h"
#include "core/store/store.h"

/// What a funding line bears of one payment.
struct Borne {
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    QDate paidOn;
    Money amount; ///< in the programme's currency, less its part of what was refunded; zero where the payment
                  ///< was corrected or came back
    Money claimed; ///< by all claims on the line so far; zero where by none
    int claims = 0;
};

/// All payments that the line bears a part of, by day.
QList<Borne> borneBy(const Store& store, const Id<FundingLine>& line);

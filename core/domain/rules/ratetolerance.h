#pragma once

#include "core/base/rate.h"
#include "core/base/result.h"

/// The rates that turn a payment into the programme's currency, both in units per US dollar.
struct RatePair {
    Rate payment;
    Rate programme;
};

struct RateQuestion {
    Money payment; ///< approved, in the currency it is paid in
    RatePair atPlan;
    RatePair today;
    Currency programme;
    int tolerancePermille = 0;
};

struct RateVerdict {
    Money atPlan; ///< what the payment cost the programme when it was planned
    Money today;
    Money difference; ///< today − plan: realised when it is paid; below zero where it became cheaper
    QString refusal; ///< translated, asks for an exception; empty where the rate stands in no one's way

    bool allowed() const { return refusal.isEmpty(); }
};

/// Whether a payment that was approved at the plan's rates may be made at today's: it may where it costs the
/// programme at most the tolerance more, to the smallest unit. NotFound where a rate is missing.
Result<RateVerdict> rateVerdict(const RateQuestion& question);

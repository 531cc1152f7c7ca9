#pragma once

#include "ui/cases/casetab.h"

/// The next step of one instalment on its way from planned to paid and proven.
struct MoneyStep {
    enum class Kind { Evidence, Request, Decide, Pay, Confirm };

    Kind kind = Kind::Request;
    Id<Instalment> instalment;
    Id<PaymentRequest> request; ///< for Decide, Pay and Confirm
    QString title; ///< "Rent, October 2014"; says "Assistance" for what is restricted
    Money amount;
    QDate due;
    QString refusal; ///< why the person at the laptop cannot take it; empty: they can
};

/// What is to be done with the case's money now, by due date.
QList<MoneyStep> moneyStepsOf(const CaseView& view);
QString wordOf(MoneyStep::Kind kind);
/// Opens the form of the step. What is decided and paid is signed and never undone.
void takeMoneyStep(Session& session, const Id<CaseFile>& caseId, const MoneyStep& step, QWidget* parent);

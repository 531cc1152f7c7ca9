#pragma once

#include "core/domain/records/account.h"
#include "core/domain/records/accountentry.h"
#include "core/domain/records/approval.h"
#include "core/domain/records/catalogue.h"
#include "core/domain/records/ceiling.h"
#include "core/domain/records/claim.h"
#include "core/domain/records/corrections.h"
#include "core/domain/records/disbursement.h"
#include "core/domain/records/duties.h"
#include "core/domain/records/evidence.h"
#include "core/domain/records/exception.h"
#include "core/domain/records/exchangerate.h"
#include "core/domain/records/instalment.h"
#include "core/domain/records/openingentry.h"
#include "core/domain/records/package.h"
#include "core/domain/records/payee.h"
#include "core/domain/records/payeeconfirmation.h"
#include "core/domain/records/payment.h"
#include "core/domain/records/paymentstatus.h"
#include "core/domain/records/plan.h"
#include "core/domain/records/procurement.h"
#include "core/domain/records/programme.h"
#include "core/domain/records/reconciliation.h"
#include "core/domain/records/transfer.h"
#include "core/domain/records/workday.h"

/// The kinds of the money and plan side, in the order of their permanent numbers (60 to 109).
using MoneyRecords = std::tuple<Programme, FundingLine, PackageType, CeilingRule, ApprovalBand, DutyRule,
    WorkDay, ExchangeRate, PlanVersion, PlanApproval, Package, Entitlement, PackageFunding, Transfer,
    Instalment, InstalmentStop, Condition, Evidence, Quotation, PurchaseOrder, Delivery, RuleException, Payee,
    PayeeAccount, PayeeConfirmation, PaymentRequest, Approval, Disbursement, DisbursementSplit, PaymentStatus,
    Correction, Recovery, OpeningEntry, Account, CustodyHandover, AccountEntry, CashCount, StatementLine,
    StatementMatch, PeriodClosure, Claim, ClaimEntry, ClaimDecision>;

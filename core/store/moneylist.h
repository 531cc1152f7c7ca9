#pragma once

#include "core/base/money.h"
#include "core/domain/labels.h"
#include "core/domain/records/casefile.h"
#include "core/domain/records/modality.h"

#include <optional>

class Store;
struct Disbursement;
struct Package;
struct PaymentRequest;

/// The office's lists of money that waits for somebody.
enum class Worklist {
    Unknown,
    Request, ///< due, and nothing is missing
    Approve,
    Pay,
    Confirm, ///< sent by the bank or by mobile money, not yet heard of
    Evidence, ///< a paper is missing: before the payment, or to prove it
    Late, ///< due before today and not paid
    Undelivered, ///< goods paid and not delivered
    Unpaid, ///< goods delivered and not paid
};

template <>
inline constexpr Label<Worklist> labels<Worklist>[] = {
    {Worklist::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Worklist::Request, "request", QT_TRANSLATE_NOOP("labels", "To request")},
    {Worklist::Approve, "approve", QT_TRANSLATE_NOOP("labels", "To approve")},
    {Worklist::Pay, "pay", QT_TRANSLATE_NOOP("labels", "To pay")},
    {Worklist::Confirm, "confirm", QT_TRANSLATE_NOOP("labels", "To confirm")},
    {Worklist::Evidence, "evidence", QT_TRANSLATE_NOOP("labels", "To evidence")},
    {Worklist::Late, "late", QT_TRANSLATE_NOOP("labels", "Late")},
    {Worklist::Undelivered, "undelivered", QT_TRANSLATE_NOOP("labels", "Paid, not delivered")},
    {Worklist::Unpaid, "unpaid", QT_TRANSLATE_NOOP("labels", "Delivered, not paid")},
};

/// Why a line cannot go on as it stands.
enum class MoneyTrouble {
    Unknown, ///< none
    PaidTwice,
    Stale, ///< the content changed after the approval
    Returned, ///< the bank gave it back
    PayeeChanged, ///< the payee's account waits for a second person's word
};

template <>
inline constexpr Label<MoneyTrouble> labels<MoneyTrouble>[] = {
    {MoneyTrouble::Unknown, "", ""},
    {MoneyTrouble::PaidTwice, "paid-twice", QT_TRANSLATE_NOOP("labels", "Paid twice: settle first")},
    {MoneyTrouble::Stale, "stale", QT_TRANSLATE_NOOP("labels", "Changed since: approve again")},
    {MoneyTrouble::Returned, "returned", QT_TRANSLATE_NOOP("labels", "Returned by the bank")},
    {MoneyTrouble::PayeeChanged, "payee-changed",
        QT_TRANSLATE_NOOP("labels", "Payee changed: confirm first")},
};

/// A line of a worklist. Of what is restricted it holds neither title nor payee nor a person's name.
struct MoneyLine {
    Worklist list = Worklist::Unknown;
    QDate day; ///< the lists' order, and from when it is on its list
    Id<CaseFile> caseId;
    Uuid record; ///< the instalment, or the package of goods
    Id<Package> package;
    Id<PaymentRequest> request;
    Id<Disbursement> payment;
    Id<Programme> programme;
    Id<Staff> assignedTo; ///< who has the case
    Id<Staff> by; ///< who took the last step
    PaymentMethod method = PaymentMethod::Unknown;
    Money amount; ///< in the currency that it is or was paid in
    Money programmeAmount;
    QString title; ///< of the package; empty where it is restricted
    QDate period; ///< its month; null: none
    QString payee;
    QString missing; ///< the papers that are not on file, by their names; empty where it is restricted
    MoneyTrouble trouble = MoneyTrouble::Unknown;
    QString reference = {}; ///< of the case; only read
    QString name = {}; ///< of the principal; only read, empty where the line is restricted

    bool isRestricted() const { return title.isEmpty(); }
    friend bool operator==(const MoneyLine&, const MoneyLine&) = default;
};

/// What narrows a worklist; what is null does not.
struct MoneyFilter {
    Worklist list = Worklist::Request;
    QDate until; ///< the last day that is on the list; null: all
    Id<Programme> programme = {};
    PaymentMethod method = PaymentMethod::Unknown;
    Currency currency = {};
    Id<Staff> assignedTo = {};

    friend bool operator==(const MoneyFilter&, const MoneyFilter&) = default;
};

/// The next `limit` lines behind `after` (null: from the start), the earliest day first. Reads no more than
/// it returns, whatever the file holds.
QList<MoneyLine> moneyLines(const Store& store, const MoneyFilter& filter, const MoneyLine* after, int limit);
/// How many there are, counted no further than `most`.
int moneyLineCount(const Store& store, const MoneyFilter& filter, int most);
/// The queries behind them, for a look at their plans.
QByteArray moneyLinesSql(const MoneyFilter& filter, bool further);
QByteArray moneyLineCountSql(const MoneyFilter& filter);

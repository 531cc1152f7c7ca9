#pragma once

#include "app/homewardctl/print.h"
#include "app/homewardctl/session.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}
struct Account;
struct BatchOutcome;
struct Disbursement;
struct Instalment;
struct Package;
struct PaymentRequest;

/// An instalment as the command line names it: EVN-2014-A-00001-S/2.3, the third instalment of the second
/// package of the plan in force; and the case it is of.
struct PaymentLine {
    QString name;
    Dossier dossier;
    Package package;
    Instalment instalment;

    const PaymentRequest* request() const; ///< the one that was not refused; null where there is none
    const Disbursement* payment() const; ///< the last one; null where there is none
};
/// NotFound, with where to look, for what the file does not have.
Result<PaymentLine> lineNamed(const Store& store, const std::string& name);
/// The account with that id or exactly that name.
Result<Id<Account>> accountNamed(const Store& store, const std::string& name);
/// "90,000.00 AMD", or "90000 AMD"; an error that shows the form.
Result<Money> moneyOf(const std::string& text);
/// ISO 8601; null for an empty text.
Result<QDate> dayOf(const std::string& text);

/// The commands about money: payments, rates, the ledger, the cash book, claims and samples for the audit.
class MoneyCommands {
public:
    using Work = std::function<Result<Printed>()>;
    /// Adds them to `app`; the one that is asked for is handed to `choose`. `globals` outlives this.
    MoneyCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose);

private:
    using OnFile = std::function<Result<Printed>(OpenFile&)>;
    CLI::App* add(CLI::App& group, const char* name, const char* help, OnFile work);
    void addPayments(CLI::App& app);
    void addAftermath(CLI::App& payment);
    void addRepairs(CLI::App& payment);
    void addOpening(CLI::App& payment);
    void addRates(CLI::App& app);
    void addLedger(CLI::App& app);
    void addCash(CLI::App& app);
    void addClaims(CLI::App& app);

    Result<Printed> listPayments(OpenFile& session);
    Result<Printed> showPayment(OpenFile& session);
    Result<Printed> request(OpenFile& session);
    Result<Printed> decide(OpenFile& session);
    Result<Printed> pay(OpenFile& session);
    Result<Printed> confirm(OpenFile& session);
    Result<Printed> deliver(OpenFile& session);
    Result<Printed> file(OpenFile& session);
    Result<Printed> correct(OpenFile& session);
    Result<Printed> recover(OpenFile& session);
    Result<Printed> settleWriteOff(OpenFile& session);
    Result<Printed> sendToFinance(OpenFile& session);
    Result<Printed> takeFromFinance(OpenFile& session);
    Result<Printed> takeOpenings(OpenFile& session);
    Result<Printed> approveOpenings(OpenFile& session);
    Result<Printed> importRates(OpenFile& session);
    Result<Printed> listRates(OpenFile& session);
    Result<Printed> showRate(OpenFile& session);
    Result<Printed> typeRate(OpenFile& session);
    Result<Printed> showLedger(OpenFile& session);
    Result<Printed> showEntries(OpenFile& session);
    Result<Printed> verify(OpenFile& session);
    Result<Printed> listAccounts(OpenFile& session);
    Result<Printed> showBook(OpenFile& session);
    Result<Printed> enterBook(OpenFile& session);
    Result<Printed> countBox(OpenFile& session);
    Result<Printed> reconcileBook(OpenFile& session);
    Result<Printed> listClaims(OpenFile& session);
    Result<Printed> claimOf(OpenFile& session, bool isMade);
    Result<Printed> disallowPart(OpenFile& session);
    Result<Printed> showClosing(OpenFile& session);
    Result<Printed> drawAudit(OpenFile& session);
    Result<QList<PaymentLine>> lines(const Store& store) const;
    /// Tells what became of each line; an error where nothing was written.
    Result<Printed> told(const BatchOutcome& outcome) const;

    const Globals& globals_;
    std::function<void(Work)> choose_;
    std::vector<std::string> lines_; // what CLI11 fills in
    std::string line_, state_, amount_, currency_, method_, note_, account_, voucher_, receivedBy_, identity_,
        day_, reason_, type_, step_, reference_, file_, listing_, rate_, row_, until_, figure_,
        by_ = "programme";
    bool refuse_ = false, each_ = false, returned_ = false, close_ = false, restricted_ = false;
    int count_ = 25;
    quint64 seed_ = 1;
};

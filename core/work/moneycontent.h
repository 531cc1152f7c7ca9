#pragma once

#include "core/store/dossier.h"
#include "core/work/banklist.h"
#include "core/work/papercontent.h"

/// What stands on the papers of money: vouchers and receipts, lists for a bank and of cash, a case's ledger.
/// Of what is restricted they say "Assistance" and the case's reference, unless it was asked for.
class MoneyContent {
public:
    MoneyContent(const Desk& desk, PaperManner manner) : desk_(desk), manner_(std::move(manner)) { }

    Result<QList<PaperPart>> voucher(const Dossier& dossier, const Id<Disbursement>& payment);
    Result<QList<PaperPart>> receipt(const Dossier& dossier, const Id<Disbursement>& payment);
    Result<QList<PaperPart>> ledger(const Dossier& dossier);
    Result<QList<PaperPart>> bankList(const QList<Uuid>& requests);
    Result<QList<PaperPart>> cashReport(const QList<Uuid>& payments);
    bool showedRestricted() const { return showedRestricted_; }

private:
    PaperText text(const char* key) const { return manner_.text(key); }
    PaperPart said(const char* key) const { return {PaperPart::Kind::Text, text(key)}; }
    PaperPart table(const QList<const char*>& labels, const QList<int>& numbers) const;
    /// A line to sign for each role; a name stands on it where it is known.
    PaperPart signatures(const QList<std::pair<const char*, QString>>& roles) const;
    PaperPart amounts(const Disbursement& paid) const;
    PaperPart shares(const Dossier& dossier, const Disbursement& paid) const;
    PaperPart payments(const Dossier& dossier);
    PaperPart budgets(const Dossier& dossier);
    void addPayee(PaperPart& facts, const Dossier& dossier, const Disbursement& paid) const;
    void addSteps(PaperPart& facts, const Dossier& dossier, const Disbursement& paid) const;
    void add(PaperPart& facts, const char* label, const QString& value) const;
    bool isHidden(const Package* package);
    QString titleOf(const Dossier& dossier, const Disbursement& paid);
    QString words(Money amount) const; ///< in each language of the paper that there are words in
    QString staffName(const Id<Staff>& id) const;

    const Desk& desk_;
    PaperManner manner_;
    bool showedRestricted_ = false;
};

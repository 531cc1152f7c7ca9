#pragma once

#include "core/store/dossier.h"
#include "core/work/paper.h"

/// In which words a paper speaks, and how much it tells.
struct PaperManner {
    PaperTexts own;
    std::optional<PaperTexts> theirs;
    bool withRestricted = false;

    PaperText text(const char* key) const { return {own.text(key), theirs ? theirs->text(key) : QString()}; }
};

/// What stands on the papers of one case.
class PaperContent {
public:
    PaperContent(const Desk& desk, const Dossier& dossier, PaperManner manner)
        : desk_(desk), dossier_(dossier), manner_(std::move(manner))
    {
    }

    Result<QList<PaperPart>> plan(const Id<PlanVersion>& version); ///< null: the newest
    QList<PaperPart> consent();
    Result<QList<PaperPart>> handover(const Id<Package>& package); ///< null: the first that was delivered
    bool showedRestricted() const { return showedRestricted_; }
    PaperText text(const char* key) const { return manner_.text(key); }

private:
    PaperPart said(const char* key) const;
    PaperPart blank(const char* key) const;
    PaperPart facts(bool withHousehold) const;
    PaperPart packages(const QList<Package>& packages);
    PaperPart items(const Package& package);
    PaperPart signatures(const QList<const char*>& roles) const;
    QString titleOf(const Package& package); ///< "Assistance" for what is restricted and was not asked for
    bool isHidden(const Package& package);
    QString scheduleOf(const Package& package) const;
    bool hasChildren() const;

    const Desk& desk_;
    const Dossier& dossier_;
    PaperManner manner_;
    bool showedRestricted_ = false;
};

/// "03.05.2014": read alike in many languages; "–" where there is none.
QString paperDay(QDate day);

#pragma once

#include "core/domain/records/claim.h"
#include "core/domain/records/programme.h"
#include "ui/kit/place.h"
#include "ui/kit/table.h"
#include "ui/session/session.h"

class Card;
class QLabel;
class QPushButton;

/// The funding lines with what is claimed of each; the claims on the line that stands selected, and the
/// entries that a claim froze.
class ClaimsPage : public Place {
    Q_OBJECT

public:
    explicit ClaimsPage(Session& session);
    void refresh() override;

    struct LineRow {
        FundingLine line;
        QString programme;
        Money paid, claimed, open;
    };
    struct ClaimRow {
        Claim claim;
        QString by;
        Money disallowed;
        qsizetype entries = 0;
    };
    struct EntryRow {
        ClaimEntry entry;
        QDate paidOn;
        QString reference, voucher, decision;
        Id<CaseFile> caseId;
    };

private:
    QLayout* makeActs();
    void connectTables();
    void showClaims();
    void showEntries();
    void follow(); ///< which rows stand selected

    Session& session_;
    RowTable<LineRow>* lines_;
    RowTable<ClaimRow>* claims_;
    RowTable<EntryRow>* entries_;
    Table *lineTable_, *claimTable_, *entryTable_;
    Card *claimCard_, *entryCard_;
    QLabel* none_; ///< where there is no claim to show
    QPushButton *make_, *disallow_, *close_, *sample_;
};

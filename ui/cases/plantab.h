#pragma once

#include "ui/cases/casetab.h"

/// The plan in force: its packages with their money and their instalments, and what is free.
class PlanTab : public ScrolledTab {
    Q_OBJECT

public:
    void show(const CaseView& view) override;

private:
    void addVersion(const CaseView& view);
    QLayout* draftButtons(const CaseView& view, const PlanVersion& draft);
    void addPlanButtons(const CaseView& view);
    void addExceptions(const CaseView& view);
    void addTransfers(const CaseView& view);
    void addDraftPackages(const CaseView& view, const PlanVersion& draft);
    void addPackage(const CaseView& view, const Package& package);
    QWidget* wordsOf(const CaseView& view, const Package& package, bool veiled);
    QWidget* instalmentsOfPackage(const CaseView& view, const Package& package);
    QWidget* sumsOf(const CaseView& view, const Package& package);
    void addTotals(const CaseView& view);
    void addLegend();
    void addNeeds(const CaseView& view);

    QSet<int> statesSeen_;
};

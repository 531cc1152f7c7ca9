#pragma once

#include "ui/cases/casetab.h"

class QFormLayout;

/// The monitoring visits, the newest first: how people live now, and what they hope for.
class VisitsTab : public ScrolledTab {
    Q_OBJECT

public:
    void show(const CaseView& view) override;

private:
    void addVisit(const CaseView& view, const Visit& visit);
    void addActions(const CaseView& view);
    void addVisitActions(const CaseView& view, const Visit& visit, class QHBoxLayout* head);
    void addSurveys(const CaseView& view);
    void addTrajectory(const CaseView& view);
};

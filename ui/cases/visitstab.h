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
    void addSurveys(const CaseView& view);
};

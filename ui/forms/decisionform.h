#pragma once

#include "core/domain/records/approval.h"
#include "ui/kit/form.h"

/// A signed yes or no, with a note; nobody's answer is chosen before.
class DecisionForm : public Form<Approval> {
    Q_OBJECT

public:
    DecisionForm();

    /// Nothing while none is chosen.
    std::optional<bool> decision() const;

private:
    CodeBox* decision_;
};

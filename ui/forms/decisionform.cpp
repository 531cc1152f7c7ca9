#include "ui/forms/decisionform.h"

using namespace Qt::StringLiterals;

DecisionForm::DecisionForm() : decision_(new CodeBox)
{
    decision_->add({}, tr("Choose …"));
    decision_->add(u"yes"_s, tr("Approve, by my signature"));
    decision_->add(u"no"_s, tr("Refuse"));
    addRow("decision", tr("&Decision"), decision_);
    addLong(tr("N&ote"), &Approval::note, 3);
    connect(decision_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
}

std::optional<bool> DecisionForm::decision() const
{
    return decision_->code().isEmpty() ? std::nullopt : std::optional(decision_->code() == u"yes"_s);
}

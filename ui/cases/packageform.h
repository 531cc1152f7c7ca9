#pragma once

#include "core/work/planning.h"
#include "ui/kit/form.h"
#include "ui/session/session.h"

/// A package to be granted in a draft of a plan. What the rules of the programme say of it stands below the
/// amount while it is typed.
class PackageForm : public Form<Package> {
    Q_OBJECT

public:
    PackageForm(Session& session, const Dossier& dossier, const PlanVersion& version);

    /// What stands in the form, ready for the act; the payee is new where none of the case was chosen.
    Grantable grantable() const;
    bool hasNewPayee() const;
    Payee newPayee() const;
    PayeeAccount newAccount() const;
    /// What stands in the way: what is missing in the form, or what the rules refuse; nothing where nothing
    /// does.
    std::optional<Obstacle> obstacle() const;

private:
    void addChoices(const Dossier& dossier);
    void addSchedule();
    void addPayee(const Dossier& dossier);
    void takeType(); ///< the catalogue's entry fills what it sets
    void speak();
    std::optional<PackageType> chosenType() const;
    QList<ScheduledInstalment> schedule() const;
    QString missing() const;

    Session& session_;
    Id<CaseFile> caseId_;
    PlanVersion version_;
    CodeBox* type_ = nullptr;
    QList<std::pair<Id<Person>, QCheckBox*>> beneficiaries_;
    QLineEdit* count_ = nullptr;
    DayEdit* first_ = nullptr;
    CodeBox* due_ = nullptr;
    CodeBox* line_ = nullptr;
    CodeBox* payee_ = nullptr;
    QLineEdit* payeeName_ = nullptr;
    CodeBox* payeeKind_ = nullptr;
    QLineEdit* account_ = nullptr;
};

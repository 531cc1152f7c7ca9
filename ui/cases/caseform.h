#pragma once

#include "core/domain/records/casefile.h"
#include "core/domain/records/person.h"
#include "ui/kit/form.h"
#include "ui/session/session.h"

/// What a case itself holds.
class CaseForm : public Form<CaseFile> {
    Q_OBJECT

public:
    explicit CaseForm(const Store& store);
};

/// What is known of a person.
class PersonForm : public Form<Person> {
    Q_OBJECT

public:
    /// A registration asks for what can be known of somebody new; the rest follows later.
    enum class Extent { Registration, Whole };

    explicit PersonForm(Extent extent);
    Person record() const override;

private:
    void explain(); ///< how a date of another calendar and a name in another script were understood

    BirthEdit* born_;
};

/// A date that was typed in another calendar, made ours; what was typed is kept as it was given.
void makeGregorian(Person& person, const QString& typed);
/// How such a date is understood; empty for one of ours. `typed` is the person as the fields say it.
QString meaningOfBirth(const Person& typed);

/// Opens the form of the case, or of the person, over `parent`. What is typed is kept as a draft until it is
/// saved or given up, also over a lock or a crash, and offered when the form opens again.
void editCase(Session& session, const Id<CaseFile>& id, QWidget* parent);
void editPerson(Session& session, const Id<Person>& id, QWidget* parent);
/// Opens the form whose draft was kept over a lock or a crash, if there is one.
void reopenDraft(Session& session, QWidget* parent);

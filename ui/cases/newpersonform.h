#pragma once

#include "core/domain/mrz.h"
#include "core/work/registration.h"
#include "ui/kit/form.h"

/// What is asked of a person at registration: names, relation, birth, a document, a phone, and the
/// machine-readable lines of a document, which fill in what they say once they are whole.
class NewPersonForm : public Form<Person> {
    Q_OBJECT

public:
    explicit NewPersonForm(QDate today);

    Person record() const override;
    NewPerson person() const;
    QString title() const; ///< the name, or what stands for it
    /// Shows what is wrong beside its field and puts the cursor there; false where nothing is.
    bool showProblems();

private:
    void addPaper();
    void readLines();
    void takeOver(const MachineReadable& read);
    void explain(); ///< how a date of another calendar and a name in another script were understood

    QDate today_;
    BirthEdit* born_;
    CodeBox* documentType_ = nullptr;
    QLineEdit* documentNumber_ = nullptr;
    QLineEdit* phone_ = nullptr;
    LongText* lines_ = nullptr;
    QString linesRead_; ///< those that were taken over last
    QString issuer_;
    QDate expiresOn_;
};

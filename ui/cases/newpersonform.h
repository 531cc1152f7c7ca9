#pragma once

#include "core/domain/mrz.h"
#include "core/work/registration.h"
#include "ui/cases/caseform.h"

/// What is asked of a person at registration: names, relation, birth, a document, a phone, and the
/// machine-readable lines of a document, which fill in what they say once they are whole.
class NewPersonForm : public PersonForm {
    Q_OBJECT

public:
    explicit NewPersonForm(QDate today);

    NewPerson person() const;
    QString title() const; ///< the name, or what stands for it
    /// Shows what is wrong beside its field and puts the cursor there; false where nothing is.
    bool showProblems();

private:
    void addPaper();
    void readLines();
    void takeOver(const MachineReadable& read);

    QDate today_;
    CodeBox* documentType_ = nullptr;
    QLineEdit* documentNumber_ = nullptr;
    QLineEdit* phone_ = nullptr;
    LongText* lines_ = nullptr;
    QString linesRead_; ///< those that were taken over last
    QString issuer_;
    QDate expiresOn_;
};

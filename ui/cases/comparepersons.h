#pragma once

#include "core/domain/records/person.h"
#include "core/store/lookalikes.h"
#include "ui/session/session.h"

#include <QDialog>

class LineList;
class MessageBar;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// A person of a case beside whoever in the file looks alike or was said to be the same: both sides of each
/// field, the better value to be chosen, and the decision, which can be taken back.
class ComparePersons : public QDialog {
    Q_OBJECT

public:
    ComparePersons(Session& session, const Id<Person>& person, QWidget* parent);

private:
    QWidget* makeSides();
    QLayout* makeButtons();
    void findOthers();
    void showOther(const Id<Person>& other);
    void addField(const QString& name, const QString& mine, const QString& theirs);
    QStringList undecided() const; ///< fields that differ, of which no side is chosen
    Person better() const; ///< with the values that were chosen
    void decide(bool same);
    void takeBack();

    Session& session_;
    Person mine_, theirs_;
    MessageBar* message_;
    LineList* others_;
    QWidget* sides_ = nullptr;
    QWidget* nobody_ = nullptr; ///< stands there instead where nobody looks alike
    QWidget* fields_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QList<QButtonGroup*> choices_; ///< one for each compared field; null where both say the same
    QLabel* decision_;
    QLineEdit* reason_;
    QPushButton* same_;
    QPushButton* notSame_;
    QPushButton* takeBack_;
    Uuid decided_; ///< the decision that stands between the two shown; null: none
};

/// Opens it, where anybody looks alike; else says so.
void comparePersons(Session& session, const Id<Person>& person, QWidget* parent);

#pragma once

#include "core/store/lookalikes.h"
#include "ui/cases/newpersonform.h"
#include "ui/session/draft.h"

#include <QDialog>

class CaseForm;
class LineList;
class MessageBar;
class QListWidget;
class QStackedWidget;
class QTimer;

/// Registers a household: the case beside its persons, one form each, and who may be known already. All that
/// is typed is a draft until Register; closing keeps it.
class RegisterHousehold : public QDialog {
    Q_OBJECT

public:
    RegisterHousehold(Session& session, QWidget* parent);

    /// Whether somebody began to register and was interrupted.
    static bool hasDraft(Session& session);
    void reject() override; ///< closes; the draft stays

private:
    QWidget* makeCase();
    QWidget* makePersons();
    QWidget* makeKnown();
    QLayout* makeButtons();
    NewPersonForm* form(int person) const;
    NewPersonForm* addPerson();
    void addAnother();
    void removePerson();
    void showPerson(int person);
    void typed();
    void keepDraft(bool atOnce);
    void takeDraft();
    void lookForKnown();
    void registerNow();
    void finish(const Registered& done);
    void throwAway();
    QList<Lookalike> knownOf(int person);

    Session& session_;
    Draft draft_;
    MessageBar* message_;
    CaseForm* case_;
    QListWidget* persons_;
    QStackedWidget* forms_;
    LineList* known_;
    QLabel* nobodyKnown_;
    QList<QWidget*> exits_; ///< the buttons below, from the first to the last
    QTimer* timer_;
    bool taking_ = false; ///< a draft is being shown
};

/// Opens it, with what was typed before where it was closed unfinished.
void registerHousehold(Session& session, QWidget* parent);

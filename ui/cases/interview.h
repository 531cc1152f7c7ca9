#pragma once

#include "core/work/surveying.h"
#include "ui/session/session.h"

#include <QDialog>

class CodeBox;
class DayEdit;
class MessageBar;
class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

/// A survey asked in person: first who, when and with which instrument, then one question after another, by
/// the keys 1 to 9 or the mouse. "Refused", "Don't know" and "Does not apply" are answers, too; what the
/// rules leave out is not asked. Nothing is written before the end.
class Interview : public QDialog {
    Q_OBJECT

public:
    Interview(Session& session, const Dossier& dossier, QWidget* parent);
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeStart(const Dossier& dossier);
    QWidget* makeQuestion();
    QLayout* makeButtons();
    void chooseInstrument();
    void begin();
    void ask(const SurveyQuestion* question);
    void addAnswer(const QString& id, const QString& text, int key);
    void goOn();
    void goBack();
    void finish();

    Session& session_;
    Id<CaseFile> caseId_;
    QList<Instrument> instruments_;
    std::optional<Instrument> instrument_;
    SurveyAnswers answers_;
    QStringList asked_; ///< the questions shown so far, the last one now; empty at the start
    bool isOver_ = false;
    MessageBar* message_;
    CodeBox *person_, *choice_, *language_, *round_;
    DayEdit* day_;
    QStackedWidget* pages_;
    QLabel *notice_, *progress_, *question_;
    QVBoxLayout* list_;
    QButtonGroup* group_ = nullptr;
    QPushButton *back_, *next_;
};

/// Opens it; it closes with the file.
void askSurvey(Session& session, const Id<CaseFile>& caseId, QWidget* parent);

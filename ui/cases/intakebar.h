#pragma once

#include <QWidget>

class DocumentIntake;
class QLabel;

/// How far an intake of several documents is, and a way to stop it; hidden while there is none.
class IntakeBar : public QWidget {
    Q_OBJECT

public:
    explicit IntakeBar(DocumentIntake& intake);

private:
    QLabel* text_;
};

#pragma once

#include <QFrame>

class ElidedLabel;
class QLabel;
class QPushButton;

/// The line along the bottom: what file this is, what was saved, and the last step that can be undone.
class StatusBar : public QFrame {
    Q_OBJECT

public:
    StatusBar();

    void setFile(const QString& name);
    /// The demo's day; empty in a real file.
    void setDemoDay(const QString& day);
    void setSaved(const QString& time);
    /// What undo would take back; empty: nothing.
    void setUndo(const QString& what);
    void setRedo(const QString& what);

signals:
    void demoDayWanted();
    void undoWanted();
    void redoWanted();

private:
    QLabel* demo_;
    QPushButton* clock_;
    QLabel* saved_;
    ElidedLabel* file_;
    QPushButton* undo_;
    QPushButton* redo_;
};

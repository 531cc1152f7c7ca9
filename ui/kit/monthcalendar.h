#pragma once

#include "ui/kit/tokens.h"

#include <QDate>
#include <QHash>
#include <QWidget>

/// A small month: today on the accent's ground, a dot below each day on which something falls. A click or the
/// arrow keys choose a day, the chosen day again lets go of it.
class MonthCalendar : public QWidget {
    Q_OBJECT

public:
    explicit MonthCalendar(const QString& accessibleName);

    void show(QDate today, const QHash<QDate, Tone>& marks);
    QDate chosen() const { return chosen_; } ///< null: none
    QString title() const; ///< the month in words
    void turn(int months);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayChosen(QDate day); ///< null: none any more
    void turned();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QDate firstShown() const; ///< the first day of the first week
    QRect cellOf(QDate day) const;
    void choose(QDate day);
    void paintDay(QPainter& painter, QDate day);
    void describe();

    QDate today_, month_, chosen_;
    QHash<QDate, Tone> marks_;
};

#pragma once

#include "core/domain/rules/instalmentstate.h"

#include <QDate>
#include <QWidget>

/// One instalment of a month strip.
struct MonthCell {
    QDate month; ///< any day of it
    InstalmentState state = InstalmentState::Planned;
    QString words; ///< amount, currency, due date and state, for pointer, focus and screen readers
};

/// The instalments of a package as cells under their months, each with its state as a colour and a sign. The
/// arrow keys go from one to the next. Months without an instalment stay empty; several of one month share
/// its place.
class MonthStrip : public QWidget {
    Q_OBJECT

public:
    explicit MonthStrip(QWidget* parent = nullptr);

    void setCells(QDate first, int months, const QList<MonthCell>& cells);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The legend for the states that stand in `states`, as drawings with words.
    static QString sign(InstalmentState state);
    static void paintCell(QPainter& painter, const QRect& box, InstalmentState state, const QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect place(int cell) const;
    int column(QDate month) const;
    int rows() const;
    void tell(int cell);

    QDate first_;
    int months_ = 0;
    QList<MonthCell> cells_;
    int current_ = 0;
};

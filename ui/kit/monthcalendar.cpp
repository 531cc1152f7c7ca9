#include "ui/kit/monthcalendar.h"

#include "ui/kit/style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int rowHeight = 28, headHeight = 24, weeks = 6;

} // namespace

MonthCalendar::MonthCalendar(const QString& accessibleName)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthCalendar::show(QDate today, const QHash<QDate, Tone>& marks)
{
    if (today_ != today)
        month_ = QDate(today.year(), today.month(), 1);
    today_ = today;
    marks_ = marks;
    describe();
    update();
}

QString MonthCalendar::title() const
{
    const QString month = QLocale().standaloneMonthName(month_.month());
    return month_.year() == today_.year() ? month : month + QLatin1Char(' ') + QString::number(month_.year());
}

void MonthCalendar::turn(int months)
{
    month_ = month_.addMonths(months);
    emit turned();
    update();
}

QSize MonthCalendar::sizeHint() const
{
    return {scaled(this, 210), scaled(this, headHeight + weeks * rowHeight)};
}

QDate MonthCalendar::firstShown() const
{
    const int first = QLocale().firstDayOfWeek();
    return month_.addDays(-((month_.dayOfWeek() - first + 7) % 7));
}

QRect MonthCalendar::cellOf(QDate day) const
{
    const int index = int(firstShown().daysTo(day)), column = index % 7;
    const int left = width() * column / 7, right = width() * (column + 1) / 7;
    const QRect cell(
        left, scaled(this, headHeight + index / 7 * rowHeight), right - left, scaled(this, rowHeight));
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - cell.right() - 1, cell.top(), cell.width(), cell.height())
        : cell;
}

void MonthCalendar::paintDay(QPainter& painter, QDate day)
{
    const Tokens& t = tokens(palette());
    const QRect cell = cellOf(day);
    const bool isToday = day == today_;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isToday ? t.accent : t.accentWash);
    if (isToday || day == chosen_)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), scaled(this, 4), scaled(this, 4));
    painter.setFont(fontOf(this, 13, isToday));
    painter.setPen(isToday ? t.onAccent : t.text);
    painter.drawText(cell.adjusted(0, 0, 0, -scaled(this, 6)), Qt::AlignCenter, QString::number(day.day()));
    if (const auto mark = marks_.constFind(day); mark != marks_.cend()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isToday ? t.onAccent : colorsOf(*mark, t).ink);
        const int size = scaled(this, 4);
        painter.drawEllipse(QRect(cell.center().x() - size / 2, cell.bottom() - scaled(this, 7), size, size));
    }
    if (day == chosen_ && hasFocus()) {
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), scaled(this, 4), scaled(this, 4));
    }
}

void MonthCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens(palette());
    painter.setFont(fontOf(this, 12));
    painter.setPen(t.secondary);
    for (int i = 0; i < 7; ++i) {
        const QDate day = firstShown().addDays(i);
        QRect head = cellOf(day);
        head.setRect(head.left(), 0, head.width(), scaled(this, headHeight - 4));
        painter.drawText(
            head, Qt::AlignCenter, QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat));
    }
    painter.setPen(t.line);
    painter.drawLine(0, scaled(this, headHeight - 3), width(), scaled(this, headHeight - 3));
    for (int day = 0; day < month_.daysInMonth(); ++day)
        paintDay(painter, month_.addDays(day));
}

void MonthCalendar::choose(QDate day)
{
    chosen_ = day == chosen_ ? QDate() : day;
    describe();
    update();
    emit dayChosen(chosen_);
}

void MonthCalendar::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < month_.daysInMonth(); ++i)
        if (const QDate day = month_.addDays(i); cellOf(day).contains(event->position().toPoint()))
            return choose(day);
}

void MonthCalendar::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QHash<int, int> steps{{Qt::Key_Left, mirrored ? 1 : -1}, {Qt::Key_Right, mirrored ? -1 : 1},
        {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    const QDate from = chosen_.isValid() ? chosen_ : today_;
    if (steps.contains(event->key())) {
        const QDate to = from.addDays(chosen_.isValid() ? steps[event->key()] : 0);
        if (to.month() != month_.month())
            turn(to < month_ ? -1 : 1);
        choose(to);
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        turn(event->key() == Qt::Key_PageUp ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && chosen_.isValid()) {
        choose(chosen_);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::changeEvent(QEvent* event)
{
    update();
    QWidget::changeEvent(event);
}

/// For those who cannot see the dots.
void MonthCalendar::describe()
{
    setAccessibleDescription(chosen_.isValid()
            ? QLocale().toString(chosen_, QLocale::LongFormat)
            : tr("%n day(s) with something to do", nullptr, int(marks_.size())));
}

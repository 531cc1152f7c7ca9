#include "tests/ui/inspection.h"

#include "ui/kit/textbutton.h"
#include "ui/kit/widgets.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* one = &widget; one && path.size() < 4; one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className())
            + (one->objectName().isEmpty() ? QString() : u"#"_s + one->objectName()));
    return path.join(u" > "_s);
}

QString textOf(const QLabel& label)
{
    return label.text().left(60);
}

void findCutText(const QWidget& window, QStringList& flaws)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label))
            continue;
        const int needed
            = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!label->wordWrap() && label->sizeHint().width() > label->width() + 1)
            flaws.append(u"cut: “%1” needs %2 and has %3 px, in %4"_s.arg(textOf(*label))
                             .arg(label->sizeHint().width())
                             .arg(label->width())
                             .arg(nameOf(*label)));
        else if (needed > label->height() + 1)
            flaws.append(u"cut: “%1” needs %2 and has %3 px of height, in %4"_s.arg(textOf(*label))
                             .arg(needed)
                             .arg(label->height())
                             .arg(nameOf(*label)));
    }
    for (const QAbstractButton* one : window.findChildren<QAbstractButton*>())
        if (one->isVisible() && !one->text().isEmpty() && one->sizeHint().width() > one->width() + 1
            && qobject_cast<const QPushButton*>(one) && !qobject_cast<const TextButton*>(one))
            flaws.append(u"cut: button “%1”, in %2"_s.arg(one->text(), nameOf(*one)));
}

void findOverlaps(const QWidget& window, QStringList& flaws)
{
    const QList<QLabel*> labels = window.findChildren<QLabel*>();
    for (const QLabel* a : labels)
        for (const QLabel* b : labels)
            if (a < b && a->parentWidget() == b->parentWidget() && a->isVisible() && b->isVisible()
                && !a->text().isEmpty() && !b->text().isEmpty() && a->geometry().intersects(b->geometry()))
                flaws.append(u"overlap: “%1” and “%2”"_s.arg(textOf(*a), textOf(*b)));
}

void findNameless(const QWidget& window, QStringList& flaws)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || !widget->accessibleName().isEmpty())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool control = (button && button->text().isEmpty()) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget)
            || qobject_cast<const QTabBar*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget);
        if (control)
            flaws.append(u"no accessible name: %1"_s.arg(nameOf(*widget)));
    }
}

} // namespace

QStringList flawsOf(const QWidget& window)
{
    QStringList flaws;
    findCutText(window, flaws);
    findOverlaps(window, flaws);
    findNameless(window, flaws);
    return flaws;
}

bool isEmptyPicture(const QImage& picture)
{
    QHash<QRgb, int> colours;
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            ++colours[picture.pixel(x, y)];
    return colours.size() < 8;
}

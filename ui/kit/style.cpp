#include "ui/kit/style.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int textSize = 13;

/// Qt 6.4 has no colour scheme to ask; the palette that the system gave tells.
bool systemIsDark()
{
    static const bool dark
        = QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128
        || QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QHash<QString, QColor> named(const Tokens& t)
{
    return {{u"background"_s, t.background}, {u"panel"_s, t.panel}, {u"line"_s, t.line}, {u"text"_s, t.text},
        {u"secondary"_s, t.secondary}, {u"faint"_s, t.faint}, {u"accent"_s, t.accent},
        {u"accentWash"_s, t.accentWash}, {u"onAccent"_s, t.onAccent}, {u"rail"_s, t.rail},
        {u"railText"_s, t.railText}, {u"railChosen"_s, t.railChosen}, {u"selection"_s, t.selection},
        {u"missing"_s, t.missing}, {u"missingWash"_s, t.missingWash}, {u"late"_s, t.late},
        {u"lateWash"_s, t.lateWash}, {u"paid"_s, t.paid}, {u"payable"_s, t.payable}};
}

/// The style sheet with its @colours and #px# lengths filled in. Read by hand: what unlocks waits for it.
QString sheet(const Tokens& t, int percent)
{
    QFile file(u":/style/desk.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program");
    const QString text = QString::fromUtf8(file.readAll());
    const auto colours = named(t);
    const auto endOf = [&](qsizetype at, auto belongs) {
        while (at < text.size() && belongs(text[at]))
            ++at;
        return at;
    };
    QString filled;
    filled.reserve(text.size() + 2000);
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'@') {
            const qsizetype end = endOf(at + 1, [](QChar c) { return c.isLetter(); });
            filled += colours.value(text.mid(at + 1, end - at - 1)).name();
            at = end;
        } else if (percent != 100 && text[at].isDigit()) {
            const qsizetype end = endOf(at, [](QChar c) { return c.isDigit(); });
            const int number = text.mid(at, end - at).toInt();
            const bool length = number > 2 && text.mid(end, 2) == u"px"_s;
            filled += length ? QString::number(number * percent / 100) : text.mid(at, end - at);
            at = end;
        } else {
            filled += text[at++];
        }
    }
    return filled;
}

} // namespace

void dress(QApplication& application, const Look& look)
{
    const bool dark
        = look.colours == Look::Colours::Dark || (look.colours == Look::Colours::System && systemIsDark());
    if (application.style()->name() != u"fusion"_s)
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Noto Sans Armenian"_s, u"Noto Sans Georgian"_s,
        u"Noto Sans Arabic"_s, u"Noto Sans Bengali"_s, u"Noto Sans Ethiopic"_s, u"sans-serif"_s});
    font.setPixelSize(textSize * look.textPercent / 100);
    application.setFont(font);
    const Tokens& t = tokens(dark ? Scheme::Dark : Scheme::Light);
    application.setPalette(paletteOf(t));
    application.setStyleSheet(sheet(t, look.textPercent));
}

int scaled(const QWidget*, int pixels)
{
    return pixels * QApplication::font().pixelSize() / textSize;
}

QFont fontOf(const QWidget* widget, int pixels, bool bold)
{
    QFont font = widget->font();
    font.setPixelSize(scaled(widget, pixels));
    font.setBold(bold);
    return font;
}

int textFlags(Qt::LayoutDirection window, Qt::Alignment alignment, const QString& text)
{
    return int(QStyle::visualAlignment(window, alignment))
        | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

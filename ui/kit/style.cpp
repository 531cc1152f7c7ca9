#include "ui/kit/style.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
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

/// The style sheet with its @colours and #px# lengths filled in.
QString sheet(const Tokens& t, int percent)
{
    QFile file(u":/style/desk.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program");
    QString text = QString::fromUtf8(file.readAll());
    const auto colours = named(t);
    static const QRegularExpression colour(u"@(\\w+)"_s), length(u"(\\d+)px"_s);
    qsizetype shift = 0;
    const QString before = text;
    for (const auto& match : colour.globalMatch(before)) {
        const QString value = colours.value(match.captured(1)).name();
        text.replace(match.capturedStart() + shift, match.capturedLength(), value);
        shift += value.size() - match.capturedLength();
    }
    if (percent == 100)
        return text;
    shift = 0;
    const QString plain = text;
    for (const auto& match : length.globalMatch(plain)) {
        const int pixels = match.captured(1).toInt();
        const QString value = u"%1px"_s.arg(pixels <= 2 ? pixels : pixels * percent / 100);
        text.replace(match.capturedStart() + shift, match.capturedLength(), value);
        shift += value.size() - match.capturedLength();
    }
    return text;
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

#include "ui/kit/tokens.h"

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.background = 0xf6f7f9, t.panel = 0xffffff, t.line = 0xdfe3e8;
    t.text = 0x1b2733, t.secondary = 0x5d6b7a, t.faint = 0x66727f;
    t.accent = 0x0b6e75, t.accentWash = 0xe3f1f1, t.onAccent = 0xffffff;
    t.rail = 0x16303a, t.railText = 0xc9d7dc, t.railChosen = 0x2a4650, t.selection = 0xe8f2f3;
    t.paid = 0x1b7f4b, t.evidenced = 0x0e5c35, t.payable = 0x1d5fbf, t.payableWash = 0xe6eefa;
    t.requested = 0x6d47c4, t.planned = 0x9aa7b4;
    t.missing = 0xb45309, t.missingWash = 0xfef3e2, t.late = 0xb3261e, t.lateWash = 0xfcebea,
    t.badge = 0xa84f12;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.background = 0x12181e, t.panel = 0x1a222a, t.line = 0x2c3742;
    t.text = 0xe4eaf0, t.secondary = 0xa3b0bd, t.faint = 0x8c99a6;
    t.accent = 0x4fb8bc, t.accentWash = 0x173436, t.onAccent = 0x0c1318;
    t.rail = 0x0c1318, t.railText = 0x9fb0b8, t.railChosen = 0x1e2c33, t.selection = 0x1c3034;
    t.paid = 0x4fbf83, t.evidenced = 0x1f7a4d, t.payable = 0x7fb0f2, t.payableWash = 0x1a2a40;
    t.requested = 0xb59cf0, t.planned = 0x6e7c89;
    t.missing = 0xf0b35a, t.missingWash = 0x33250f, t.late = 0xf08a80, t.lateWash = 0x3a1815,
    t.badge = 0xa84f12;
    return t;
}

} // namespace

const Tokens& tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Light ? light : dark;
}

const Tokens& tokens(const QPalette& palette)
{
    // A style sheet repaints most roles of a widget's palette; the colour of links it leaves.
    return palette.color(QPalette::Link) == tokens(Scheme::Dark).accent ? tokens(Scheme::Dark)
                                                                        : tokens(Scheme::Light);
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette(t.panel, t.background);
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Mid, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

ToneColors colorsOf(Tone tone, const Tokens& t)
{
    switch (tone) {
    case Tone::Plain:
        return {t.secondary, t.background};
    case Tone::Accent:
        return {t.accent, t.accentWash};
    case Tone::Good:
        return {t.paid, t.accentWash};
    case Tone::Wait:
        return {t.missing, t.missingWash};
    case Tone::Bad:
        return {t.late, t.lateWash};
    case Tone::Busy:
        return {t.payable, t.payableWash};
    }
    return {};
}

#pragma once

#include <QColor>
#include <QPalette>

/// The colours of the desk, for light and for dark surroundings: the one place that names them. State is
/// never told by colour alone; a mark or a word goes with it. Texts keep 4.5:1 on their ground (WCAG AA).
struct Tokens {
    QColor background, panel, line, text, secondary, faint;
    QColor accent, accentWash, onAccent, rail, railText, railChosen, selection;
    QColor paid, evidenced, payable, payableWash, requested, planned, missing, missingWash, late, lateWash,
        badge;
};

enum class Scheme { Light, Dark };

const Tokens& tokens(Scheme scheme);
/// Those that fit the palette a widget is drawn with.
const Tokens& tokens(const QPalette& palette);
QPalette paletteOf(const Tokens& tokens);

/// What a badge, a message or a state is about.
enum class Tone { Plain, Accent, Good, Wait, Bad, Busy };

struct ToneColors {
    QColor ink, ground;
};
ToneColors colorsOf(Tone tone, const Tokens& tokens);

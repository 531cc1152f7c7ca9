#pragma once

class QString;
class QWidget;

/// Shows words that somebody must write down or read out, and waits until they say that it is done. `place`
/// says what the words are for.
void showWords(QWidget* parent, const QString& title, const QString& place, const QString& words);

#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

/// One line of text that a person is asked for.
struct TextQuestion {
    QString title;
    QString explanation; ///< above the field; may be longer
    QString shown; ///< to be read off, in letters of equal width; empty: none
    QString field; ///< the field's name, with its key
    /// What is wrong with what was typed; an empty text: nothing.
    std::function<QString(const QString& typed)> problem;
};

/// Asks until the answer is right; nothing where the person gave up. What is typed is trimmed.
std::optional<QString> askText(QWidget* parent, const TextQuestion& question);

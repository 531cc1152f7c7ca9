#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

/// The words of what is printed for signature, in one language: a data file, not a translation of the
/// program, so that a lawyer can check it whole and an office replace it.
struct PaperTexts {
    QString language; ///< ISO 639
    bool rightToLeft = false;
    QString illustrative; ///< the warning that nobody checked them yet; empty where somebody did
    QHash<QString, QString> texts;

    QString text(const char* key) const { return texts.value(QString::fromLatin1(key)); }
};

/// Reads a file of texts; the error names what is wrong in it.
Result<PaperTexts> readPaperTexts(const QByteArray& json, const QString& fileName);
/// The languages that come with the program.
QStringList paperLanguages();
/// Nothing where there are no texts in that language.
std::optional<PaperTexts> paperTexts(const QString& language);

#pragma once

#include <QMap>
#include <QString>

/// A code and what it stands for, in English.
struct CodeEntry {
    QString code; ///< ISO 3166-1 alpha-2, ISO 4217 or ISO 639
    QString alpha3; ///< the three-letter code of the same country or language
    QString name;

    friend bool operator==(const CodeEntry&, const CodeEntry&) = default;
};

using CodeList = QMap<QString, CodeEntry>; ///< by code

/// The lists that Debian's package iso-codes installs, each read once. All throw Failure where the
/// package is not installed.
/// Countries by ISO 3166-1 alpha-2, with Kosovo as XK, which ISO leaves to its users.
const CodeList& countries();
/// Currencies in use by ISO 4217, without XXX (no currency) and XTS (for testing).
const CodeList& currencies();
/// Languages by their two-letter code (ISO 639-1) where there is one, else by three letters (ISO 639-3).
const CodeList& languages();

bool isCountry(QStringView alpha2);
bool isCurrency(QStringView code);
/// True for a two-letter code, and for a three-letter code of a language that has two letters, too.
bool isLanguage(QStringView code);

/// Reads one list of iso-codes, such as "3166-1", from the folders of QStandardPaths::GenericDataLocation.
/// Throws Failure where it is missing or cannot be read.
CodeList readCodeList(const QString& standard);

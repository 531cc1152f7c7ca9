#pragma once

#include "core/domain/labels.h"
#include "core/reports/report.h"

#include <algorithm>
#include <optional>

/// How the keys of a breakdown are said and put in order. A key that is "" or null is "Not known".
struct KeyWords {
    QString (*name)(const QString& key);
    QString (*code)(const QString& key); ///< for the column of codes
    int (*rank)(const QString& key); ///< keys of one rank are in the order of the alphabet
};

/// Keys that are texts of their own: titles, months, names.
const KeyWords& plainWords();
const KeyWords& countryWords();
const KeyWords& yesNoWords();
const KeyWords& ageWords(); ///< bands, the youngest first

template <class Enum>
const KeyWords& labelWords()
{
    static const auto valueOf = [](const QString& key) {
        const QByteArray code = key.toLatin1();
        return fromCode<Enum>(std::string_view(code.constData(), size_t(code.size())));
    };
    static const KeyWords words{[](const QString& key) { return name(valueOf(key)); },
        [](const QString& key) { return key; },
        [](const QString& key) {
            const auto* found = std::ranges::find(labels<Enum>, valueOf(key), &Label<Enum>::value);
            const int place = int(found - std::begin(labels<Enum>));
            return place == 0 ? int(std::size(labels<Enum>)) : place; // what is not known comes last
        }};
    return words;
}

/// A way to divide the facts of a report: `key` is an SQL expression over a row of them.
struct Breakdown {
    QByteArray id;
    QString title;
    const char* key;
    KeyWords words;
    QByteArray hxl = {}; ///< of the column of codes
};

/// A column that is computed for each group.
struct Measure {
    QString title;
    const char* sql; ///< an aggregate over the facts, an integer or null
    ReportCell::Kind kind = ReportCell::Kind::Count;
    bool countsPeople = false;
    QByteArray hxl = {};
    bool isLocal = false; ///< an amount in `local`, not in `currency`
};

/// What a report counts: its facts, one row each, as SQL behind the common beginning of facts.cpp, and how
/// they are divided and added up. Facts have the columns that keys and measures name, and `case_id`. Money is
/// never added over currencies: such facts have a column `currency`, and perhaps `local`.
struct ReportDefinition {
    QByteArray id;
    QString title, about;
    const char* facts;
    QList<Breakdown> breakdowns;
    QList<Measure> measures;
    QStringList notes = {};
    bool hasMoney = false, hasLocal = false;
    bool hasScores = false; ///< facts are over `scored`
};

/// The whole of a report as one group.
Breakdown wholeBreakdown();
/// By what a case says; facts have the columns of `picked`.
QList<Breakdown> caseBreakdowns();
/// Cases and persons: facts have `c`, the case, and `person`.
QList<Measure> headMeasures();

QList<ReportDefinition> peopleDefinitions();
QList<ReportDefinition> moneyDefinitions();
QList<ReportDefinition> outcomeDefinitions();
/// All reports, in the order of the list that people choose from.
QList<ReportDefinition> reportDefinitions();
std::optional<ReportDefinition> reportDefinition(const QByteArray& id);

#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

/// First and last day; a null end is open.
struct Period {
    QDate from;
    QDate until;

    friend bool operator==(const Period&, const Period&) = default;
};

/// One value of a report, of a type that a spreadsheet keeps.
struct ReportCell {
    enum class Kind {
        Empty, ///< nothing could be counted: no average of no days
        Text,
        Count,
        Amount, ///< in minor units of `currency`
        Tenths, ///< `number` / 10: average days, average grades
        Thousandths, ///< a score, and the change of one
        Permille, ///< a share
        Suppressed, ///< too few people to be told
    };
    Kind kind = Kind::Empty;
    QString text = {};
    qint64 number = 0;
    Currency currency = {};

    static ReportCell ofText(const QString& text) { return {Kind::Text, text, 0, {}}; }
    bool isNumber() const { return kind >= Kind::Count && kind <= Kind::Permille; }
    /// "1500.00", "12.3", "0.875": with a point and no spaces, for files; texts as they are.
    QString plain() const;
    /// "1,500.00", "12.3", "87.5 %", "–", "fewer than 5": for people.
    QString shown() const;

    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

struct ReportColumn {
    QString title;
    bool isNumber = false;
    bool countsPeople = false; ///< cases or persons: what is suppressed where it is small
    QByteArray hxl = {}; ///< hashtag with its attributes; empty: none

    friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

struct ReportRow {
    QByteArray breakdown; ///< the id of the breakdown that it is a part of
    QString key; ///< what the breakdown calls the group, for a look at the cases behind it
    QList<ReportCell> cells;

    friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

/// A way to divide what is counted: by sex, by country. The first of a report is its whole.
struct ReportBreakdown {
    QByteArray id;
    QString title;
    QByteArray hxl = {}; ///< hashtag of the column of codes; empty: none

    friend bool operator==(const ReportBreakdown&, const ReportBreakdown&) = default;
};

/// A report as a value: pages and files only show it. The same file and parameters make the same report.
struct Report {
    QByteArray id;
    QString title;
    Period period;
    QDate reference; ///< the day that ages and states are told for
    QString madeBy;
    QStringList filters; ///< "Programme: …"
    QStringList sync; ///< which laptops' changes it rests on, and up to when
    QStringList notes; ///< how things were counted, and what is left out
    QList<ReportBreakdown> breakdowns;
    QList<ReportColumn> columns; ///< breakdown, group and code before all others
    QList<ReportRow> rows;

    friend bool operator==(const Report&, const Report&) = default;
};

/// Columns of every report: the breakdown, the group and its code.
inline constexpr int groupColumn = 1, codeColumn = 2, firstMeasure = 3;

/// "2014-05-01 to 2014-12-31", "up to 2014-12-31", "all time".
QString periodText(const Period& period);
/// Only the rows of one breakdown; the report as it is where `breakdown` is empty.
Report ofBreakdown(const Report& report, const QByteArray& breakdown);

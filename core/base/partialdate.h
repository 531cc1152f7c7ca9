#pragma once

#include <QDate>
#include <QString>

/// A date of birth in any degree of not-knowing. Kept as EDTF (ISO 8601-2): "1984", "1984-05",
/// "1984-05-01", with "~" behind an estimate, "" when nothing is known.
struct PartialDate {
    int year = 0; ///< 0 while unknown
    int month = 0; ///< 1–12; 0 while unknown
    int day = 0; ///< 1–31; 0 while unknown
    bool estimated = false;

    static PartialDate of(QDate date) { return {date.year(), date.month(), date.day(), false}; }
    /// Nothing but an unknown date where `text` is no such date; `valid` tells which.
    static PartialDate fromText(const QString& text, bool* valid = nullptr);

    bool isNull() const { return year == 0; }
    bool isExact() const { return day != 0 && !estimated; }
    QDate earliest() const; ///< first day it can be; null while unknown
    QDate latest() const; ///< last day it can be; null while unknown
    QString text() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

#pragma once

#include <QDate>
#include <QString>

/// A stretch in which an entry of some key holds; two of one key must not share a day.
struct Validity {
    QString key;
    QDate from;
    QDate until; ///< null while open-ended
    QString fromField = QStringLiteral("validFrom"); ///< the field to name where two share a day

    bool contains(QDate day) const { return day >= from && (!until.isValid() || day <= until); }
    bool overlaps(const Validity& other) const
    {
        return key == other.key && (contains(other.from) || other.contains(from));
    }
};

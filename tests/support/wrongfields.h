#pragma once

#include "core/domain/validation.h"

#include <QDate>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

/// What the tests of records' rules ask, on a day of the golden case.
namespace wrongfields {

inline const QDate today(2014, 10, 1);
inline const QDate yesterday = today.addDays(-1);
inline const QDate tomorrow = today.addDays(1);

/// The fields that something is wrong with, apart by blanks.
template <class Record>
QString wrong(const Record& record)
{
    QStringList fields;
    for (const Problem& problem : validate(record, today)) {
        CHECK(problem.message.endsWith(u'.'));
        fields += QString::fromLatin1(problem.field);
    }
    return fields.join(u' ');
}

} // namespace wrongfields

#pragma once

#include "core/store/findings.h"
#include "core/store/recordtable.h"

#include <QSet>

/// Compares one of the two side tables, `sibling` or `unknown_field`, with what the log gives, and in the end
/// finds what is in it without any change.
class SideCheck {
public:
    SideCheck(CheckScope& scope, const QByteArray& table);

    /// What the table should hold of a record: (field, value), in any order. `isMarked` says that the
    /// record's row claims to have some.
    void compare(const RecordName& record, QList<std::pair<int, Alive>> expected, bool isMarked);
    void findStrays();

private:
    CheckScope& scope_;
    QByteArray table_;
    sql::Statement rows_;
    QSet<Uuid> records_; // that were compared
    qint64 seen_ = 0;
};

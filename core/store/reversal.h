#pragma once

#include "core/base/result.h"
#include "core/domain/records/casefile.h"
#include "core/store/changelog.h"

class Store;

/// Encoded fields to be written to one record.
struct RecordWrite {
    int kind = 0;
    Uuid record;
    QByteArray fields;
};

/// What has to be written so that the fields an act set in a case say again what they said before; records it
/// made become removed. An error that says what stands in the way where it wrote facts or where later changes
/// rest on it.
Result<QList<RecordWrite>> reversalOf(const Store& store, qint64 act, const Id<CaseFile>& caseId);

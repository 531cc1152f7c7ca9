#include "core/store/approvalcheck.h"

#include "core/domain/records/approval.h"
#include "core/domain/records/corrections.h"
#include "core/domain/records/exception.h"
#include "core/domain/records/openingentry.h"
#include "core/domain/records/payment.h"
#include "core/domain/records/transfer.h"
#include "core/store/records.h"
#include "core/store/signature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApprovalCheck)
};

/// What an approval is about, as the file has it now.
struct Subject {
    Uuid author; // who asked for it
    QByteArray content;
};

template <class Record>
std::optional<Subject> subjectOf(const sql::Database& database, const Uuid& id, Id<Staff> Record::*author)
{
    const auto record = Records<Record>(database).find(Id<Record>(id));
    if (!record)
        return std::nullopt;
    return Subject{((*record).*author).uuid(), contentOf(*record)};
}

/// Nothing where the subject is not here.
std::optional<Subject> subjectOf(const sql::Database& database, const Approval& approval)
{
    if (approval.subject.size() != 16)
        return std::nullopt;
    const Uuid id = Uuid::fromBytes(approval.subject.constData());
    switch (approval.subjectKind) {
    case ApprovalSubject::PaymentRequest:
        return subjectOf(database, id, &PaymentRequest::requestedBy);
    case ApprovalSubject::Exception:
        return subjectOf(database, id, &RuleException::requestedBy);
    case ApprovalSubject::Transfer:
        return subjectOf(database, id, &Transfer::transferredBy);
    case ApprovalSubject::Recovery:
        return subjectOf(database, id, &Recovery::recordedBy);
    case ApprovalSubject::OpeningEntries:
        return subjectOf(database, id, &OpeningEntry::recordedBy);
    case ApprovalSubject::Unknown:
        break;
    }
    return std::nullopt;
}

/// What was changed may have been approved again since.
bool isApprovedAnew(const sql::Database& database, const Approval& stale, const QByteArray& content)
{
    return database
        .one<int>("SELECT 1 FROM approval WHERE case_id = ? AND subject_id = ? AND content = ? AND approved "
                  "= 1 LIMIT 1",
            stale.caseId, stale.subject, content)
        .has_value();
}

} // namespace

void checkApprovals(CheckScope& scope)
{
    Records<Approval>(scope.database).each([&](const Approval& approval) {
        scope.advance();
        const auto subject = approval.approved ? subjectOf(scope.database, approval) : std::nullopt;
        if (!subject)
            return;
        const RecordName name{Description<Approval>::kind.number, approval.id.uuid(), approval.caseId.uuid()};
        if (subject->author == approval.approvedBy.uuid())
            scope.findings.add(CheckFinding::Area::Signatures, name,
                Words::tr("%1 is by the same person who asked for it. Have another person decide."));
        if (subject->content != approval.content
            && !isApprovedAnew(scope.database, approval, subject->content))
            scope.findings.add(CheckFinding::Area::Signatures, name,
                Words::tr(
                    "%1 is for something that has changed since. Have it approved again as it is now."));
    });
}

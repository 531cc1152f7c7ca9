#include "core/domain/records/approval.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

} // namespace

Problems validate(const Approval& approval)
{
    return Checks(approval)
        .present(&Approval::subjectKind)
        .require(approval.subject.size() == 16, &Approval::subject,
            Words::tr("The approval does not say what it decides on. Approve it anew from its page."))
        .require(!approval.content.isEmpty(), &Approval::content,
            Words::tr("The approval does not hold what was approved. Approve it anew from its page."))
        .present(&Approval::approvedOn)
        .present(&Approval::approvedBy);
}

#include "core/domain/records/transfer.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

/// True where one side's package, person or line differs from the other's.
bool moves(const Transfer& transfer)
{
    return transfer.sourcePackage != transfer.targetPackage || transfer.sourcePerson != transfer.targetPerson
        || transfer.sourceLine != transfer.targetLine;
}

} // namespace

Problems validate(const Transfer& transfer)
{
    return Checks(transfer)
        .positive(&Transfer::amount)
        .present(&Transfer::reason)
        .present(&Transfer::transferredOn)
        .require(moves(transfer), &Transfer::targetPackage,
            Words::tr(
                "The transfer goes from a package, person or funding line to the same one. Choose another."));
}

#include "core/domain/records/catalogue.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageType)
};

} // namespace

Problems validate(const PackageType& entry)
{
    return Checks(entry)
        .present(&PackageType::programme)
        .present(&PackageType::code)
        .name(&PackageType::code)
        .present(&PackageType::category)
        .present(&PackageType::type)
        .inOrder(&PackageType::validFrom, &PackageType::validUntil)
        .notNegative(&PackageType::instalmentCount)
        .notNegative(&PackageType::instalmentAmount)
        .notNegative(&PackageType::windowLength)
        .require(entry.windowLength == 0 || entry.windowUnit != WindowUnit::Unknown, &PackageType::windowUnit,
            Words::tr("The window says not in what it is counted. Choose days, working days or months."))
        .require(entry.windowLength == 0 || entry.windowFrom != WindowStart::Unknown,
            &PackageType::windowFrom,
            Words::tr("The window says not from when it counts. Choose the event."));
}

#include "core/domain/records/office.h"

#include "core/domain/records/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

} // namespace

Problems validate(const Office& office, QDate)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(u"[A-Z]{2,5}"_s));
    return Rules(office)
        .require(shape.match(office.code).hasMatch(), &Office::code,
            Words::tr("Code: enter two to five capital letters A–Z, such as EVN. Every case number begins "
                      "with it."))
        .name(&Office::name)
        .country(&Office::country)
        .problems();
}

Problems validate(const Staff& staff, QDate)
{
    return Rules(staff)
        .require(!isBlank(staff.name), &Staff::name,
            Words::tr("Name: enter the name that stands under what this member of staff signs."))
        .name(&Staff::name)
        .problems();
}

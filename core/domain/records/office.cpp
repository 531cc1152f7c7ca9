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

Problems validate(const Device& device, QDate)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[A-Z]{1,2}([2-9]|[1-9][0-9]{1,3})?"_s));
    const auto isKey = [](const QByteArray& key) { return key.isEmpty() || key.size() == 32; };
    return Rules(device)
        .require(shape.match(device.code).hasMatch(), &Device::code,
            Words::tr("Code: enter one or two capital letters A–Z, such as B. Every reference of this laptop "
                      "carries it."))
        .name(&Device::name)
        .require(isKey(device.publicKey), &Device::publicKey,
            Words::tr("Public key: it has 32 bytes. Take the laptop's join request in again."))
        .require(isKey(device.sealingKey), &Device::sealingKey,
            Words::tr("Sealing key: it has 32 bytes. Take the laptop's join request in again."))
        .require(device.origin.isEmpty() || device.origin.size() == 16, &Device::origin,
            Words::tr("Origin: it has 16 bytes. Take the laptop's join request in again."))
        .problems();
}

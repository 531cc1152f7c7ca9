#include "core/domain/records/counselling.h"

#include "core/domain/records/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Counselling)
};

} // namespace

Problems validate(const Counselling& counselling, QDate today)
{
    static const QRegularExpression code(QRegularExpression::anchoredPattern(u"[a-z]{2,3}"_s));
    return Rules(counselling)
        .notAfter(today, &Counselling::heldOn)
        .require(counselling.language.isEmpty() || code.match(counselling.language).hasMatch(),
            &Counselling::language,
            Words::tr("Language: enter its code of two or three small letters, such as hy."))
        .problems();
}

Problems validate(const CounsellingParticipant& participant, QDate)
{
    return Rules(participant)
        .name(&CounsellingParticipant::name)
        .require(!participant.person.isNull() || !isBlank(participant.name), &CounsellingParticipant::name,
            Words::tr("Name: choose somebody of the case, or enter a name."))
        .problems();
}

Problems validate(const Need& need, QDate today)
{
    return Rules(need)
        .require(!need.priority || *need.priority >= 1, &Need::priority,
            Words::tr("Priority: 1 is the most pressing. Enter 1 or more, or leave it empty."))
        .notAfter(today, &Need::statedOn)
        .problems();
}

#include "core/store/intakeerrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

Error refused(const QString& message, const QString& detail)
{
    return {Error::Kind::Invalid, message, detail};
}

} // namespace

Error damagedList()
{
    return refused(Words::tr("The changes are damaged. Ask for them again."), u"broken reference"_s);
}

Error wrongValue(const QString& problem)
{
    return refused(
        Words::tr("The changes hold a value that cannot be right. Ask their sender for a check."), problem);
}

Error unsignedList()
{
    return refused(
        Words::tr("The changes are not signed by who they say wrote them. Nothing was taken."), {});
}

Error missing()
{
    return {Error::Kind::NotFound,
        Words::tr("Changes that come before these are not here yet. Take those in first."), {}};
}

Error forked()
{
    return {Error::Kind::Damaged,
        Words::tr("Two different changes claim the same place in one laptop's log: that laptop's file "
                  "was copied and "
                  "used twice. Nothing was taken. Tell headquarters."),
        {}};
}

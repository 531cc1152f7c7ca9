#include "core/store/kinds.h"

#include "core/domain/records/money.h"
#include "core/domain/records/people.h"

namespace {

template <class... Records>
void append(QList<KindInfo>& kinds, std::type_identity<std::tuple<Records...>>)
{
    (kinds.append(describe<Records>()), ...);
}

} // namespace

const Registry& homewardKinds()
{
    static const Registry registry = [] {
        QList<KindInfo> kinds;
        append(kinds, std::type_identity<PeopleRecords>());
        append(kinds, std::type_identity<MoneyRecords>());
        return Registry(kinds);
    }();
    return registry;
}

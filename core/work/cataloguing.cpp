#include "core/work/cataloguing.h"

namespace {

template <class Record>
void take(Act& act, const Store& store, const QList<Record>& records, int& count)
{
    for (const Record& record : records) {
        const auto before = store.of<Record>().find(record.id);
        if (before == record)
            continue;
        before ? act.save(*before, record) : act.add(record);
        ++count;
    }
}

} // namespace

Result<int> importCatalogue(const Desk& desk, const Catalogue& catalogue)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue); !allowed)
        return allowed.error();
    int count = 0;
    Act act(desk.store, desk.act("import-catalogue"));
    take(act, desk.store, QList<Programme>{catalogue.programme}, count);
    take(act, desk.store, catalogue.lines, count);
    take(act, desk.store, catalogue.packages, count);
    take(act, desk.store, catalogue.ceilings, count);
    take(act, desk.store, catalogue.bands, count);
    take(act, desk.store, catalogue.duties, count);
    act.commit();
    return count;
}

Result<int> importWorkDays(const Desk& desk, const QList<WorkDay>& days)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue); !allowed)
        return allowed.error();
    int count = 0;
    Act act(desk.store, desk.act("import-work-days"));
    take(act, desk.store, days, count);
    act.commit();
    return count;
}

Result<Id<ExchangeRate>> addRate(const Desk& desk, const ExchangeRate& rate)
{
    return addRecord(desk, Right::KeepCatalogue, "add-rate", rate);
}

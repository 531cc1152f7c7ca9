#include "core/store/newcomers.h"

#include "core/store/store.h"

namespace {

constexpr auto settingName = "newcomers";

} // namespace

QByteArray bytesOf(const Newcomer& newcomer)
{
    return newcomer.person.uuid().raw() + newcomer.caseId.uuid().raw();
}

Newcomer newcomerAt(const QByteArray& bytes, qsizetype place)
{
    Uuid ids[2];
    for (size_t i = 0; i < 2; ++i)
        std::memcpy(ids[i].bytes.data(), bytes.constData() + place * newcomerBytes + qsizetype(i) * 16, 16);
    return {Id<Person>(ids[0]), Id<CaseFile>(ids[1])};
}

void noteNewcomers(Store& store, const QList<Newcomer>& newcomers)
{
    if (!newcomers.isEmpty())
        keepWaiting(store, waitingNewcomers(store) + newcomers);
}

QList<Newcomer> waitingNewcomers(const Store& store)
{
    const QByteArray bytes = store.setting(settingName).value_or(QByteArray());
    QList<Newcomer> waiting;
    for (qsizetype i = 0; i < bytes.size() / newcomerBytes; ++i)
        waiting.append(newcomerAt(bytes, i));
    return waiting;
}

void keepWaiting(Store& store, const QList<Newcomer>& newcomers)
{
    QByteArray bytes("");
    for (const Newcomer& one : newcomers)
        bytes += bytesOf(one);
    store.setSetting(settingName, bytes);
}

#include "ui/cases/savedfilters.h"

#include "core/store/store.h"

#include <QDataStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray settingName = "case-filters";
constexpr int form = 1; // of what is kept; another program's other form is left alone

void keep(Store& store, const QList<SavedFilter>& filters)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << form << qint32(filters.size());
    for (const SavedFilter& one : filters)
        stream << one.name << one.filter.openOnly << one.filter.programme.text() << one.filter.countryOfReturn
               << QByteArray(label(one.filter.stage).code) << one.mine << qint32(one.order);
    store.setSetting(settingName, bytes);
}

} // namespace

QList<SavedFilter> savedFilters(const Store& store)
{
    QList<SavedFilter> filters;
    QDataStream stream(store.setting(settingName).value_or(QByteArray()));
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 written = 0, count = 0;
    stream >> written >> count;
    for (int i = 0; written == form && i < count && stream.status() == QDataStream::Ok; ++i) {
        SavedFilter one;
        QString programme;
        QByteArray stage;
        qint32 order = 0;
        stream >> one.name >> one.filter.openOnly >> programme >> one.filter.countryOfReturn >> stage
            >> one.mine >> order;
        one.filter.programme = Id<Programme>(Uuid::fromText(programme));
        one.filter.stage = fromCode<Stage>(stage.toStdString());
        one.order = CaseOrder(std::clamp(order, 0, int(CaseOrder::ReturnedOn)));
        if (stream.status() == QDataStream::Ok)
            filters.append(one);
    }
    return filters;
}

void saveFilter(Store& store, const SavedFilter& filter)
{
    QList<SavedFilter> filters = savedFilters(store);
    filters.removeIf([&](const SavedFilter& one) { return one.name == filter.name; });
    filters.append(filter);
    std::ranges::sort(filters,
        [](const SavedFilter& a, const SavedFilter& b) { return a.name.localeAwareCompare(b.name) < 0; });
    keep(store, filters);
}

void forgetFilter(Store& store, const QString& name)
{
    QList<SavedFilter> filters = savedFilters(store);
    filters.removeIf([&](const SavedFilter& one) { return one.name == name; });
    keep(store, filters);
}

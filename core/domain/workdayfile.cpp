#include "core/domain/catalogue.h"
#include "core/domain/jsonentry.h"
#include "core/domain/jsonfile.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkDay)
};

/// The days off of one country.
class CountryReader {
public:
    explicit CountryReader(JsonEntry& entry) : entry_(entry) { }

    QList<WorkDay> read()
    {
        country_ = entry_.text(u"country"_s);
        const QString note = entry_.text(u"note"_s, false);
        source_ = entry_.text(u"source"_s);
        if (!note.isEmpty())
            source_ = u"%1 (%2)"_s.arg(source_, note);
        for (int weekday : entry_.numbers(u"weekend"_s, 1, 7))
            addWeekendDay(weekday);
        for (JsonEntry& holiday : entry_.entries(u"holidays"_s))
            addHoliday(holiday);
        entry_.finish();
        return days_;
    }

private:
    void addWeekendDay(int weekday)
    {
        WorkDay day = dayOf(WorkDayKind::WeekendDay, u"weekday %1"_s.arg(weekday));
        day.weekday = weekday;
        add(entry_, day);
    }
    void addHoliday(JsonEntry& holiday)
    {
        const QDate date = holiday.day(u"day"_s);
        WorkDay day = dayOf(WorkDayKind::Holiday, date.toString(Qt::ISODate));
        day.day = date;
        day.name = holiday.text(u"name"_s);
        add(holiday, day);
        holiday.finish();
    }
    WorkDay dayOf(WorkDayKind kind, const QString& key) const
    {
        WorkDay day;
        day.id = Id<WorkDay>(catalogueId({country_, u"work_day"_s, key}));
        day.country = country_;
        day.kind = kind;
        day.source = source_;
        return day;
    }
    void add(JsonEntry& entry, const WorkDay& day)
    {
        entry.check(validate(day));
        if (seen_.contains(day.id))
            entry.refuse({}, Words::tr("the same day stands in the list before. Take one out."));
        seen_ += day.id;
        days_ += day;
    }

    JsonEntry& entry_;
    QString country_;
    QString source_;
    QSet<Id<WorkDay>> seen_;
    QList<WorkDay> days_;
};

QList<WorkDay> readCountries(JsonEntry file)
{
    QList<WorkDay> days;
    QSet<QString> seen;
    file.number(u"format"_s, 1, 1);
    file.text(u"note"_s, false);
    for (JsonEntry& entry : file.entries(u"countries"_s)) {
        const QString country = entry.text(u"country"_s);
        if (seen.contains(country))
            entry.refuse(
                u"country"_s, Words::tr("%1 has an entry before. Put the two together.").arg(country));
        seen += country;
        days += CountryReader(entry).read();
    }
    file.finish();
    return days;
}

} // namespace

Result<QList<WorkDay>> readWorkDays(const QByteArray& json, const QString& fileName)
{
    return attempt([&]() -> Result<QList<WorkDay>> {
        const auto object = readJsonObject(json, fileName);
        if (!object)
            return object.error();
        std::optional<Error> problem;
        const QList<WorkDay> days = readCountries(JsonEntry(*object, fileName, problem));
        return problem ? Result<QList<WorkDay>>(*problem) : Result<QList<WorkDay>>(days);
    });
}

#include "core/domain/codes.h"
#include "core/reports/definition.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString same(const QString& key)
{
    return key;
}

int unknownLast(const QString& key)
{
    return key.isEmpty() ? 1 : 0;
}

} // namespace

const KeyWords& plainWords()
{
    static const KeyWords words{
        [](const QString& key) { return key.isEmpty() ? Words::tr("Not known") : key; }, same, unknownLast};
    return words;
}

const KeyWords& countryWords()
{
    static const KeyWords words{
        [](const QString& key) {
            const QString name = countries().value(key).name;
            return key.isEmpty() ? Words::tr("Not known") : name.isEmpty() ? key : name;
        },
        [](const QString& key) { return countries().value(key).alpha3; }, unknownLast};
    return words;
}

const KeyWords& yesNoWords()
{
    static const KeyWords words{[](const QString& key) {
                                    return key.isEmpty()  ? Words::tr("Not known")
                                        : key == u"yes"_s ? Words::tr("Yes")
                                                          : Words::tr("No");
                                },
        same, [](const QString& key) { return key.isEmpty()  ? 2
                                           : key == u"yes"_s ? 0
                                                             : 1; }};
    return words;
}

const KeyWords& ageWords()
{
    static const KeyWords words{plainWords().name, same, [](const QString& key) {
                                    const qsizetype end = key.indexOf(u'–');
                                    return key.isEmpty() ? 1000
                                                         : key.left(end < 0 ? key.size() - 1 : end).toInt();
                                }};
    return words;
}

Breakdown wholeBreakdown()
{
    const auto all = [](const QString&) { return Words::tr("All"); };
    return {"all", Words::tr("All"), "'all'",
        {all, [](const QString&) { return QString(); }, [](const QString&) { return 0; }}};
}

QList<Breakdown> caseBreakdowns()
{
    return {
        {"host", Words::tr("Host country"), "host_country", countryWords(), "#country+origin+code+v_iso3"},
        {"return", Words::tr("Country of return"), "country_of_return", countryWords(),
            "#country+dest+code+v_iso3"},
        {"programme", Words::tr("Programme"), "programme", plainWords(), "#activity+project"}};
}

QList<Measure> headMeasures()
{
    return {{Words::tr("Cases"), "COUNT(DISTINCT c)", ReportCell::Kind::Count, true, "#reached+hh"},
        {Words::tr("Persons"), "COUNT(DISTINCT person)", ReportCell::Kind::Count, true, "#reached+ind"}};
}

QList<ReportDefinition> reportDefinitions()
{
    return peopleDefinitions() + moneyDefinitions() + outcomeDefinitions();
}

std::optional<ReportDefinition> reportDefinition(const QByteArray& id)
{
    for (const ReportDefinition& one : reportDefinitions())
        if (one.id == id)
            return one;
    return std::nullopt;
}

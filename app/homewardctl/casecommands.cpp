#include "app/homewardctl/commands.h"
#include "core/store/search.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

/// The demo's day, and what else a person should know, above what was asked for.
Printed noted(OpenFile& session, Printed printed)
{
    if (session.clock.stepped()) {
        const QString today = session.clock.today().toString(Qt::ISODate);
        printed.text = Words::tr("Demo clock: %1").arg(today) + u"\n\n"_s + printed.text;
        printed.json[u"demoClock"_s] = today;
    }
    if (!session.notice.isEmpty())
        printed.text = session.notice + u'\n' + printed.text;
    return printed;
}

} // namespace

Result<Id<CaseFile>> caseNamed(const Store& store, const std::string& reference)
{
    const QByteArray utf8 = QByteArray::fromStdString(reference);
    const auto file = store.of<CaseFile>().firstWhere("reference = ? ORDER BY id", sql::text(utf8));
    if (!file)
        return Error{Error::Kind::NotFound,
            Words::tr("There is no case %1 in this file. See: case list.").arg(QString::fromUtf8(utf8)), {}};
    return file->id;
}

Result<Printed> Commands::listCases()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    return noted(**session, printCases((*session)->store()));
}

Result<Printed> Commands::showCase()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto id = caseNamed((*session)->store(), argument_);
    if (!id)
        return id.error();
    return noted(**session, printCase((*session)->store(), *dossierOf((*session)->store(), *id)));
}

Result<Printed> Commands::showPerson()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const QString wanted = QString::fromStdString(argument_);
    for (const Person& person : store.of<Person>().all())
        if (nameOf(person) == wanted || person.id.text() == wanted || person.scriptName == wanted)
            return noted(**session, printPerson(store, *dossierOf(store, person.caseId), person));
    return Error{Error::Kind::NotFound, Words::tr("There is nobody called %1 in this file.").arg(wanted), {}};
}

Result<Printed> Commands::history()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto id = caseNamed((*session)->store(), argument_);
    return id ? Result(printHistory((*session)->store(), *id)) : id.error();
}

Result<Printed> Commands::find()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const Found found = search((*session)->store(), QString::fromStdString(argument_));
    QList<QStringList> rows;
    QJsonArray list;
    for (const Hit& hit : found.hits) {
        rows.append(
            {hit.reference, hit.name, hit.scriptName == hit.name ? QString() : hit.scriptName, hit.reason});
        list.append(QJsonObject{{u"reference"_s, hit.reference}, {u"name"_s, hit.name},
            {u"scriptName"_s, hit.scriptName},
            {u"person"_s, hit.person.isNull() ? QString() : hit.person.text()}, {u"reason"_s, hit.reason}});
    }
    QString text = inColumns(rows, {}, {});
    if (rows.isEmpty())
        text = Words::tr("Nobody and nothing is found by “%1”.").arg(QString::fromStdString(argument_))
            + u'\n';
    else if (found.cut)
        text += Words::tr("There are more. Give more of the name.") + u'\n';
    return noted(**session, {text, {{u"hits"_s, list}, {u"cut"_s, found.cut}}});
}

#include "app/homewardctl/commands.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Result<Id<CaseFile>> caseNamed(const Store& store, const std::string& reference)
{
    const QByteArray utf8 = QByteArray::fromStdString(reference);
    const auto file = store.of<CaseFile>().firstWhere("reference = ? ORDER BY id", sql::text(utf8));
    if (!file)
        return Error{Error::Kind::NotFound,
            Words::tr("There is no case %1 in this file. See: case list.").arg(QString::fromUtf8(utf8)), {}};
    return file->id;
}

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

#include "core/sheets/knownpersons.h"

#include "core/domain/reference.h"
#include "core/names/folding.h"
#include "core/store/lookalikes.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The words of a name in any order and script.
QString nameKey(const Person& person)
{
    const QString latin = u"%1 %2"_s.arg(person.givenName, person.familyName).simplified();
    QStringList words = names::wordsOf(latin.isEmpty() ? person.scriptName : latin);
    words.sort();
    return words.join(u' ');
}

QString numberKey(const QString& number)
{
    QString key;
    for (const QChar letter : number)
        if (letter.isLetterOrNumber())
            key += letter.toUpper();
    return key;
}

bool isTelling(const PartialDate& birth)
{
    return birth.isExact() && !(birth.day == 1 && birth.month == 1);
}

} // namespace

KnownPersons::KnownPersons(const Store& store, const QString& scheme) : store_(store)
{
    for (const ExternalId& one :
        store.of<ExternalId>().where("scheme = ? ORDER BY case_id, id", sql::text(scheme.toUtf8())))
        if (one.person.isNull())
            cases_.insert(one.value, one.caseId);
}

std::optional<CaseFile> KnownPersons::caseOf(const QString& number) const
{
    if (number.isEmpty())
        return std::nullopt;
    if (isReference(number))
        return store_.of<CaseFile>().firstWhere("reference = ? ORDER BY id", sql::text(number.toUtf8()));
    const auto known = cases_.constFind(number);
    return known == cases_.constEnd() ? std::nullopt : store_.of<CaseFile>().find(*known);
}

std::optional<Person> KnownPersons::inCase(const Id<CaseFile>& caseId, const SheetRow& row) const
{
    const QList<Person> members = store_.of<Person>().ofCase(caseId);
    for (const IdentityDocument& theirs : store_.of<IdentityDocument>().ofCase(caseId))
        for (const IdentityDocument& ours : row.person.documents)
            if (numberKey(theirs.number) == numberKey(ours.number))
                for (const Person& member : members)
                    if (member.id == theirs.person)
                        return member;
    const QString name = nameKey(row.person.person);
    for (const Person& member : members)
        if (nameKey(member) == name && compareBirths(member.birth, row.person.person.birth).weight >= 0)
            return member;
    return std::nullopt;
}

bool KnownPersons::isExactly(const SheetRow& row, const Person& person) const
{
    return isTelling(person.birth) && person.birth == row.person.person.birth
        && nameKey(person) == nameKey(row.person.person);
}

QStringList KnownPersons::keysOf(const SheetRow& row) const
{
    QStringList keys;
    for (const IdentityDocument& document : row.person.documents)
        keys.append(u"document "_s + numberKey(document.number));
    const Person& person = row.person.person;
    const QString name = nameKey(person) + u' ' + person.birth.text();
    if (!row.caseNumber.isEmpty())
        keys.append(u"household %1 %2"_s.arg(row.caseNumber, name));
    if (isTelling(person.birth))
        keys.append(u"person "_s + name);
    return keys;
}

QString KnownPersons::nameOf(const Id<Person>& id) const
{
    const auto person = store_.of<Person>().find(id);
    if (!person)
        return {};
    const QString latin = u"%1 %2"_s.arg(person->givenName, person->familyName).simplified();
    return latin.isEmpty() ? person->scriptName : latin;
}

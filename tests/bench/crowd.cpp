#include "tests/bench/crowd.h"

#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/work/syntheticnames.h"

#include <QFile>

QList<SpellingPair> spellingPairs()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/bench/spellings.txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({Error::Kind::NotFound, QStringLiteral("tests/bench/spellings.txt is missing"), {}});
    QList<SpellingPair> pairs;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            pairs.append({line.section(u'\t', 0, 0), line.section(u'\t', 1, 1)});
    return pairs;
}

Crowd::Crowd()
{
    auto database
        = *sql::Database::open(folder.filePath("office"), QByteArray(32, 'k'), sql::Database::Mode::Create);
    (void)migrate(database, homewardKinds());
    store = std::make_unique<Store>(
        std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
    const QList<SpellingPair> known = spellingPairs();
    SyntheticNames names(entropy);
    for (int made = 0; made < persons;) {
        Batch batch(*store);
        for (int i = 0; i < 1000; ++i, ++made) {
            const QString given = known[entropy.below(int(known.size()))].registered.section(u' ', 0, 0);
            const QString family = known[entropy.below(int(known.size()))].registered.section(u' ', -1);
            const SyntheticName synthetic = names.person();
            if (made % 4 != 0)
                add(synthetic.given, synthetic.family, synthetic.script, made);
            else if (registered.constFind(given + u' ' + family) == registered.cend())
                add(given, family, {}, made);
        }
        batch.commit();
    }
    for (const SpellingPair& pair : known)
        if (!registered.contains(pair.registered))
            registered.insert(pair.registered,
                add(pair.registered.section(u' ', 0, -2), pair.registered.section(u' ', -1), {},
                    persons + int(registered.size())));
    store->freshen();
}

/// Every third date of birth is the first of January, every ninth a year alone, as in real registers.
Id<Person> Crowd::add(const QString& given, const QString& family, const QString& script, int number)
{
    Person person;
    person.id = store->newId<Person>();
    person.givenName = given, person.familyName = family, person.scriptName = script;
    person.birth = {1945 + entropy.below(65), 1 + entropy.below(12), 1 + entropy.below(28), false};
    if (number % 3 == 0)
        person.birth.month = person.birth.day = number % 9 == 0 ? 0 : 1;
    CaseFile file;
    file.id = file.caseId = person.caseId = store->newId<CaseFile>();
    file.reference = QStringLiteral("EVN-2014-A-%1-K").arg(number, 6, 10, QChar(u'0'));
    file.countryOfReturn = number % 3 ? QStringLiteral("AM") : QStringLiteral("GE");
    file.principal = person.id;
    Act act(*store, {{}, "bench", {}, clock.now()});
    act.add(file);
    act.add(person);
    act.commit();
    return person.id;
}

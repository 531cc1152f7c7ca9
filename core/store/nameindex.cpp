#include "core/names/folding.h"
#include "core/names/sounds.h"
#include "core/store/derived.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct NameEntry {
    QByteArray spellings, words;
    int born = 0;

    friend bool operator==(const NameEntry&, const NameEntry&) = default;
};

struct Bearer {
    QStringList spellings; ///< each once, the one of the travel document first
    int born = 0;
};

QMap<Uuid, Bearer> bearersOf(sql::Database& database, const Uuid& caseId)
{
    QMap<Uuid, Bearer> bearers;
    const auto add = [&](const Uuid& person, const QString& name) {
        const QString one = name.simplified(); // no tab, no line's end
        if (!person.isNull() && !one.isEmpty() && !bearers[person].spellings.contains(one))
            bearers[person].spellings += one;
    };
    database.each(
        "SELECT id, given_name || ' ' || family_name, script_name, CAST(substr(birth, 1, 4) AS INTEGER)"
        " FROM person WHERE case_id = ? AND removed = 0",
        [&](sql::Row& row) {
            const Uuid person = row.at<Uuid>(0);
            add(person, row.at<QString>(1));
            add(person, row.at<QString>(2));
            if (bearers.contains(person))
                bearers[person].born = row.at<int>(3);
        },
        caseId);
    database.each(
        "SELECT s.person, s.text FROM name_spelling s"
        " JOIN person p ON p.case_id = s.case_id AND p.id = s.person AND p.removed = 0 WHERE s.case_id = ? "
        "AND s.removed = 0 ORDER BY s.id",
        [&](sql::Row& row) { add(row.at<Uuid>(0), row.at<QString>(1)); }, caseId);
    return bearers;
}

NameEntry entryOf(const Bearer& bearer)
{
    NameEntry entry;
    entry.born = bearer.born;
    QStringList all;
    for (const QString& spelling : bearer.spellings) {
        const QStringList words = names::wordsOf(spelling);
        entry.spellings += spelling.toUtf8() + '\t' + words.join(u' ').toLatin1() + '\n';
        for (const QString& word : words)
            if (!all.contains(word))
                all += word;
    }
    entry.words = all.join(u' ').toLatin1();
    return entry;
}

void addWord(sql::Database& database, const QByteArray& word)
{
    const auto uses = database.one<int>("INSERT INTO name_word (word, uses) VALUES (?, 1) ON CONFLICT (word) "
                                        "DO UPDATE SET uses = uses + 1 RETURNING uses",
        sql::text(word));
    if (uses != 1)
        return;
    const QString letters = QString::fromLatin1(word);
    for (const QString& sound : names::soundsOf(letters))
        database.run("INSERT INTO name_sound (sound, word) VALUES (?, ?)", sql::text(sound.toLatin1()),
            sql::text(word));
    if (letters.size() < names::forgivenLength - 1)
        return;
    for (const QString& less : names::oneLess(letters))
        database.run(
            "INSERT INTO name_less (less, word) VALUES (?, ?)", sql::text(less.toLatin1()), sql::text(word));
}

void dropWord(sql::Database& database, const QByteArray& word)
{
    const auto uses = database.one<int>(
        "UPDATE name_word SET uses = uses - 1 WHERE word = ? RETURNING uses", sql::text(word));
    if (uses != 0)
        return;
    database.run("DELETE FROM name_word WHERE word = ?", sql::text(word));
    const QString letters = QString::fromLatin1(word);
    for (const QString& sound : names::soundsOf(letters))
        database.run("DELETE FROM name_sound WHERE sound = ? AND word = ?", sql::text(sound.toLatin1()),
            sql::text(word));
    for (const QString& less : names::oneLess(letters))
        database.run(
            "DELETE FROM name_less WHERE less = ? AND word = ?", sql::text(less.toLatin1()), sql::text(word));
}

void drop(sql::Database& database, qint64 id, const NameEntry& entry)
{
    database.run("INSERT INTO name_index (name_index, rowid, words) VALUES ('delete', ?, ?)", id,
        sql::text(entry.words));
    database.run("DELETE FROM name_entry WHERE id = ?", id);
    for (const QByteArray& word : entry.words.split(' '))
        if (!word.isEmpty())
            dropWord(database, word);
}

void add(sql::Database& database, const Uuid& caseId, const Uuid& person, const NameEntry& entry)
{
    const auto id = database.one<qint64>("INSERT INTO name_entry (person, case_id, spellings, words, born) "
                                         "VALUES (?, ?, ?, ?, ?) RETURNING id",
        person, caseId, sql::text(entry.spellings), sql::text(entry.words), entry.born);
    database.run("INSERT INTO name_index (rowid, words) VALUES (?, ?)", *id, sql::text(entry.words));
    for (const QByteArray& word : entry.words.split(' '))
        if (!word.isEmpty())
            addWord(database, word);
}

} // namespace

void deriveNames(sql::Database& database, const Uuid& caseId)
{
    QMap<Uuid, NameEntry> wanted;
    const auto bearers = bearersOf(database, caseId);
    for (auto it = bearers.cbegin(); it != bearers.cend(); ++it)
        wanted.insert(it.key(), entryOf(*it));
    struct Held {
        qint64 id;
        Uuid person;
        NameEntry entry;
    };
    const auto held = database.all(
        "SELECT id, person, spellings, words, born FROM name_entry WHERE case_id = ?",
        [](sql::Row& row) {
            return Held{row.at<qint64>(0), row.at<Uuid>(1),
                {row.at<QByteArray>(2), row.at<QByteArray>(3), row.at<int>(4)}};
        },
        caseId);
    for (const Held& one : held) {
        const auto found = wanted.constFind(one.person);
        if (found != wanted.cend() && *found == one.entry)
            wanted.erase(found);
        else
            drop(database, one.id, one.entry);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        add(database, caseId, it.key(), *it);
}

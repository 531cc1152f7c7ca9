#pragma once

#include "core/domain/records/casefile.h"
#include "core/domain/records/person.h"
#include "core/store/act.h"

#include <QHash>
#include <QTemporaryDir>

/// A name as it is registered, and as somebody else writes it.
struct SpellingPair {
    QString registered, query;
};
/// Those of spellings.txt. Throws Failure where the file is missing.
QList<SpellingPair> spellingPairs();

/// A file of 100,000 people: synthetic ones, and near misses put together of the parts of the pairs' names.
struct Crowd {
    static constexpr int persons = 100000;

    QTemporaryDir folder;
    SteppedClock clock{QDate(2014, 5, 16)};
    SeededEntropy entropy{11};
    std::unique_ptr<Store> store;
    QHash<QString, Id<Person>> registered; ///< those of the pairs, by name

    Crowd();

private:
    Id<Person> add(const QString& given, const QString& family, const QString& script, int number);
};

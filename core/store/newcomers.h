#pragma once

#include "core/domain/records/person.h"

class Store;

/// Persons who came with a bundle and are still to be compared with who is here already. What is kept of it
/// is this file's own and never travels.
struct Newcomer {
    Id<Person> person;
    Id<CaseFile> caseId;
};

/// Puts them down; within the transaction that took them in.
void noteNewcomers(Store& store, const QList<Newcomer>& newcomers);
QList<Newcomer> waitingNewcomers(const Store& store);
/// Who is left to be compared.
void keepWaiting(Store& store, const QList<Newcomer>& newcomers);

/// The two ids in a row, and back from a place in a row of bytes.
QByteArray bytesOf(const Newcomer& newcomer);
Newcomer newcomerAt(const QByteArray& bytes, qsizetype place);
inline constexpr qsizetype newcomerBytes = 32;

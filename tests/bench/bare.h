#pragma once

#include "core/domain/records/person.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

/// The same rows by SQLCipher alone, for comparison: same file settings, key, columns and case index, but no
/// log, no dots, no digest, no guards.
class BareFile {
public:
    explicit BareFile(const QString& path);
    ~BareFile();
    Q_DISABLE_COPY_MOVE(BareFile)

    void execute(const char* sql);
    void insert(const Person& person);
    void update(const Person& person); ///< birth_place, nationality, language
    void updateOne(const Person& person); ///< birth_place

private:
    sqlite3_stmt* prepare(const char* sql);
    void bindTexts(sqlite3_stmt* statement, int first, const QList<QByteArray>& texts);
    void step(sqlite3_stmt* statement);

    sqlite3* handle_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
    sqlite3_stmt* update_ = nullptr;
    sqlite3_stmt* updateOne_ = nullptr;
};

#include "core/sql/database.h"

#include "core/sql/failure.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace sql {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(sql)
    };

    // Tuned once: 6 MB of pages, a log that survives power cuts, nothing in temporary files,
    // freed pages overwritten.
    constexpr const char* settings
        = "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
          "PRAGMA cache_size = -6000; PRAGMA temp_store = MEMORY;"
          "PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000;"
          "PRAGMA trusted_schema = OFF";

    /// One thread at a time uses a connection, so that its own locks would only cost.
    sqlite3* connect(const QByteArray& path, int flags)
    {
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
        if (code != SQLITE_OK) {
            const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
            sqlite3_close_v2(handle);
            throw failure(code, detail);
        }
        sqlite3_extended_result_codes(handle, 1);
        return handle;
    }

    QByteArray keyPragma(const QByteArray& key)
    {
        return "\"x'" + key.toHex() + "'\"";
    }

    /// Temporary tables hold people's data too: a library that could write them to disk is refused.
    bool keepsTemporaryTablesInMemory()
    {
        return sqlite3_compileoption_used("TEMP_STORE=2") || sqlite3_compileoption_used("TEMP_STORE=3");
    }

} // namespace

struct Database::Functions {
    bool guardIsOpen = false;
    Deciding::Decide decide;
    QByteArray decided;

    static Functions& of(sqlite3_context* context)
    {
        return *static_cast<Functions*>(sqlite3_user_data(context));
    }
    static void guard(sqlite3_context* context, int, sqlite3_value**)
    {
        sqlite3_result_int(context, of(context).guardIsOpen);
    }
    static void before(sqlite3_context* context, int, sqlite3_value** arguments)
    {
        Functions& functions = of(context);
        if (!functions.decide)
            return sqlite3_result_error(context, "nobody decides", -1);
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(arguments[0]));
        auto decided = functions.decide({bytes, size_t(sqlite3_value_bytes(arguments[0]))});
        sqlite3_result_int(context, decided.has_value());
        if (decided)
            functions.decided = *std::move(decided);
    }
    static void after(sqlite3_context* context, int, sqlite3_value**)
    {
        const QByteArray& bytes = of(context).decided; // lives until the next decision
        sqlite3_result_blob64(context, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
    }
};

Database::Database(sqlite3* handle) : functions_(std::make_unique<Functions>()), handle_(handle)
{
    define("homeward_guard", 0, Functions::guard);
    define("homeward_before", 1, Functions::before);
    define("homeward_after", 0, Functions::after);
}

Database::~Database() = default;
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;

void Database::define(const char* name, int arguments, Function* function)
{
    // Innocuous, or the guards could not call it with an untrusted schema.
    const int code = sqlite3_create_function(handle_.get(), name, arguments, SQLITE_UTF8 | SQLITE_INNOCUOUS,
        functions_.get(), function, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw failure(code, QString::fromLatin1(name));
}

void Database::openGuard(bool open)
{
    functions_->guardIsOpen = open;
}

Deciding::Deciding(Database& database, Decide decide) : database_(database)
{
    database_.functions_->decide = std::move(decide);
}

Deciding::~Deciding()
{
    database_.functions_->decide = nullptr;
}

Result<Database> Database::open(const QString& path, const QByteArray& key, Mode mode)
{
    Q_ASSERT(key.size() == 32);
    const QString shown = QFileInfo(path).fileName();
    if (mode == Mode::ReadWrite && !QFileInfo::exists(path))
        return Error{Error::Kind::NotFound,
            Words::tr("There is no file %1. Check the name and the folder.").arg(path), {}};
    if (!keepsTemporaryTablesInMemory())
        return Error{Error::Kind::Storage,
            Words::tr(
                "This machine's SQLCipher writes temporary tables to disk. Install the one Homeward names."),
            {}};
    const int create = mode == Mode::Create ? SQLITE_OPEN_CREATE : 0;
    Database database(connect(path.toUtf8(), SQLITE_OPEN_READWRITE | create));
    database.execute("PRAGMA key = " + keyPragma(key));
    database.execute("PRAGMA cipher_log_level = NONE"); // after the key, or it prints to the console below

    // SQLCipher only finds out about the key when it reads the first page.
    const int code = sqlite3_exec(
        database.handle_.get(), "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_NOTADB || (code & 0xff) == SQLITE_CORRUPT)
        return Error{Error::Kind::Damaged,
            Words::tr(
                "%1 is not an office file of this keyring, or it is damaged. Restore the newest backup.")
                .arg(shown),
            {}};
    if (code != SQLITE_OK)
        throw failure(code, u"first page"_s);
    database.execute(settings);
    return database;
}

Database Database::inMemory()
{
    Database database(connect(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    database.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF");
    return database;
}

Database Database::copy() const
{
    Database copy = inMemory();
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle_.get(), "main", handle_.get(), "main");
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        throw failure(code, u"copy"_s);
    return copy;
}

void Database::execute(const QByteArray& script)
{
    const int code = sqlite3_exec(handle_.get(), script, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw failure(code, QString::fromUtf8(sqlite3_errmsg(handle_.get())));
}

void Database::attach(const QString& path, const QByteArray& key, const QByteArray& name)
{
    const QByteArray utf8 = path.toUtf8();
    prepare("ATTACH ? AS " + name + " KEY " + keyPragma(key)).bindAll(text(utf8)).run();
}

QStringList Database::faults(int most) const
{
    const bool before = std::exchange(functions_->guardIsOpen, true); // the guards are checked with all else
    QStringList faults = all(
        "PRAGMA quick_check(" + QByteArray::number(most) + ")", [](Row& row) { return row.at<QString>(0); });
    functions_->guardIsOpen = before;
    faults.removeAll(u"ok"_s);
    return faults;
}

void Database::checkpoint()
{
    const int code
        = sqlite3_wal_checkpoint_v2(handle_.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw failure(code, u"checkpoint"_s);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle_.get()) == 0;
}

Statement& Database::cached(const QByteArray& sql) const
{
    auto& statement = statements_[sql];
    if (!statement)
        statement = std::make_shared<Statement>(handle_.get(), sql);
    return *statement;
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

} // namespace sql

#include "core/store/numberindex.h"

#include "core/names/folding.h"
#include "core/store/derived.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int phoneDigits = 7; // the last of them tell: the codes before are written or not

QByteArray digitsOf(const QString& text)
{
    QByteArray digits;
    for (const QChar c : text)
        if (const int value = c.digitValue(); value >= 0)
            digits += char('0' + value);
    return digits;
}

QByteArray reversed(QByteArray text)
{
    std::ranges::reverse(text);
    return text;
}

/// "EVN-2014-A-00012-K" -> "12", the number people say.
QByteArray serialOf(const QString& reference)
{
    const QStringList parts = reference.split(u'-');
    return parts.size() < 4 ? QByteArray() : QByteArray::number(parts[3].toInt());
}

class Writer {
public:
    Writer(sql::Database& database, const Uuid& caseId) : database_(database), caseId_(caseId) { }

    void add(const QByteArray& number, NumberKind kind, const Value& person, const Value& shown)
    {
        if (number.isEmpty())
            return;
        database_.run("INSERT OR REPLACE INTO number_entry (number, kind, case_id, person, shown) VALUES (?, "
                      "?, ?, COALESCE(?, x''), ?)",
            sql::text(number), int(kind), caseId_, person, shown);
    }
    void addContact(const QString& contact, const Value& person, const Value& shown)
    {
        const QByteArray digits = digitsOf(contact);
        if (contact.contains(u'@') || digits.size() < 5) {
            add(plainNumber(contact), NumberKind::Address, person, shown);
            return;
        }
        add(digits, NumberKind::Phone, person, shown);
        add(reversed(digits), NumberKind::PhoneFromItsEnd, person, shown);
    }

private:
    sql::Database& database_;
    Uuid caseId_;
};

} // namespace

QByteArray plainNumber(const QString& text)
{
    QString west;
    for (const QChar c : text)
        west += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    QByteArray plain = names::latin(names::folded(west)).toUpper().toLatin1();
    plain.replace(' ', "");
    return plain;
}

QList<NumberKey> numberKeysOf(const QString& query)
{
    const QByteArray digits = digitsOf(query), plain = plainNumber(query).left(40);
    QList<NumberKey> keys;
    if (digits.isEmpty() && !query.contains(u'@') && !query.contains(u'-'))
        return keys;
    for (const NumberKind kind :
        {NumberKind::Reference, NumberKind::External, NumberKind::Document, NumberKind::Address})
        keys += {plain, kind};
    if (digits.size() != plain.size())
        return keys;
    if (digits.size() < phoneDigits)
        keys += {QByteArray::number(digits.toInt()), NumberKind::Serial};

    keys += {digits, NumberKind::Phone};
    if (digits.size() >= phoneDigits - 1)
        keys += {reversed(digits.mid(digits.startsWith("00") ? 2
                                  : digits.startsWith('0')   ? 1
                                                             : 0))
                     .left(phoneDigits),
            NumberKind::PhoneFromItsEnd};
    return keys;
}

void deriveNumbers(sql::Database& database, const Uuid& caseId)
{
    database.run("DELETE FROM number_entry WHERE case_id = ?", caseId);
    Writer to(database, caseId);
    database.each(
        "SELECT reference FROM case_file WHERE id = ? AND removed = 0",
        [&](sql::Row& row) {
            to.add(plainNumber(row.at<QString>(0)), NumberKind::Reference, {}, row.value(0));
            to.add(serialOf(row.at<QString>(0)), NumberKind::Serial, {}, row.value(0));
        },
        caseId);
    database.each(
        "SELECT person, value FROM external_id WHERE case_id = ? AND removed = 0",
        [&](sql::Row& row) {
            to.add(plainNumber(row.at<QString>(1)), NumberKind::External, row.value(0), row.value(1));
        },
        caseId);
    database.each(
        "SELECT person, number FROM identity_document WHERE case_id = ? AND removed = 0",
        [&](sql::Row& row) {
            to.add(plainNumber(row.at<QString>(1)), NumberKind::Document, row.value(0), row.value(1));
        },
        caseId);
    database.each(
        "SELECT person, value FROM contact WHERE case_id = ? AND removed = 0",
        [&](sql::Row& row) { to.addContact(row.at<QString>(1), row.value(0), row.value(1)); }, caseId);
}

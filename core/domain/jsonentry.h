#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

/// One object of a data file, read strictly and field by field. The first thing that is wrong is kept as a
/// sentence that names file, entry and field; all later ones are left unsaid, and readings that fail give
/// empty values. Where `required` is false, a missing field gives the empty value, too.
class JsonEntry {
public:
    /// `problem` is shared by all entries of the file and outlives them.
    JsonEntry(QJsonObject object, QString file, std::optional<Error>& problem);

    /// One line, not blank.
    QString text(const QString& key, bool required = true);
    QDate day(const QString& key, bool required = true); ///< ISO 8601: "2014-05-01"
    int number(const QString& key, int lowest, int highest, bool required = true); ///< a whole number
    bool flag(const QString& key); ///< false where it is missing
    Currency currency(const QString& key);
    /// "250.00 EUR", zero or more, in `currency`.
    Money amount(const QString& key, Currency currency, bool required = true);
    template <class Enum>
    Enum choice(const QString& key, bool required = true)
    {
        return fromText<Enum>(key, text(key, required));
    }
    /// The codes of a list of choices; empty where it is missing.
    template <class Enum>
    QStringList choices(const QString& key)
    {
        const QStringList codes = texts(key);
        for (const QString& code : codes)
            fromText<Enum>(key, code);
        return codes;
    }
    QList<int> numbers(const QString& key, int lowest, int highest);
    JsonEntry entry(const QString& key);
    /// The objects of a list; empty where it is missing. Each is called by its place in the list and its
    /// code.
    QList<JsonEntry> entries(const QString& key);

    /// Refuses what validation says of a record read from this.
    void check(const Problems& problems);
    /// The same, and refuses the fields that nobody has read.
    void finish(const Problems& problems = {});
    void refuse(const QString& key, const QString& sentence);
    bool failed() const { return problem_->has_value(); }

private:
    QJsonValue take(const QString& key, QJsonValue::Type type, bool required);
    int whole(const QString& key, const QJsonValue& value, int lowest, int highest);
    QStringList texts(const QString& key);
    void refuseCode(const QString& key, const QString& code, const QStringList& known);
    template <class Enum>
    Enum fromText(const QString& key, const QString& code)
    {
        const Enum value = fromCode<Enum>(code.toStdString());
        QStringList known;
        for (const auto& each : labels<Enum>)
            known += QString::fromLatin1(each.code);
        if (value == Enum::Unknown && !code.isEmpty())
            refuseCode(key, code, known.mid(1));
        return value;
    }

    QJsonObject object_;
    QString file_;
    QString place_; ///< the entry in words; empty for the whole file
    QSet<QString> read_;
    std::optional<Error>* problem_;
};

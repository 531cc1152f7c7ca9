#pragma once

#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QCoreApplication>
#include <QDate>

/// The longest text a field holds, in UTF-16 units. Longer ones belong into an attachment.
inline constexpr qsizetype textLimit = 10000;

/// What keeps `text` from being stored, as a sentence; empty where nothing does. It may hold any script,
/// emoji and marks of direction, but no NUL, no half of a surrogate pair, and no more than `textLimit` units.
QString textProblem(const QString& text, const QString& fieldName);

/// What keeps `text` from being a name or a number people compare. Stricter than a text: one line, and no
/// controls of direction (U+061C, U+200E–F, U+202A–E, U+2066–9). They are no part of a name, cannot be seen,
/// make equal names differ and can show a name in another order than it is read. Joiners (U+200C–D) are
/// orthography.
QString nameProblem(const QString& text, const QString& fieldName);

/// The name without controls of direction and blanks around it. Forms and imports pass what was typed or
/// pasted through this, so that nobody has to find a mark they cannot see; `nameProblem` guards what did not
/// come by them.
QString plainName(const QString& text);

/// Whether there is anything to read in `text`: not only blanks, controls and invisible marks.
bool isBlank(const QString& text);

/// Gathers what is wrong with a record. Every text of it is looked at; unknown values pass every rule.
template <class Record>
class Rules {
public:
    explicit Rules(const Record& record) : record_(record)
    {
        forEachField<Record>([&](const auto& field) {
            if constexpr (std::is_same_v<decltype(field.member), QString Record::*>)
                add(field.member, textProblem(record.*field.member, fieldName(field.member)));
        });
    }

    /// Adds `sentence` to the field unless `holds`.
    template <class T>
    Rules& require(bool holds, T Record::*member, const QString& sentence)
    {
        if (!holds)
            add(member, sentence);
        return *this;
    }
    Rules& name(QString Record::*member);
    Rules& country(QString Record::*member); ///< two capital letters
    Rules& notAfter(QDate today, QDate Record::*member);
    Rules& inOrder(QDate Record::*start, QDate Record::*end); ///< the same day is in order

    const Problems& problems() const { return problems_; }
    template <class T>
    static QString fieldName(T Record::*member);

private:
    template <class T>
    void add(T Record::*member, const QString& sentence)
    {
        if (!sentence.isEmpty())
            problems_ += {column(member), sentence};
    }

    const Record& record_;
    Problems problems_;
};

/// The sentences of Rules; `name` is the field's.
QString countryProblem(const QString& code, const QString& name);
QString futureProblem(QDate day, QDate today, const QString& name);
QString orderProblem(QDate start, QDate end, const QString& startName, const QString& endName);

template <class Record>
template <class T>
QString Rules<Record>::fieldName(T Record::*member)
{
    QString found;
    forEachField<Record>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field.member), T Record::*>)
            if (field.member == member)
                found = QCoreApplication::translate("fields", field.name);
    });
    return found;
}

template <class Record>
Rules<Record>& Rules<Record>::name(QString Record::*member)
{
    const QString& text = record_.*member;
    if (textProblem(text, {}).isEmpty()) // else the text has its sentence already
        add(member, nameProblem(text, fieldName(member)));
    return *this;
}

template <class Record>
Rules<Record>& Rules<Record>::country(QString Record::*member)
{
    add(member, countryProblem(record_.*member, fieldName(member)));
    return *this;
}

template <class Record>
Rules<Record>& Rules<Record>::notAfter(QDate today, QDate Record::*member)
{
    add(member, futureProblem(record_.*member, today, fieldName(member)));
    return *this;
}

template <class Record>
Rules<Record>& Rules<Record>::inOrder(QDate Record::*start, QDate Record::*end)
{
    add(end, orderProblem(record_.*start, record_.*end, fieldName(start), fieldName(end)));
    return *this;
}

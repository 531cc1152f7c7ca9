#include "core/sheets/plan.h"
#include "core/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What a row changes of what is known, and what a person decides about it.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// Only what the row says replaces what is known: an empty cell takes nothing away.
template <class Record>
Record filledIn(const Record& said, const Record& known, QStringList* changed)
{
    static const Record nothing;
    Record after = known;
    forEachField<Record>([&](const auto& field) {
        if (said.*field.member == nothing.*field.member || said.*field.member == known.*field.member)
            return;
        after.*field.member = said.*field.member;
        if (changed)
            changed->append(QCoreApplication::translate("fields", field.name));
    });
    return after;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar letter : text)
        if (letter.isLetterOrNumber())
            digits += letter.toUpper();
    return digits;
}

} // namespace

Person changedBy(const SheetRow& row, const Person& known, QStringList* changed)
{
    Person said = row.person.person;
    if (known.relation != Relation::Unknown && known.relation != said.relation
        && (known.relation == Relation::Principal || said.relation == Relation::Principal))
        said.relation = Relation::Unknown; // who is the principal is not changed by a list
    return filledIn(said, known, changed);
}

CaseFile changedBy(const SheetRow& row, const CaseFile& known, QStringList* changed)
{
    return filledIn(row.file, known, changed);
}

NewPerson besides(const Store& store, const SheetRow& row, const Person& known)
{
    NewPerson more;
    const auto documents = store.of<IdentityDocument>().ofCase(known.caseId);
    for (const IdentityDocument& one : row.person.documents)
        if (std::ranges::none_of(documents, [&](const IdentityDocument& has) {
                return has.person == known.id && digitsOf(has.number) == digitsOf(one.number);
            }))
            more.documents.append(one);
    const auto contacts = store.of<Contact>().ofCase(known.caseId);
    for (const Contact& one : row.person.contacts)
        if (std::ranges::none_of(
                contacts, [&](const Contact& has) { return digitsOf(has.value) == digitsOf(one.value); }))
            more.contacts.append(one);
    return more;
}

void decide(const Store& store, PlannedRow& row, const Choice& choice)
{
    if (row.verdict != Verdict::Undecided)
        return;
    row.choice = choice;
    row.person = choice.kind == Choice::Kind::Same ? choice.same : Id<Person>();
    if (choice.kind == Choice::Kind::TakeAsNew)
        row.words = Words::tr("Taken as somebody new");
    else if (choice.kind == Choice::Kind::Skip)
        row.words = Words::tr("Left out");
    else if (const auto person = store.of<Person>().find(row.person))
        if (const auto file = store.of<CaseFile>().find(person->caseId))
            row.words = Words::tr("The same as in %1").arg(file->reference);
}

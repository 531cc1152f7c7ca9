#include "core/base/bytes.h"
#include "core/store/history.h"
#include "core/work/casefilecontent.h"
#include "core/work/identities.h"

#include <map>

using namespace Qt::StringLiterals;

// What the file holds on one person, as its history says it.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseFilePaper)
};

/// The fields of a record as they now stand.
struct Held {
    const KindInfo* kind = nullptr;
    std::map<int, HistoryEntry> fields; ///< by number
    bool names = false; ///< the person
    bool removed = false;
};

bool isReference(const HistoryEntry& entry, const Uuid& to)
{
    const Value value = ByteReader(entry.after).value();
    return value.type == Value::Type::Blob && value.bytes.size() == 16
        && Uuid::fromBytes(value.bytes.data()) == to;
}

bool isToBeRead(const HistoryEntry& entry)
{
    const Value value = ByteReader(entry.after).value();
    return value.type != Value::Type::Blob && !entry.afterText().isEmpty() && entry.afterText() != u"–"_s;
}

/// The records of a case that are the person's or name the person, in the order in which they were made.
QList<Held> heldIn(const Store& store, const Person& person)
{
    QList<Uuid> order;
    QHash<Uuid, Held> all;
    for (const HistoryEntry& entry : historyOf(store, person.caseId)) {
        if (!all.contains(entry.record))
            order.append(entry.record);
        Held& held = all[entry.record];
        held.kind = entry.kind;
        held.names = held.names || entry.record == person.id.uuid() || isReference(entry, person.id.uuid());
        if (entry.field->number == 0)
            held.removed = ByteReader(entry.after).value().integer != 0;
        else
            held.fields.insert_or_assign(entry.field->number, entry);
    }
    QList<Held> held;
    for (const Uuid& record : std::as_const(order))
        if (all[record].names && !all[record].removed)
            held.append(all[record]);
    return held;
}

PaperPart factsOf(const Held& held)
{
    PaperPart part{PaperPart::Kind::Facts};
    for (const auto& [number, entry] : held.fields)
        if (isToBeRead(entry)) {
            part.labels.append(PaperText{QCoreApplication::translate("fields", entry.field->name)});
            part.rows.append(QStringList{entry.afterText()});
        }
    return part;
}

} // namespace

Result<QList<PaperPart>> CaseFileContent::heldOn(const Id<Person>& wanted)
{
    if (!dossier_.find(wanted))
        return Error{Error::Kind::NotFound,
            Words::tr("This person is not in the case any more. Look the person up again."), {}};
    if (auto allowed = mayDo(desk_, Right::KeepCases); !allowed)
        return allowed.error();
    QList<PaperPart> parts{{PaperPart::Kind::Text,
        {Words::tr("Everything that this file holds on the person, as it stands today.")}}};
    for (const Id<Person>& id : QList<Id<Person>>{wanted} + samePersons(desk_.store, wanted)) {
        const auto person = desk_.store.of<Person>().find(id);
        const auto file = person ? desk_.store.of<CaseFile>().find(person->caseId) : std::nullopt;
        if (!file)
            continue;
        parts.append(PaperPart{PaperPart::Kind::Heading, {Words::tr("Case %1").arg(file->reference)}});
        for (const Held& held : heldIn(desk_.store, *person)) {
            const PaperPart facts = factsOf(held);
            if (facts.rows.isEmpty())
                continue;
            parts.append(
                PaperPart{PaperPart::Kind::Text, {QCoreApplication::translate("kinds", held.kind->name)}});
            parts.append(facts);
        }
    }
    showedRestricted_ = true;
    return parts;
}

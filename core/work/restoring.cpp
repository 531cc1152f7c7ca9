#include "core/work/restoring.h"

#include "core/domain/codec.h"
#include "core/domain/records/people.h"
#include "core/work/editing.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// Whether people type the field; the record only tells its kind.
template <class Record>
bool isTyped(const Record*, const HistoryEntry&)
{
    return true;
}
template <>
bool isTyped(const Person*, const HistoryEntry& entry)
{
    return entry.field->column != column(&Person::birthBand);
}
template <>
bool isTyped(const CaseFile*, const HistoryEntry& entry)
{
    for (const char* typed : {column(&CaseFile::programme), column(&CaseFile::assignedTo),
             column(&CaseFile::hostCountry), column(&CaseFile::countryOfReturn),
             column(&CaseFile::areaOfReturn), column(&CaseFile::appliedOn), column(&CaseFile::returnedOn)})
        if (entry.field->column == typed)
            return true;
    return false;
}

/// Whether the field is one column: an amount is put back with its currency or not at all.
template <class Record>
bool isOnePart(int number)
{
    bool one = false;
    forEachField<Record>([&](const auto& field) {
        using T = std::decay_t<decltype(std::declval<Record>().*field.member)>;
        one = one || (field.number == number && Codec<T>::parts == 1);
    });
    return one;
}

/// The kinds of record that forms edit.
using Edited = std::tuple<CaseFile, Person, NameSpelling, IdentityDocument, Contact, ExternalId, Profile,
    Migration, Livelihood, Vulnerability, Guardianship, Consent, Need, Note, Task, Referral>;

/// Calls `work` with a null pointer to the kind of record that the entry is about; false for all others.
template <class Work>
bool withKind(const HistoryEntry& entry, Work work)
{
    const auto is = [&]<class Record>(const Record* record) {
        if (entry.kind->number != Description<Record>::kind.number || !isTyped(record, entry)
            || !isOnePart<Record>(entry.field->number))
            return false;
        work(record);
        return true;
    };
    return [&]<class... Records>(std::type_identity<std::tuple<Records...>>) {
        return (is(static_cast<const Records*>(nullptr)) || ...);
    }(std::type_identity<Edited>());
}

template <class Record>
Record withField(const Record& now, int number, const QByteArray& encoded)
{
    Record changed = now;
    Record* to = &changed; // gcc 12 takes no member pointer of a captured reference here
    const Value value = ByteReader(encoded).value();
    forEachField<Record>([&](const auto& field) {
        using T = std::decay_t<decltype(to->*field.member)>;
        if constexpr (Codec<T>::parts == 1)
            if (field.number == number)
                Codec<T>::take(to->*field.member, &value);
    });
    return changed;
}

template <class Record>
Result<void> restored(const Desk& desk, const HistoryEntry& entry)
{
    const auto now = desk.store.of<Record>().find(Id<Record>(entry.record));
    const QString name = QCoreApplication::translate("fields", entry.field->name);
    if (!now)
        return Error{Error::Kind::NotFound,
            Words::tr("%1: the record is not there any more, so nothing can be put back in it.").arg(name),
            {}};
    const Record after = withField(*now, entry.field->number, entry.before);
    if (after == *now)
        return Error{Error::Kind::Invalid, Words::tr("%1 says this already.").arg(name), {}};
    return editRecord(desk, *now, after);
}

} // namespace

bool isRestorable(const HistoryEntry& entry)
{
    return !entry.before.isEmpty() && withKind(entry, [](const auto*) {});
}

Result<void> restoreField(const Desk& desk, const HistoryEntry& entry)
{
    Result<void> result = Error{
        Error::Kind::NotAllowed, Words::tr("This is not put back by itself; undo, or a correction."), {}};
    if (entry.before.isEmpty())
        return result;
    withKind(entry,
        [&](const auto* record) { result = restored<std::remove_cvref_t<decltype(*record)>>(desk, entry); });
    return result;
}

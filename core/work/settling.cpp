#include "core/work/settling.h"

#include "core/domain/records/office.h"
#include "core/domain/records/people.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

/// Puts the disputes of one case into words.
class Wording {
public:
    Wording(const Store& store, const Uuid& caseId)
        : store_(store), caseId_(caseId), history_(historyOf(store, Id<CaseFile>(caseId)))
    {
        store.log().eachOfCase(caseId, [this](const Change& change) {
            acts_.insert({change.dot.origin, change.dot.seq}, change.act);
        });
    }
    Dispute of(const Conflict& conflict) const
    {
        const FieldInfo& field = conflict.kind->fields[conflict.kind->indexOf(conflict.field)];
        Dispute dispute;
        dispute.conflict = conflict;
        dispute.field = QCoreApplication::translate("fields", field.name);
        if (const auto file = store_.of<CaseFile>().find(Id<CaseFile>(caseId_)))
            dispute.reference = file->reference;
        dispute.record = nameOf(conflict);
        dispute.isRestricted = has(field.marks, Mark::Restricted);
        dispute.canBeTyped = field.type == Value::Type::Text && !field.words && !dispute.isRestricted;
        for (const Alive& alive : QList<Alive>{conflict.shown} + conflict.others)
            dispute.values.append(valueOf(conflict, field, alive));
        dispute.values.first().isShown = true;
        dispute.before = dispute.isRestricted ? QString() : beforeOf(conflict);
        if (conflict.kind->nature == Nature::Fact)
            dispute.wayOut
                = Words::tr("This is an entry that is never changed. The earliest counts; correct it by "
                            "another entry in its case where it is wrong.");
        return dispute;
    }

private:
    QString nameOf(const Conflict& conflict) const
    {
        const QString kind = QCoreApplication::translate("kinds", conflict.kind->name);
        const auto person = store_.of<Person>().find(Id<Person>(conflict.record));
        const QString name
            = person ? QStringList{person->givenName, person->familyName}.join(u' ').trimmed() : QString();
        return name.isEmpty() ? kind : kind + u", "_s + name;
    }
    DisputedValue valueOf(const Conflict& conflict, const FieldInfo& field, const Alive& alive) const
    {
        DisputedValue value{alive.value, wordsOf(conflict, field, alive.value), {}, {}, {}};
        const auto act = acts_.constFind({alive.dot.origin, alive.dot.seq});
        if (act != acts_.cend()) {
            const ActInfo info = store_.log().act(*act);
            const auto staff = store_.of<Staff>().find(Id<Staff>(info.author));
            value.who = staff ? staff->name : QString();
            value.when = info.at;
        }
        const auto& origins = store_.origins().all();
        if (alive.dot.origin >= 1 && alive.dot.origin <= origins.size()) {
            const auto device = store_.of<Device>().firstWhere(
                "origin = ? ORDER BY id LIMIT 1", store_.origins().at(alive.dot.origin).id.raw());
            value.where = device ? device->name : QString();
        }
        return value;
    }
    QString wordsOf(const Conflict& conflict, const FieldInfo& field, const QByteArray& value) const
    {
        if (has(field.marks, Mark::Restricted))
            return Words::tr("restricted: look in the case");
        if (conflict.field == 0)
            return ByteReader(value).value().integer ? Words::tr("remove it")
                                                     : Words::tr("keep it, as it was changed");
        HistoryEntry entry;
        for (const HistoryEntry& one : history_)
            if (one.record == conflict.record && one.field->number == conflict.field && one.after == value)
                entry = one; // it knows the currency of an amount
        entry.kind = conflict.kind;
        entry.field = &field;
        entry.after = value;
        return entry.afterText().isEmpty() ? Words::tr("nothing") : entry.afterText();
    }
    /// What the earliest of the values replaced.
    QString beforeOf(const Conflict& conflict) const
    {
        for (const HistoryEntry& one : history_) {
            const bool isOne = one.after == conflict.shown.value
                || std::ranges::any_of(
                    conflict.others, [&](const Alive& alive) { return alive.value == one.after; });
            if (one.record == conflict.record && one.field->number == conflict.field && isOne)
                return one.before.isEmpty() ? QString() : one.beforeText();
        }
        return {};
    }

    const Store& store_;
    Uuid caseId_;
    QList<HistoryEntry> history_;
    QHash<std::pair<int, qint64>, qint64> acts_;
};

} // namespace

QList<Dispute> disputesOf(const Store& store)
{
    QList<Dispute> disputes;
    QHash<Uuid, std::shared_ptr<Wording>> wordings; // one for each case
    for (const Conflict& conflict : store.conflicts()) {
        auto& wording = wordings[conflict.caseId];
        if (!wording)
            wording = std::make_shared<Wording>(store, conflict.caseId);
        disputes.append(wording->of(conflict));
    }
    return disputes;
}

Result<void> settle(const Desk& desk, const Conflict& conflict, const QByteArray& value)
{
    const auto file = desk.store.of<CaseFile>().find(Id<CaseFile>(conflict.caseId));
    const Right right = conflict.caseId.isNull() ? Right::KeepCatalogue : Right::KeepCases;
    if (auto allowed = mayDo(desk, right, file ? file->programme : Id<Programme>()); !allowed)
        return allowed;
    if (conflict.kind->nature == Nature::Fact)
        return Error{Error::Kind::Invalid,
            Words::tr("An entry that is never changed is corrected by another one, in its case."), {}};
    const bool isOpen = std::ranges::any_of(desk.store.conflicts(conflict.caseId),
        [&](const Conflict& one) { return one.record == conflict.record && one.field == conflict.field; });
    if (!isOpen)
        return Error{
            Error::Kind::NotFound, Words::tr("Somebody settled this meanwhile. Nothing was written."), {}};
    ByteReader reader(value);
    const int column = conflict.kind->indexOf(conflict.field);
    if (column < 0 || !conflict.kind->fields[column].takes(reader.value()) || reader.failed())
        return Error{Error::Kind::Invalid, Words::tr("This value does not fit the field."), {}};
    QByteArray fields;
    ByteWriter(fields).number(quint64(conflict.field));
    fields += value;
    Act act(desk.store, desk.act("settle-conflict"));
    act.set(conflict.kind->number, conflict.record, conflict.caseId, fields);
    act.commit();
    return {};
}

QByteArray encodedText(const QString& text)
{
    QByteArray encoded;
    const QByteArray bytes = text.toUtf8();
    ByteWriter(encoded).value(Value::ofText(view(bytes)));
    return encoded;
}

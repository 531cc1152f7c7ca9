#include "core/work/officeagenda.h"

#include "core/domain/rules/sharing.h"
#include "core/store/packsout.h"
#include "core/work/moneyfindings.h"
#include "core/work/suspicions.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

QString nameOf(const std::optional<Person>& person, const CaseFile& file)
{
    const QString name
        = person ? QStringList{person->givenName, person->familyName}.join(u' ').trimmed() : QString();
    return name.isEmpty() ? file.reference : name;
}

OfficeItem settle(
    const Store& store, const CaseFile& file, const QString& what, const QByteArray& tab, const Uuid& record)
{
    return {{AgendaItem::Kind::Settle, what, {}, {}, false, tab, record}, file.id, file.assignedTo,
        nameOf(store.of<Person>().find(file.principal), file)};
}

void addConflicts(const Store& store, QList<OfficeItem>& items)
{
    for (const Conflict& conflict : store.conflicts()) {
        const auto file = store.of<CaseFile>().find(Id<CaseFile>(conflict.caseId));
        const int column = conflict.kind ? conflict.kind->indexOf(conflict.field) : -1;
        if (!file || column < 0)
            continue;
        const FieldInfo& field = conflict.kind->fields[column];
        items.append(settle(store, *file,
            Words::tr("Two values: %1 (%2)")
                .arg(QCoreApplication::translate("fields", field.name),
                    QCoreApplication::translate("kinds", conflict.kind->name)),
            "history", conflict.record));
    }
}

void addSuspicions(Store& store, QList<OfficeItem>& items)
{
    for (const Suspicion& one : suspicions(store)) {
        const auto file = store.of<CaseFile>().find(one.newcomer.caseId);
        const auto other = store.of<CaseFile>().find(one.other.caseId);
        if (file && other)
            items.append(settle(store, *file,
                Words::tr("May be one person with %1 (%2): %3")
                    .arg(nameOf(store.of<Person>().find(one.other.person), *other), other->reference,
                        one.reasons.join(u", "_s)),
                "household", one.newcomer.person.uuid()));
    }
}

/// Cases that are out with another organisation to whose sharing somebody does not consent any more: what is
/// out cannot be called back by the program, only by a person.
void addRecalls(const Store& store, QList<OfficeItem>& items)
{
    const QDate today = store.clock().today();
    for (const PackOut& pack : packsOut(store)) {
        if (pack.organisation.isEmpty() || today > pack.expires)
            continue;
        for (const Uuid& caseId : pack.cases) {
            const auto file = store.of<CaseFile>().find(Id<CaseFile>(caseId));
            if (!file)
                continue;
            const QList<Consent> consents = store.of<Consent>().ofCase(file->id);
            for (const Person& person : store.of<Person>().ofCase(file->id))
                if (!mayShare(consents, person.id, pack.organisation, today))
                    items.append(settle(store, *file,
                        Words::tr("A pack is out with %1, and the consent to share was withdrawn: ask for it "
                                  "back")
                            .arg(pack.organisation),
                        "household", person.id.uuid()));
        }
    }
}

} // namespace

QList<OfficeItem> officeItemsOf(const Store& store, const Dossier& dossier, QDate today)
{
    const CaseFile& file = dossier.file();
    const auto programme = store.of<Programme>().find(file.programme);
    const Person* principal = dossier.find(file.principal);
    const QString name = nameOf(principal ? std::optional(*principal) : std::nullopt, file);
    QList<OfficeItem> items;
    for (const AgendaItem& item : agendaOf(dossier, programme ? &*programme : nullptr, today))
        items.append({item, file.id, item.who.isNull() ? file.assignedTo : item.who, name});
    if (const auto passed = ceilingFindingOf(store, dossier))
        items.append({itemOf(*passed), file.id, file.assignedTo, name});
    return items;
}

QList<OfficeItem> unsettledItems(Store& store)
{
    QList<OfficeItem> items;
    addConflicts(store, items);
    addSuspicions(store, items);
    addRecalls(store, items);
    return items;
}

#include "core/store/referencecheck.h"

#include "core/domain/records/money.h"
#include "core/domain/records/people.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReferenceCheck)
};

constexpr auto area = CheckFinding::Area::References;

/// A column with the id of a record of another kind.
struct Reference {
    QByteArray column;
    const char* name;
    QByteArray target;
    bool isInside; // what always travels together
};

template <class Record>
struct TargetOf {
    static constexpr const char* table = nullptr;
};
template <class Record>
struct TargetOf<Id<Record>> {
    static constexpr const char* table = Description<Record>::kind.table;
};

template <class Record>
QList<Reference> referencesOf()
{
    QList<Reference> references;
    if constexpr (isOfCase<Record> && !std::is_same_v<Record, CaseFile>)
        references.append({"case_id", QT_TRANSLATE_NOOP("fields", "Case"), "case_file", true});
    forEachField<Record>([&](const auto& field) {
        using T = std::decay_t<decltype(std::declval<Record>().*field.member)>;
        if constexpr (TargetOf<T>::table != nullptr)
            references.append({field.column, field.name, TargetOf<T>::table, has(field.marks, Mark::Owner)});
    });
    return references;
}

QByteArray lost(const QByteArray& table, const Reference& reference)
{
    const QByteArray column = table + "." + reference.column;
    return "(" + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + reference.target
        + " AS target WHERE target.id = " + column + "))";
}

void find(CheckScope& scope, const RecordName& record, const Reference& reference)
{
    const QString field = QCoreApplication::translate("fields", reference.name);
    const QString detail = QString::fromLatin1(reference.column);
    if (reference.isInside)
        scope.findings.add(area, record,
            Words::tr("%1: what it names under “%2” is not in the file. Restore the newest backup.")
                .arg("%1", field),
            detail);
    else
        scope.findings.note(area, record,
            Words::tr(
                "%1: what it names under “%2” is not here yet. Take in what the office that keeps it sends.")
                .arg("%1", field),
            detail);
}

template <class Record>
void checkKind(CheckScope& scope)
{
    const Kind& kind = Description<Record>::kind;
    const QList<Reference> references = referencesOf<Record>();
    if (references.isEmpty())
        return;
    QByteArrayList conditions;
    for (const Reference& reference : references)
        conditions += lost(kind.table, reference);
    const QByteArray caseId = isOfCase<Record> ? "case_id" : "NULL";
    scope.pause();
    scope.database.each("SELECT id, " + caseId + ", " + conditions.join(", ") + " FROM " + kind.table
            + " WHERE " + conditions.join(" OR "),
        [&](sql::Row& row) {
            for (int i = 0; i < references.size(); ++i)
                if (row.at<bool>(i + 2))
                    find(scope, {kind.number, row.at<Uuid>(0), row.at<Uuid>(1)}, references[i]);
        });
}

template <class... Records>
void checkKinds(CheckScope& scope, std::type_identity<std::tuple<Records...>>)
{
    (checkKind<Records>(scope), ...);
}

} // namespace

void checkReferences(CheckScope& scope)
{
    checkKinds(scope, std::type_identity<PeopleRecords>());
    checkKinds(scope, std::type_identity<MoneyRecords>());
}

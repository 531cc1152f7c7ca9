#include "core/store/factcheck.h"

#include "core/domain/records/office.h"
#include "core/domain/records/roles.h"
#include "core/domain/records/stage.h"
#include "core/domain/records/trust.h"
#include "core/store/records.h"
#include "core/store/signature.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactCheck)
};

template <class Record>
constexpr bool isKind(int kind)
{
    return kind == Description<Record>::kind.number;
}

bool mayBeSignedByRoot(int kind)
{
    return isKind<StaffKey>(kind) || isKind<RoleGrant>(kind) || isKind<RoleEnd>(kind)
        || isKind<TrustEntry>(kind);
}

/// The column that names who did what the fact records.
bool isAuthor(const QByteArray& column)
{
    static const QByteArrayList authors{"requested_by", "approved_by", "paid_by", "corrected_by",
        "recorded_by", "transferred_by", "confirmed_by", "closed_by", "claimed_by", "ordered_by",
        "handed_by"};
    return authors.contains(column);
}

} // namespace

FactCheck::FactCheck(CheckScope& scope) : scope_(scope)
{
    Records<StaffKey>(scope_.database).each([&](const StaffKey& key) {
        keys_[key.id.uuid()] = {key.publicKey, key.staff.uuid()};
    });
}

void FactCheck::take(const Change& change)
{
    const KindInfo* kind = scope_.registry.find(change.kind);
    if (!kind || !kind->isSigned())
        return;
    if (isKind<TrustEntry>(change.kind) && root_.isEmpty())
        meetOffice(change, *kind);
    const Fact fact = read(change, *kind);
    if (fact.isDue)
        verify(change, *kind, fact);
    else if (!fact.signature.isEmpty())
        find(change,
            Words::tr("%1 is signed though only closing and reopening are. Ask who recorded it, and tell "
                      "headquarters."));
}

FactCheck::Fact FactCheck::read(const Change& change, const KindInfo& kind)
{
    Fact fact;
    fact.isDue = !isKind<StageEvent>(change.kind);
    for (FieldWalk field(change.fields); field.next();) {
        const int column = kind.indexOf(field.number());
        if (column < 0)
            continue;
        const QByteArray& name = kind.fields[column].column;
        const std::string_view bytes = field.value().bytes;
        if (name == "signature")
            fact.signature = bytesOf(bytes);
        else if (name == "signed_with")
            fact.signedWith = sql::Type<Uuid>::read(field.value());
        else if (isAuthor(name))
            fact.author = sql::Type<Uuid>::read(field.value());
        else if (name == "stage" && (bytes == code(Stage::Closed) || bytes == code(Stage::Reopened)))
            fact.isDue = true;
    }
    return fact;
}

void FactCheck::meetOffice(const Change& change, const KindInfo& kind)
{
    QByteArray key;
    bool isOffice = false;
    for (FieldWalk field(change.fields); field.next();) {
        const int column = kind.indexOf(field.number());
        if (column >= 0 && kind.fields[column].column == "public_key")
            key = bytesOf(field.value().bytes);
        else if (column >= 0 && kind.fields[column].column == "subject")
            isOffice = field.value().bytes == code(TrustSubject::Office);
    }
    if (isOffice)
        root_ = key;
}

void FactCheck::verify(const Change& change, const KindInfo& kind, const Fact& fact)
{
    const bool byRoot = fact.signedWith.isNull() && mayBeSignedByRoot(change.kind);
    if (fact.signature.isEmpty() || (fact.signedWith.isNull() && !byRoot))
        return find(
            change, Words::tr("%1 is not signed. Do not act on it; ask who recorded it to do it again."));
    const auto named = keys_.constFind(fact.signedWith);
    if (byRoot ? root_.isEmpty() : named == keys_.cend())
        return find(change,
            Words::tr("%1 is signed with a key that is not in this file. Do not act on it; ask headquarters "
                      "for the key."));
    const auto key = seal::PublicKey::fromBytes(view(byRoot ? root_ : named->bytes));
    const int number = kind.fields[kind.indexOf(QByteArray("signature"))].number;
    const QByteArray message
        = canonicalFact(change.kind, change.record, change.caseId, withoutField(change.fields, number));
    ++scope_.report.signatures;
    if (!key || !seal::verify(*key, view(message), view(fact.signature)))
        return find(change,
            Words::tr("The signature of %1 is wrong: it was forged or altered. Do not act on it, and tell "
                      "headquarters."));
    const bool namesAuthor
        = std::ranges::any_of(kind.fields, [](const FieldInfo& field) { return isAuthor(field.column); });
    if (!byRoot && namesAuthor && named->staff != fact.author)
        find(change,
            Words::tr("%1 is signed with the key of another member of staff than it names. Do not act on it, "
                      "and tell headquarters."));
}

void FactCheck::find(const Change& change, const QString& sentence)
{
    scope_.findings.add(CheckFinding::Area::Signatures, {change.kind, change.record, change.caseId}, sentence,
        u"origin %1 seq %2"_s.arg(change.dot.origin).arg(change.dot.seq));
}

#pragma once

#include "core/seal/signing.h"
#include "core/store/change.h"
#include "core/store/encode.h"

struct StaffKey;

/// The bytes that a signed fact's signature is over (form 1): what it is, its kind, its ids and all its
/// fields but the signature, as a change holds them. The same from a record and from the log.
QByteArray canonicalFact(int kind, const Uuid& record, const Uuid& caseId, const QByteArray& fieldsUnsigned);
/// The fields of a change without field `signature`.
QByteArray withoutField(const QByteArray& fields, int signature);

template <class Record>
QByteArray canonicalOf(Record record)
{
    record.signature.clear();
    return canonicalFact(
        Description<Record>::kind.number, record.id.uuid(), caseOf(record), insertionOf(record));
}

/// Signs a fact with the key that `keyId` names. Nothing in the fact may change after it.
template <class Record>
void sign(Record& record, const seal::SigningKey& key, const Id<StaffKey>& keyId)
{
    record.signedWith = keyId;
    record.canonicalForm = 1;
    record.signature = key.sign(view(canonicalOf(record)));
}

/// What an approval names of a record: the hash of its canonical bytes, which goes stale when anything
/// changes.
template <class Record>
QByteArray contentOf(Record record)
{
    if constexpr (requires { record.signature; })
        record.signature.clear();
    const seal::Hash hash = seal::hash(view(canonicalFact(
        Description<Record>::kind.number, record.id.uuid(), caseOf(record), insertionOf(record))));
    return bytesOf(view(hash));
}

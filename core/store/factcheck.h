#pragma once

#include "core/domain/records/trust.h"
#include "core/seal/publickey.h"
#include "core/store/findings.h"

/// Verifies the signatures of signed facts, as their changes hold them.
///
/// The key is the StaffKey that the fact names. Keys, roles and the trust list may name none: then the office
/// root signed, whose public key is that of the first entry of kind office in the trust list, by order of
/// arrival; that entry is signed by itself. An office root that arrives later must be vouched for by the
/// first.
class FactCheck {
public:
    explicit FactCheck(CheckScope& scope);

    /// Call for each change, in the order of arrival.
    void take(const Change& change);

private:
    struct Key {
        QByteArray bytes;
        Uuid staff;
    };
    struct Fact {
        QByteArray signature;
        Uuid signedWith;
        Uuid author; // the member of staff who says to have done it; null where the fact names none
        bool isDue = true;
    };
    Fact read(const Change& change, const KindInfo& kind);
    void meetOffice(const Change& change, const KindInfo& kind);
    void verify(const Change& change, const KindInfo& kind, const Fact& fact);
    void find(const Change& change, const QString& sentence);

    CheckScope& scope_;
    QHash<Uuid, Key> keys_;
    QByteArray root_; // empty until the office's own entry came
};

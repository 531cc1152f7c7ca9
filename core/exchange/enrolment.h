#pragma once

#include "core/seal/publickey.h"
#include "core/seal/signing.h"
#include "core/store/store.h"

#include <optional>

/// What the office's root tells a laptop that joins, signed by that root.
struct Enrolment {
    QByteArray request; ///< hash of the request that is answered
    QByteArray root; ///< the root's public key
    Uuid office; ///< the laptop's
    Uuid staff; ///< the person at it
    QString deviceCode; ///< its letter in references: B
    QByteArray contentKey; ///< by which ids of attachments' contents are made
    QByteArray sender; ///< device key of the laptop that wrote the answer
    QByteArray signature; ///< of all that by the root
};

void sign(Enrolment& enrolment, const seal::SigningKey& root);
bool isSigned(const Enrolment& enrolment);
QByteArray encoded(const Enrolment& enrolment);
std::optional<Enrolment> enrolmentFrom(const QByteArray& payload);

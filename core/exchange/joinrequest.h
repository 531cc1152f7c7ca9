#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/seal/sealing.h"
#include "core/seal/signing.h"

#include <QStringList>

/// What a laptop asks an office or headquarters with, to be one of theirs. Nothing in it is secret; who gets
/// it compares its words with the person at that laptop, over the phone, before answering.
struct JoinRequest {
    Uuid origin; ///< the replica that the laptop will write as
    seal::PublicKey device;
    seal::SealingKey sealing;
    QString deviceName;
    Uuid staff; ///< the id that the person gets
    QString person; ///< their name
    seal::PublicKey personKey; ///< what they will sign with

    QByteArray hash() const; ///< of all that
    QStringList words() const; ///< eight words that stand for the request
};

/// Signed by the laptop's key, so that no file with other keys passes for it.
Result<void> writeJoinRequest(
    const QString& path, const JoinRequest& request, const seal::SigningKey& device);
/// NotFound, Damaged, NewerVersion.
Result<JoinRequest> readJoinRequest(const QString& path);

/// Whether somebody typed these words: case, commas and blanks do not matter.
bool isSameWords(const QStringList& words, const QString& typed);

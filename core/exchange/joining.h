#pragma once

#include "core/exchange/importing.h"
#include "core/exchange/joinrequest.h"
#include "core/seal/passphrase.h"

/// A new file on a laptop that asks to join.
struct JoiningFile {
    QString path; ///< must not exist yet
    QString person; ///< who works at it
    QString deviceName;
    seal::SecretBytes passphrase; ///< theirs
    QString request; ///< where the request goes
    seal::KeyCost cost{};
};

/// Makes the file, empty but for its keys, and the request that goes to headquarters or the office. Whatever
/// fails, nothing is left behind.
Result<JoinRequest> requestToJoin(const JoiningFile& wanted);

/// Whether the file waits for an answer.
bool awaitsAnswer(const Store& store);

/// The words that stand for the root of the office whose file this is; read over the phone to who joins.
QStringList rootWords(const Store& store);

/// Takes the answer to the file's request in. `typedWords` are the root's, as they were read over the phone.
/// Invalid where they are others, or the file is the answer to another request.
Result<TakenBundle> joinByAnswer(
    Store& store, QIODevice& answer, const QString& typedWords, Progress& progress);

#pragma once

#include "core/base/result.h"
#include "core/seal/passphrase.h"

#include <QJsonObject>

/// What the keyring and the office root share as files: a small JSON object with a format name and a version,
/// sealed bytes in base64, and the cost of guessing the passphrase. Nothing in it is secret while it is
/// sealed.

/// The object, when it is one of that format and of version 1. NotFound, Storage, Damaged or NewerVersion
/// else.
Result<QJsonObject> readKeyFile(const QString& path, const QString& format);

/// Puts it in the place of what is there, durably.
Result<void> writeKeyFile(const QString& path, const QString& format, QJsonObject body);

Error damagedKeyFile(const QString& path, const QString& detail);

QString base64(std::string_view bytes);
/// The bytes under `key`; empty where there are none. Nothing where it is no base64.
std::optional<QByteArray> bytesIn(const QJsonObject& object, const QString& key);

void putCost(QJsonObject& object, const seal::KeyCost& cost);
/// Not yet checked; figures that are none come out as ones that no check lets pass.
seal::KeyCost costIn(const QJsonObject& object);

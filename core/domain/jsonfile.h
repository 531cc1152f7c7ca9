#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

/// The object that a data file holds. Invalid where the file is empty, no JSON, goes on behind its end,
/// is no object, or gives a field of one object twice.
Result<QJsonObject> readJsonObject(const QByteArray& json, const QString& fileName);

#pragma once

#include "core/store/registry.h"

/// How the table of a kind looks in SQL: what a migration that adds a kind must hold.
QByteArray tableFor(const KindInfo& kind);

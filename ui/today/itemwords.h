#pragma once

#include "core/work/agenda.h"
#include "ui/kit/tokens.h"

// How a line of what is to be done says itself.

Tone toneOf(const AgendaItem& item);
/// "today", "3 days late", "14 Oct"; empty where it has no day.
QString dayWords(const AgendaItem& item, QDate today);

#pragma once

#include "ui/session/session.h"

#include <QWidget>

/// Shows which notes of the file hold the words; a line opens its case. Restricted ones are found by those
/// alone who may see them, and without their text.
void findNotes(Session& session, const QString& words, QWidget* parent);

#pragma once

#include "ui/session/session.h"

class QWidget;

/// Opens the dialog that lets another laptop in: its request, its words, what its person may do, and the
/// office's root; at the end it shows the office's own words.
void openLetIn(Session& session, QWidget* parent);
/// Opens the dialog that takes the office's answer to this file's own request.
void openTakeAnswer(Session& session, QWidget* parent);

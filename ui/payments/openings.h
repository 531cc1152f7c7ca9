#pragma once

#include <QString>

class QWidget;
class Session;

// What running cases were paid before the office used the file: a sheet comes in as a batch, another person
// approves it as one, and from then on it counts.

/// Takes CSV in under the batch's name, and says what came of it.
void takeOpeningFile(Session& session, const QString& path, const QString& batch);
/// Asks for the sheet and the name of its batch.
void chooseOpeningFile(Session& session, QWidget* parent);
/// Opens the approval of a batch that waits; says so where none does.
void approveOpeningBatch(Session& session, QWidget* parent);

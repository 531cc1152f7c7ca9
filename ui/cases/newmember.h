#pragma once

#include "core/store/lookalikes.h"
#include "ui/session/session.h"

#include <QWidget>

/// Asks, by name and reason, whether those who look very much like somebody to be registered are others; true
/// where that is said, and where nobody does.
bool areOthers(Session& session, const QList<Lookalike>& known, QWidget* parent);
/// Writes down, for each, that the person is somebody else, so that they are not proposed again.
void sayOthers(Session& session, const Id<Person>& person, const QList<Lookalike>& others);

/// Opens the form of another person of the household, as a registration asks for one; who is known already is
/// named before anything is written. What is typed is kept as a draft.
void addPersonTo(Session& session, const Id<CaseFile>& caseId, QWidget* parent);

#pragma once

#include "core/domain/records/casefile.h"
#include "ui/session/session.h"

#include <QWidget>

/// Opens the form by which a case goes on along its stages, leaves by a side exit, is closed or reopened.
/// Offers only where it can go from where it stands.
void moveOn(Session& session, const Id<CaseFile>& id, QWidget* parent);
/// Opens the form of a counselling session: who took part, in which language, what was said and asked for.
void recordCounselling(Session& session, const Id<CaseFile>& id, QWidget* parent);

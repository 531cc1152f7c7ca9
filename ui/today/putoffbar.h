#pragma once

#include "core/work/agenda.h"
#include "ui/session/session.h"

#include <QWidget>

class QPushButton;

/// What may be done with the chosen item without opening its case: done, or put off to another day. Shows
/// only what the item allows.
class PutOffBar : public QWidget {
    Q_OBJECT

public:
    explicit PutOffBar(Session& session);

    void show(const Id<CaseFile>& caseId, const AgendaItem& item);
    void showNothing();

private:
    void putOffUntil(QDate day);
    void askForDay();
    void finish();

    Session& session_;
    QPushButton* done_;
    QPushButton* putOff_;
    Id<CaseFile> caseId_;
    AgendaItem item_;
};

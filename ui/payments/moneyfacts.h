#pragma once

#include "ui/kit/widgets.h"

class Session;

/// A strip below the worklists: what the accounts hold, and the rate of the day.
class MoneyFacts : public QFrame {
    Q_OBJECT

public:
    explicit MoneyFacts(Session& session);
    void refresh();

private:
    void add(const QString& name, const QString& value, const QString& hint);

    Session& session_;
    QHBoxLayout* row_;
};

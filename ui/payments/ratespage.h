#pragma once

#include "core/domain/records/exchangerate.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The rates in force; a published list is taken in here, or one rate typed.
class RatesPage : public TablePlace {
    Q_OBJECT

public:
    explicit RatesPage(Session& session);
    void refresh() override;
    /// Takes the list in, and says what came of it.
    void takeFile(const QString& path);
    void typeOne();

private:
    void chooseFile();

    Session& session_;
    RowTable<ExchangeRate>* rates_;
    QList<QPushButton*> acts_; ///< for those who may
};

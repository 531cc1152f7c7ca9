#pragma once

#include "core/base/progress.h"
#include "ui/session/session.h"

#include <QProgressDialog>

/// Shows how far a long exchange is, with a button that stops it. While it lives the window takes no other
/// work, and the file stays open.
class ExchangeJob : public Progress {
public:
    ExchangeJob(QWidget* parent, Session& session, const QString& sentence);
    ~ExchangeJob() override;
    Q_DISABLE_COPY_MOVE(ExchangeJob)

    void report(int done, int total) override;
    bool cancelled() const override { return dialog_.wasCanceled(); }

private:
    Session& session_;
    QProgressDialog dialog_;
};

#include "ui/exchange/exchangejob.h"

ExchangeJob::ExchangeJob(QWidget* parent, Session& session, const QString& sentence)
    : session_(session), dialog_(sentence, QObject::tr("Cancel"), 0, 1000, parent)
{
    session_.hold(true);
    dialog_.setWindowModality(Qt::ApplicationModal);
    dialog_.setMinimumDuration(500);
    dialog_.setAutoReset(false);
}

ExchangeJob::~ExchangeJob()
{
    dialog_.reset();
    session_.hold(false);
}

void ExchangeJob::report(int done, int total)
{
    dialog_.setMaximum(total);
    dialog_.setValue(done);
}

#include "ui/session/draft.h"

#include <QDataStream>
#include <QTimer>

struct Draft::Pending {
    QTimer timer;
    QHash<QString, QString> texts;
};

Draft::Draft(Session& session, const QByteArray& name)
    : session_(session), name_(name), pending_(std::make_shared<Pending>())
{
    pending_->timer.setSingleShot(true);
    pending_->timer.setInterval(2000);
    QObject::connect(&pending_->timer, &QTimer::timeout, &session,
        [&session, name, pending = std::weak_ptr<Pending>(pending_)] {
            if (const auto alive = pending.lock())
                Draft(session, name).keep(alive->texts);
        });
}

bool Draft::exists() const
{
    return session_.isOpen() && !session_.store().setting(name_).value_or(QByteArray()).isEmpty();
}

QHash<QString, QString> Draft::texts() const
{
    QHash<QString, QString> texts;
    QDataStream stream(session_.store().setting(name_).value_or(QByteArray()));
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> texts;
    return texts;
}

void Draft::keep(const QHash<QString, QString>& texts) const
{
    if (!session_.isOpen())
        return;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << texts;
    if (const auto kept = attempt([&] { session_.store().setSetting(name_, bytes); }); !kept)
        emit session_.refused(kept.error());
}

void Draft::keepSoon(const QHash<QString, QString>& texts) const
{
    pending_->texts = texts;
    if (!pending_->timer.isActive())
        pending_->timer.start();
}

void Draft::forget() const
{
    pending_->timer.stop();
    if (exists())
        session_.store().setSetting(name_, {});
}

#pragma once

#include "ui/session/session.h"

#include <memory>

/// What is half typed in one form, kept inside the encrypted file until it is saved or given up. It is local:
/// it never leaves the laptop. Copies stand for the same draft.
class Draft {
public:
    Draft(Session& session, const QByteArray& name);

    bool exists() const;
    QHash<QString, QString> texts() const;
    void keep(const QHash<QString, QString>& texts) const;
    /// Keeps it within two seconds, once for all that is typed until then.
    void keepSoon(const QHash<QString, QString>& texts) const;
    void forget() const;

private:
    struct Pending;
    Session& session_;
    QByteArray name_;
    std::shared_ptr<Pending> pending_;
};

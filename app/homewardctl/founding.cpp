#include "app/homewardctl/founding.h"

#include "core/seal/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

/// Writes the code where it was asked for, readable to its owner alone.
Result<void> writeCode(const QString& path, const QString& code)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(code.toUtf8() + '\n') < 0
        || !file.flush())
        return Error{Error::Kind::Storage,
            Words::tr("The recovery code cannot be written to %1. Choose a file that is not there yet.")
                .arg(path),
            {}};
    return {};
}

/// The code as it comes back: from its file, or typed by the person who has written it down.
QString readBack(const QString& path, const QString& code)
{
    if (!path.isEmpty()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QTextStream(stderr) << Words::tr("Recovery code, to be written on paper and kept apart from the laptop:")
                        << "\n\n    " << code << "\n\n"
                        << Words::tr("Type it back:") << ' ';
    return QTextStream(stdin).readLine();
}

} // namespace

Result<void> confirmRecovery(const QString& path, const seal::SecretBytes& recovery)
{
    const QString code = seal::recoveryCode(recovery);
    if (!path.isEmpty())
        if (auto written = writeCode(path, code); !written)
            return written;
    const auto typed = seal::recoverySecret(readBack(path, code));
    if (typed && *typed == recovery)
        return {};
    if (!path.isEmpty())
        QFile::remove(path);
    if (!typed)
        return typed.error();
    return Error{Error::Kind::Invalid,
        Words::tr("That is not the recovery code. Nothing was created; start again and write it down."), {}};
}

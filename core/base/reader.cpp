#include "core/base/reader.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

constexpr int refused = 2; // the reader's exit code
constexpr int tickMs = 40;

Error unreadable(const QString& message, const QString& detail)
{
    return Error{Error::Kind::Invalid, message, detail};
}

/// Nothing of this program's surroundings but where libraries lie.
QProcessEnvironment bareEnvironment()
{
    const auto here = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString& name : {u"LD_LIBRARY_PATH"_s, u"PATH"_s, u"SystemRoot"_s, u"TEMP"_s})
        if (here.contains(name))
            bare.insert(name, here.value(name));
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return bare;
}

/// Kills the reader on the way out, however that is taken.
class Running {
public:
    explicit Running(const QStringList& words)
    {
        process_.setProcessEnvironment(bareEnvironment());
        process_.setStandardErrorFile(QProcess::nullDevice());
        process_.start(readerProgram(), words);
    }
    ~Running()
    {
        if (process_.state() == QProcess::NotRunning)
            return;
        process_.kill();
        process_.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)
    QProcess* operator->() { return &process_; }

private:
    QProcess process_;
};

Result<ReaderAnswer> answerOf(QProcess& process, QByteArray bytes)
{
    const int code = process.exitCode();
    if (process.exitStatus() != QProcess::NormalExit || (code != 0 && code != refused))
        return unreadable(Words::tr("The file cannot be read: what it holds broke the program that looked at "
                                    "it. Nothing was taken in. Save it anew and try again."),
            u"exit %1"_s.arg(code));
    return ReaderAnswer{code == refused, std::move(bytes)};
}

} // namespace

QString readerProgram()
{
    const QString named = qEnvironmentVariable("HOMEWARD_READER");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u"/homeward-reader"_s : named;
}

Result<ReaderAnswer> askReader(const ReaderRequest& request, const QByteArray& file, Progress& progress)
{
    Running reader(request.words);
    if (!reader->waitForStarted())
        return Error{Error::Kind::Storage,
            Words::tr("The program homeward-reader is missing beside Homeward. Install Homeward anew."),
            readerProgram()};
    reader->write(file);
    reader->closeWriteChannel();
    QElapsedTimer since;
    since.start();
    QByteArray bytes;
    while (reader->state() != QProcess::NotRunning) {
        reader->waitForReadyRead(tickMs);
        bytes += reader->readAllStandardOutput();
        progress.step(int(since.elapsed() / 1000), request.seconds);
        if (bytes.size() > request.mostBytes)
            return unreadable(
                Words::tr("The file holds too much to be shown. Split it, and take the parts."), u"output"_s);
        if (since.elapsed() > 1000LL * request.seconds)
            return unreadable(
                Words::tr("The file took longer than %n second(s) to read. Split it, and take the parts.",
                    nullptr, request.seconds),
                u"time"_s);
    }
    reader->waitForFinished();
    bytes += reader->readAllStandardOutput();
    return answerOf(*reader.operator->(), std::move(bytes));
}

#include "core/store/incarnation.h"

#include "core/base/durable.h"
#include "core/seal/hash.h"
#include "core/seal/secret.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Incarnation)
};

constexpr auto firstLine = "homeward token 1";
constexpr qsizetype tokenBytes = 16;
constexpr int seqDigits = 19; // of the largest number; always all of them, so that it is changed in place

QString notesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/homeward/tokens";
}

const Origin& ownOrigin(const Store& store)
{
    const auto& all = store.origins().all();
    return *std::ranges::find_if(all, &Origin::own);
}

QByteArray newToken()
{
    return bytesOf(seal::SecretBytes::random(tokenBytes).view());
}

} // namespace

QString Incarnation::notePath(const Place& place)
{
    const QByteArray hash = bytesOf(view(seal::hash(view(place.path.toUtf8()))));
    return notesFolder() + '/' + place.file.text() + '-' + QString::fromLatin1(hash.left(8).toHex());
}

std::optional<Incarnation::Note> Incarnation::readNote(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(4096).split('\n');
    if (lines.size() < 4 || lines[0] != firstLine)
        return std::nullopt;
    Note note;
    for (const QByteArray& word : lines[1].split(' '))
        note.tokens += QByteArray::fromHex(word);
    bool isNumber = false, isSeq = false;
    note.incarnation = lines[2].toInt(&isNumber);
    note.seq = lines[3].toLongLong(&isSeq);
    if (!isNumber || !isSeq
        || !std::ranges::all_of(note.tokens, [](const QByteArray& one) { return one.size() == tokenBytes; }))
        return std::nullopt;
    return note;
}

Result<void> Incarnation::writeNote(const Note& note)
{
    QByteArrayList words;
    for (const QByteArray& token : note.tokens)
        words += token.toHex();
    const QByteArray head
        = QByteArray(firstLine) + '\n' + words.join(' ') + '\n' + QByteArray::number(note.incarnation) + '\n';
    const QString path = notePath(place_);
    file_.close();
    if (!QDir().mkpath(notesFolder()))
        return Error{Error::Kind::Storage,
            Words::tr("The folder “%1” cannot be made, in which this laptop notes what it wrote last. Check "
                      "that you may write there and that the disk has room, then open the file again.")
                .arg(notesFolder()),
            {}};
    const QByteArray seq = QByteArray::number(note.seq).rightJustified(seqDigits, '0');
    if (auto written = replaceFile(path, view(head + seq + '\n')); !written)
        return written;
    file_.setFileName(path);
    seqAt_ = head.size();
    (void)file_.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    return {};
}

/// Not synced: it may be lost in a power cut, and then says less than the file, which harms nobody.
void Incarnation::tell(qint64 seq)
{
    if (file_.isOpen() && file_.seek(seqAt_))
        file_.write(QByteArray::number(seq).rightJustified(seqDigits, '0'));
}

bool Incarnation::isBehind(const Note& note) const
{
    const auto token = store_.setting(setting);
    const Origin& own = ownOrigin(store_);
    return !token || !note.tokens.contains(*token) || own.incarnation < note.incarnation
        || (own.incarnation == note.incarnation && own.seq < note.seq);
}

/// Over all copies of the file on this laptop, so that two of them do not become the same one.
int Incarnation::highestKnown() const
{
    int highest = ownOrigin(store_).incarnation;
    const QDir folder(notesFolder());
    for (const QString& name : folder.entryList({place_.file.text() + "-*"}, QDir::Files))
        if (const auto note = readNote(folder.filePath(name)))
            highest = std::max(highest, note->incarnation);
    return highest;
}

/// First the laptop accepts old and new, then the file gets the new, then the laptop forgets the old:
/// wherever this is cut off, the file does not look like a copy, and a copy does not look like the file.
Result<void> Incarnation::change(std::optional<Note> known)
{
    const int next = restored_ ? highestKnown() + 1 : 0;
    const QByteArray token = newToken();
    Note note = known.value_or(Note{{}, ownOrigin(store_).incarnation, 0});
    note.tokens += token;
    if (auto written = writeNote(note); !written)
        return written;
    sql::Transaction transaction(store_.database());
    if (restored_)
        store_.beginIncarnation(next);
    store_.setSetting(setting, token);
    transaction.commit();
    const Origin& own = ownOrigin(store_);
    return writeNote({{token}, own.incarnation, own.seq});
}

Result<std::unique_ptr<Incarnation>> Incarnation::begin(Store& store, const Place& place, Age age)
{
    return attempt([&]() -> Result<std::unique_ptr<Incarnation>> {
        std::unique_ptr<Incarnation> begun(new Incarnation(store, place));
        auto note = readNote(notePath(place));
        begun->restored_ = age == Age::Found && (!note || begun->isBehind(*note));
        if (auto changed = begun->change(std::move(note)); !changed)
            return changed.error();
        begun->begun_ = true;
        store.listeners().committed = [self = begun.get()](qint64 seq) { self->tell(seq); };
        return begun;
    });
}

Incarnation::~Incarnation()
{
    if (!begun_)
        return;
    store_.listeners().committed = {};
    restored_ = false;
    (void)attempt([this] { return change(readNote(notePath(place_))); });
}

QString Incarnation::notice() const
{
    if (!restored_)
        return {};
    return Words::tr("This file was restored from a backup, or copied or moved here. References of new cases "
                     "begin with “%1” from now on, so that none is given twice. What was written after the "
                     "backup comes back with the next bundle from headquarters.")
        .arg(deviceCode(store_));
}

QString deviceCode(const Store& store)
{
    const QString code = QString::fromUtf8(store.setting("device-code").value_or("A"));
    const int incarnation = ownOrigin(store).incarnation;
    return incarnation > 1 ? code + QString::number(incarnation) : code;
}

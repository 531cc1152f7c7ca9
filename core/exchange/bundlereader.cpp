#include "core/exchange/bundlereader.h"

#include "core/base/bytes.h"
#include "core/exchange/bundlewriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 signatureBytes = 64;
constexpr qsizetype fixedBytes = 14; // magic, format, flags, length of the head
constexpr quint32 largestHead = 64 * 1024;
constexpr qsizetype boxBytes = 80;
constexpr qsizetype largestPiece = BundleWriter::pieceBytes + qsizetype(seal::Stream::overhead);

Error damaged(const char* detail)
{
    return {Error::Kind::Damaged,
        Words::tr(
            "This bundle is damaged or cut short: it is not what its sender wrote. Nothing was taken. Ask "
            "for it again, or copy it once more from the stick."),
        QString::fromLatin1(detail)};
}

Error isNone()
{
    return {Error::Kind::Invalid,
        Words::tr("This file is no bundle of Homeward. Choose a file whose name ends in “.hwb”."), {}};
}

std::string_view viewOf(const seal::Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

quint32 lengthAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

struct BundleReader::State {
    QIODevice& in;
    seal::PublicKey sender;
    Uuid id;
    QList<std::pair<QByteArray, QByteArray>> boxes; // receiver's name, the content's key
    QByteArray streamHeader, headHash, hash;
    qint64 end = 0; // where the signature begins
    std::optional<seal::StreamOpener> opener;
    Decompressor decompressor;
    QByteArray plain; // read, from `used` on not yet given out
    qsizetype used = 0;
    bool sawLast = false;
    bool broken = false;

    explicit State(QIODevice& device) : in(device) { }
    Result<void> readHead();
    Result<void> verify();
    Result<void> parse(const QByteArray& head);
    QByteArray unread() const
    {
        return QByteArray::fromRawData(plain.constData() + used, plain.size() - used);
    }
};

Result<void> BundleReader::State::readHead()
{
    const QByteArray fixed = in.read(fixedBytes);
    if (fixed.size() < fixedBytes || !view(fixed).starts_with(BundleWriter::magic))
        return isNone();
    if (fixed[8] != char(BundleWriter::format) || fixed[9] != 0)
        return Error{Error::Kind::NewerVersion,
            Words::tr(
                "A newer Homeward wrote this bundle. Install the newest Homeward here, then take it in."),
            {}};
    const quint32 length = lengthAt(fixed, 10);
    if (length > largestHead)
        return damaged("absurd head");
    const QByteArray head = in.read(length);
    streamHeader = in.read(qint64(seal::Stream::headerBytes));
    if (head.size() != qsizetype(length) || streamHeader.size() != qsizetype(seal::Stream::headerBytes))
        return damaged("short head");
    headHash = bytesOf(viewOf(seal::hash(view(fixed + head + streamHeader))));
    return parse(head);
}

Result<void> BundleReader::State::parse(const QByteArray& head)
{
    ByteReader reader(head);
    const auto key = seal::PublicKey::fromBytes(reader.raw(32));
    id = reader.uuid();
    const quint64 receivers = reader.number();
    for (quint64 i = 0; i < receivers && !reader.failed(); ++i) {
        const QByteArray name = bytesOf(reader.raw(8));
        boxes.append({name, bytesOf(reader.raw(size_t(boxBytes)))});
    }
    if (!key || reader.failed() || !reader.atEnd())
        return damaged("head");
    sender = *key;
    return {};
}

/// All bytes but the last 64 are what was signed.
Result<void> BundleReader::State::verify()
{
    const qint64 begin = in.pos();
    end = in.size() - signatureBytes;
    if (end < begin || !in.seek(0))
        return damaged("too short");
    seal::Hasher hasher;
    for (qint64 left = end; left > 0;) {
        const QByteArray piece = in.read(std::min<qint64>(left, 1 << 20));
        if (piece.isEmpty())
            return damaged("unreadable");
        hasher.add(view(piece));
        left -= piece.size();
    }
    const seal::Hash all = hasher.finished();
    const QByteArray signature = in.read(signatureBytes);
    if (!seal::verify(sender, view(bundleMessage(all)), view(signature)))
        return damaged("signature");
    hash = bytesOf(viewOf(all));
    return in.seek(begin) ? Result<void>() : damaged("unreadable");
}

BundleReader::BundleReader(std::unique_ptr<State> state) : state_(std::move(state)) { }
BundleReader::BundleReader(BundleReader&&) noexcept = default;
BundleReader& BundleReader::operator=(BundleReader&&) noexcept = default;
BundleReader::~BundleReader() = default;

Result<BundleReader> BundleReader::open(QIODevice& in)
{
    auto state = std::make_unique<State>(in);
    if (auto read = state->readHead(); !read)
        return read.error();
    if (auto verified = state->verify(); !verified)
        return verified.error();
    return BundleReader(std::move(state));
}

const seal::PublicKey& BundleReader::sender() const
{
    return state_->sender;
}

const Uuid& BundleReader::id() const
{
    return state_->id;
}

const QByteArray& BundleReader::hash() const
{
    return state_->hash;
}

Result<void> BundleReader::unlock(const seal::SealingPair& receiver)
{
    const QByteArray name = receiverName(receiver.publicKey());
    for (const auto& [whose, box] : state_->boxes) {
        if (whose != name)
            continue;
        const auto key = receiver.openSealed(view(box));
        if (!key || key->size() != seal::Stream::keyBytes)
            return damaged("box");
        state_->opener.emplace(*key, view(state_->streamHeader));
        return {};
    }
    return Error{Error::Kind::NotAllowed,
        Words::tr(
            "This bundle is sealed for another laptop and cannot be opened here. Take it there, or ask its "
            "sender for one for this laptop."),
        {}};
}

/// Reads on until there is more content; false at the end of it.
Result<bool> BundleReader::more()
{
    State& state = *state_;
    const qsizetype before = state.plain.size();
    while (state.plain.size() == before) {
        if (!state.decompressor.needsMore()) {
            if (!state.decompressor.take(state.plain, 256 * 1024))
                return damaged("compression");
            continue;
        }
        if (state.sawLast)
            return state.decompressor.atEnd() && state.in.pos() == state.end ? Result(false) : damaged("end");
        const QByteArray length = state.in.read(4);
        if (length.size() != 4 || lengthAt(length, 0) > quint32(largestPiece))
            return damaged("length of a piece");
        const QByteArray sealed = state.in.read(lengthAt(length, 0));
        const auto piece = state.opener->open(view(sealed), view(state.headHash));
        if (!piece || state.in.pos() > state.end)
            return damaged("piece");
        state.sawLast = piece->isLast;
        state.decompressor.feed(piece->plain);
    }
    return true;
}

Result<std::optional<Section>> BundleReader::next()
{
    Q_ASSERT(state_->opener);
    State& state = *state_;
    for (;;) {
        ByteReader reader(view(state.plain).substr(size_t(state.used)));
        const quint64 tag = reader.number(), length = reader.number();
        if (!reader.failed() && (length > BundleWriter::largestSection || tag > 0xffff))
            return damaged("absurd section");
        const std::string_view payload = reader.raw(length);
        if (!reader.failed()) {
            Section section{int(tag), bytesOf(payload)};
            state.used = reader.position() - state.plain.constData();
            return std::optional(std::move(section));
        }
        state.plain.remove(0, state.used);
        state.used = 0;
        if (quint64(state.plain.size()) > BundleWriter::largestSection + (1 << 20))
            return damaged("absurd section");
        const auto read = more();
        if (!read)
            return read.error();
        if (!*read)
            return state.plain.isEmpty() ? Result(std::optional<Section>()) : damaged("rest");
    }
}

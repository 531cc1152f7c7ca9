#include "core/store/version.h"

#include <algorithm>

QByteArray VersionVector::encoded() const
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    for (const qint64 seq : seen_)
        writer.number(quint64(seq));
    return bytes;
}

VersionVector VersionVector::decoded(const QByteArray& bytes)
{
    VersionVector vector;
    ByteReader reader(bytes);
    for (int origin = 0; !reader.atEnd(); ++origin)
        vector.set(origin, qint64(reader.number()));
    return vector;
}

// flags (1 siblings, 2 unknown fields, 4 narrow) · columns · dots · each dot · the dot of each column plus
// one: four columns a byte while there are at most three dots, else one byte each.
QByteArray Version::encoded()
{
    if (dots_.size() > 1)
        dropUnused();
    const bool narrow = dots_.size() <= 3;
    QByteArray bytes;
    bytes.reserve(64);
    ByteWriter writer(bytes);
    writer.byte(static_cast<unsigned char>((hasSiblings ? 1 : 0) | (hasUnknown ? 2 : 0) | (narrow ? 4 : 0)));
    writer.number(quint64(at_.size()));
    writer.number(quint64(dots_.size()));
    for (const Dot& dot : dots_) {
        writer.number(quint64(dot.origin));
        writer.number(quint64(dot.seq));
        writer.number(quint64(dot.hlc));
    }
    const auto code = [this](qsizetype column) { return at_[column] == none ? 0u : at_[column] + 1u; };
    for (qsizetype column = 0; column < at_.size(); column += narrow ? 4 : 1) {
        unsigned packed = code(column);
        for (qsizetype next = 1; narrow && next < 4 && column + next < at_.size(); ++next)
            packed |= code(column + next) << (2 * next);
        writer.byte(static_cast<unsigned char>(packed));
    }
    return bytes;
}

Version Version::decoded(std::string_view bytes, int columns)
{
    ByteReader reader(bytes);
    const unsigned flags = reader.byte();
    const int stored = int(reader.number());
    Version version(columns);
    version.hasSiblings = flags & 1;
    version.hasUnknown = flags & 2;
    const quint64 dots = reader.number();
    for (quint64 i = 0; i < dots && !reader.failed(); ++i) {
        const int origin = int(reader.number());
        const qint64 seq = qint64(reader.number());
        version.dots_.append({origin, seq, qint64(reader.number())});
    }
    unsigned packed = 0;
    for (int column = 0; column < std::min(stored, columns); ++column) {
        const bool narrow = flags & 4;
        packed = narrow && column % 4 ? packed >> 2 : reader.byte();
        const unsigned code = narrow ? packed & 3 : packed;
        if (code > 0 && code <= unsigned(version.dots_.size()))
            version.at_[column] = static_cast<unsigned char>(code - 1);
    }
    return version;
}

void Version::set(int column, const Dot& dot)
{
    if (dot.isNull()) {
        at_[column] = none;
        return;
    }
    const auto found = std::find(dots_.begin(), dots_.end(), dot);
    if (found == dots_.end() && dots_.size() >= 4)
        dropUnused();
    const auto place = std::find(dots_.begin(), dots_.end(), dot);
    at_[column] = static_cast<unsigned char>(place - dots_.begin());
    if (place == dots_.end())
        dots_.append(dot);
}

void Version::dropUnused()
{
    QVarLengthArray<Dot, 4> kept;
    for (unsigned char& index : at_) {
        if (index == none)
            continue;
        const Dot dot = dots_[index];
        const auto place = std::find(kept.begin(), kept.end(), dot);
        index = static_cast<unsigned char>(place - kept.begin());
        if (place == kept.end())
            kept.append(dot);
    }
    dots_ = kept;
}

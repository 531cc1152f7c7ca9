#include "core/names/encodings.h"

#include <algorithm>
#include <limits>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace names {

namespace {

    struct Close {
        void operator()(UConverter* one) const { ucnv_close(one); }
        void operator()(UCharsetDetector* one) const { ucsdet_close(one); }
    };

    constexpr qsizetype looksAt = 64 * 1024; // bytes are enough to tell
    constexpr qsizetype mostNamed = 4;

    /// UTF-16 whose byte order mark was lost: in most scripts' punctuation and digits every other byte is
    /// zero.
    QString sixteenBitOrder(const QByteArray& bytes)
    {
        const qsizetype looked = std::min(bytes.size(), looksAt) / 2 * 2;
        qsizetype zeros[2] = {0, 0};
        for (qsizetype i = 0; i < looked; ++i)
            zeros[i % 2] += bytes[i] == 0;
        constexpr qsizetype oneIn = 20;
        if (looked == 0 || std::max(zeros[0], zeros[1]) * oneIn < looked)
            return {};
        return zeros[0] > zeros[1] ? u"UTF-16BE"_s : u"UTF-16LE"_s;
    }

    QString certainOf(const QByteArray& bytes)
    {
        if (bytes.startsWith("\xFF\xFE"))
            return u"UTF-16LE"_s;
        if (bytes.startsWith("\xFE\xFF"))
            return u"UTF-16BE"_s;
        if (const QString order = sixteenBitOrder(bytes); !order.isEmpty())
            return order;
        return decoded(bytes, u"UTF-8"_s) ? u"UTF-8"_s : QString();
    }

} // namespace

QStringList knownEncodings()
{
    return {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s, u"windows-1251"_s, u"windows-1256"_s,
        u"windows-1250"_s, u"windows-1254"_s, u"windows-1253"_s, u"KOI8-R"_s, u"IBM866"_s, u"GB18030"_s};
}

QStringList encodingsOf(const QByteArray& bytes)
{
    if (const QString certain = certainOf(bytes); !certain.isEmpty())
        return {certain};
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&code));
    const QByteArray looked = bytes.left(looksAt);
    ucsdet_setText(detector.get(), looked.constData(), int32_t(looked.size()), &code);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &code);
    QStringList found;
    for (int32_t i = 0; i < count && U_SUCCESS(code) && found.size() < mostNamed; ++i) {
        QString name = QString::fromLatin1(ucsdet_getName(matches[i], &code));
        // What offices call ISO-8859-1 is Windows' larger one.
        if (name == u"ISO-8859-1"_s)
            name = u"windows-1252"_s;
        if (!found.contains(name) && decoded(bytes, name))
            found.append(name);
    }
    for (const QString& name : {u"windows-1252"_s, u"windows-1251"_s, u"windows-1256"_s})
        if (!found.contains(name) && decoded(bytes, name))
            found.append(name);
    return found;
}

std::optional<QString> decoded(const QByteArray& bytes, const QString& encoding)
{
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(encoding.toLatin1().constData(), &code));
    if (U_FAILURE(code) || bytes.size() > std::numeric_limits<int32_t>::max() / 4)
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    QString text(2 * bytes.size() + 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()),
        int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &code);
    if (U_FAILURE(code))
        return std::nullopt;
    text.truncate(length);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

} // namespace names

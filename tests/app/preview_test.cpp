#include "core/base/reader.h"
#include "tests/support/pdffile.h"
#include "tests/support/tostring.h"

#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

namespace {

struct Drawn {
    bool refused = false;
    QByteArray reason = {};
    quint32 page = 0, pages = 0, width = 0, height = 0;
    QByteArray pixels = {};

    bool hasInk() const
    {
        for (qsizetype i = 0; i + 3 < pixels.size(); i += 4)
            if (quint8(pixels[i]) < 100 && quint8(pixels[i + 1]) < 100 && quint8(pixels[i + 2]) < 100)
                return true;
        return false;
    }
};

Drawn draw(const QByteArray& file, int page = 0, int width = 300, int height = 400)
{
    NoProgress progress;
    const auto answer = askReader(
        {{"preview", QString::number(page), QString::number(width), QString::number(height)}, 20, 64 << 20},
        file, progress);
    INFO((answer ? QString() : answer.error().message).toStdString());
    REQUIRE(answer);
    if (answer->isRefused)
        return {true, answer->bytes};
    const QByteArray mark = "HWPREV1\n";
    REQUIRE(answer->bytes.startsWith(mark));
    const auto number
        = [&](int i) { return qFromBigEndian<quint32>(answer->bytes.constData() + mark.size() + 4 * i); };
    return {false, {}, number(0), number(1), number(2), number(3), answer->bytes.mid(mark.size() + 16)};
}

/// A grey picture, in the plainest of formats: no compression, so that any size can be claimed.
QByteArray bitmap(qint32 width, qint32 height, bool whole = true)
{
    QByteArray bytes = "BM";
    const auto put = [&](auto number) {
        number = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    };
    put(quint32(0)), put(quint32(0)), put(quint32(54)), put(quint32(40));
    put(width), put(height), put(quint16(1)), put(quint16(32));
    for (int i = 0; i < 6; ++i)
        put(quint32(0));
    if (whole)
        bytes.append(qsizetype(width) * height * 4, '\x20');
    return bytes;
}

} // namespace

TEST_CASE("A page of a PDF is drawn into the room there is, and pages are counted", "[preview]")
{
    const QByteArray file = pdfFile({"First page", "Second page"});
    const Drawn first = draw(file);
    CHECK(first.pages == 2);
    CHECK(first.page == 0);
    CHECK(first.width <= 300);
    CHECK(first.height == 400);
    CHECK(qsizetype(first.width) * first.height * 4 == first.pixels.size());
    CHECK(first.hasInk());
    const Drawn second = draw(file, 1);
    CHECK(second.page == 1);
    CHECK(second.pixels != first.pixels);
    CHECK(draw(file, 7).page == 1); // the last there is
}

TEST_CASE("A picture is drawn, smaller where it is larger than the room, never larger", "[preview]")
{
    const Drawn large = draw(bitmap(1200, 600));
    CHECK(large.width == 300);
    CHECK(large.height == 150);
    CHECK(large.hasInk());
    const Drawn small = draw(bitmap(20, 10));
    CHECK(small.width == 20);
    CHECK(small.pages == 1);
}

TEST_CASE(
    "What is no picture, cut off, or a picture of too many pixels is refused with its reason", "[preview]")
{
    CHECK(draw("neither a page nor a picture").reason == "damaged");
    CHECK(draw({}).reason == "damaged");
    CHECK(draw("%PDF-1.4\nbut nothing of a PDF").reason == "damaged");
    CHECK(draw(pdfFile({"Page"}).left(60)).reason == "damaged");
    CHECK(draw(bitmap(12000, 12000, false)).reason == "too-large");
    CHECK(draw(QByteArray::fromHex("89504e470d0a1a0a") + "no more of it").reason == "damaged");
}

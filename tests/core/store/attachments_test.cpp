#include "core/store/attachments.h"
#include "tests/support/officefiles.h"

#include <QBuffer>

using namespace officefiles;

namespace {

QByteArray scan(qint64 size, char first = 1)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < bytes.size(); i += 997)
        bytes[i] = char(first + i % 251);
    return bytes;
}

Result<Content> add(Store& store, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return addContent(store, buffer, "scan.pdf");
}

QByteArray contentOf(Store& store, const QByteArray& id)
{
    QByteArray bytes;
    REQUIRE(readContent(store, id, [&](std::string_view piece) {
        CHECK(piece.size() <= size_t(pieceBytes));
        bytes.append(piece.data(), qsizetype(piece.size()));
    }));
    return bytes;
}

int pieces(Store& store)
{
    return *store.database().one<int>("SELECT count(*) FROM chunk");
}

/// Gives other bytes each time it is read from its beginning.
class Changing : public QBuffer {
public:
    using QBuffer::QBuffer;
    bool seek(qint64 to) override
    {
        if (to == 0)
            buffer()[0] = char(buffer()[0] + 1);
        return QBuffer::seek(to);
    }
};

struct Files {
    SteppedClock clock{QDate(2014, 5, 16)};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store = Store::inMemory({clock, entropy});
};

} // namespace

TEST_CASE("An attachment comes back as it was added, in pieces of 1 MiB", "[attachments]")
{
    Files files;
    int expected = 0;
    for (const qint64 size : {qint64(1), pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes}) {
        const auto added = add(*files.store, scan(size));
        REQUIRE(added);
        CHECK(added->size == size);
        CHECK(contentOf(*files.store, added->id) == scan(size));
        expected += int((size + pieceBytes - 1) / pieceBytes);
        CHECK(pieces(*files.store) == expected);
    }
}

TEST_CASE("The same content is kept once, and its id tells nothing outside the file", "[attachments]")
{
    Files here, there;
    const auto first = add(*here.store, scan(pieceBytes + 5));
    const auto second = add(*here.store, scan(pieceBytes + 5));
    CHECK(first->id == second->id);
    CHECK(pieces(*here.store) == 2);
    CHECK(add(*here.store, scan(pieceBytes + 5, 2))->id != first->id);
    CHECK(add(*there.store, scan(pieceBytes + 5))->id != first->id);
}

TEST_CASE("An attachment may have 20 MB and not a byte more, and not be empty", "[attachments]")
{
    Files files;
    CHECK(add(*files.store, scan(largestContent)));
    CHECK(pieces(*files.store) == 20);
    const auto tooLarge = add(*files.store, scan(largestContent + 1, 3));
    CHECK(kindOf(tooLarge) == Error::Kind::Invalid);
    CHECK(tooLarge.error().message.contains("“scan.pdf” is larger than 20 MB"));
    CHECK(kindOf(add(*files.store, {})) == Error::Kind::Invalid);
    CHECK(pieces(*files.store) == 20);
    CHECK(kindOf(addContent(*files.store, "no such scan.pdf")) == Error::Kind::NotFound);
}

TEST_CASE("A scan that changes while it is read is not kept", "[attachments]")
{
    Files files;
    QByteArray bytes = scan(100);
    Changing device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CHECK(kindOf(addContent(*files.store, device, "scan.pdf")) == Error::Kind::Storage);
    CHECK(pieces(*files.store) == 0);
}

TEST_CASE("Content that is not here, or not all of it, is said to be not here yet", "[attachments]")
{
    Files files;
    const auto visit = [](std::string_view) {};
    CHECK(kindOf(readContent(*files.store, QByteArray(32, 'x'), visit)) == Error::Kind::NotFound);
    const auto added = add(*files.store, scan(2 * pieceBytes));
    files.store->database().execute("DELETE FROM chunk WHERE position = 0");
    CHECK(kindOf(readContent(*files.store, added->id, visit)) == Error::Kind::NotFound);
    REQUIRE(add(*files.store, scan(2 * pieceBytes)));
    CHECK(contentOf(*files.store, added->id) == scan(2 * pieceBytes));
}

TEST_CASE("An attachment added within an act that fails is gone with it", "[attachments]")
{
    Files files;
    {
        Act act(*files.store, {{}, "attach", {}, files.clock.now()});
        REQUIRE(add(*files.store, scan(10)));
        CHECK(pieces(*files.store) == 1);
    }
    CHECK(pieces(*files.store) == 0);
}

#include "core/store/incarnation.h"
#include "tests/support/officefiles.h"

using namespace officefiles;

namespace {

Incarnation::Place placeOf(const OfficeFile& file)
{
    return {file.path(), file.id()};
}

qint64 notedSeq(const OfficeFile& file)
{
    return bytesAt(Incarnation::notePath(placeOf(file))).split('\n').at(3).toLongLong();
}

} // namespace

TEST_CASE("Opening and closing a file again and again is no restore", "[incarnation]")
{
    Laptop laptop;
    laptop.create();
    for (int i = 1; i <= 3; ++i) {
        const auto file = laptop.opened();
        CHECK_FALSE(file->wasRestored());
        addPerson(file->store(), "Vakhtang");
        CHECK(own(*file).incarnation == 1);
        CHECK(own(*file).seq == i);
    }
}

TEST_CASE("The laptop notes the last change of each commit, and only of what was committed", "[incarnation]")
{
    Laptop laptop;
    const auto file = laptop.create();
    CHECK(notedSeq(*file) == 0);
    addPerson(file->store(), "Vakhtang");
    CHECK(notedSeq(*file) == 1);
    {
        Batch batch(file->store());
        addPerson(file->store(), "Anahit");
        addPerson(file->store(), "Lilit");
        CHECK(notedSeq(*file) == 1);
        batch.commit();
    }
    CHECK(notedSeq(*file) == 3);
    {
        Batch batch(file->store());
        addPerson(file->store(), "Davit");
    }
    CHECK(notedSeq(*file) == 3);
}

TEST_CASE("An older copy put back goes on as a new replica with a new code, and says so", "[incarnation]")
{
    Laptop laptop;
    const QString copy = laptop.folder.filePath("copy");
    laptop.create();
    laptop.copy(laptop.path, copy);
    const Uuid before = own(*laptop.opened()).id;
    const auto putBack = [&](const QString& code) {
        laptop.copy(copy, laptop.path);
        auto file = laptop.opened();
        CHECK(file->wasRestored());
        CHECK(file->deviceCode() == code);
        CHECK(file->notice().contains("“" + code + "”"));
        CHECK(own(*file).id != before);
        CHECK(own(*file).seq == 0);
        file.reset();
        CHECK_FALSE(laptop.opened()->wasRestored());
        CHECK(laptop.opened()->deviceCode() == code);
    };
    putBack("A2");
    putBack("A3");
}

TEST_CASE("A copy made during work is told by the number of its last change", "[incarnation]")
{
    Laptop laptop;
    const QString copy = laptop.folder.filePath("copy"), later = laptop.folder.filePath("later");
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    laptop.copy(laptop.path, copy);
    addPerson(file->store(), "Anahit");
    laptop.copy(laptop.path, later);
    const QByteArray note = bytesAt(Incarnation::notePath(placeOf(*file)));
    const QString notePath = Incarnation::notePath(placeOf(*file));
    file.reset();

    // As if the program had been killed behind the second commit: the token is still the same.
    put(notePath, note);
    laptop.copy(later, laptop.path);
    file = laptop.opened();
    CHECK_FALSE(file->wasRestored());
    CHECK(names(file->store()) == QStringList{"Anahit", "Vakhtang"});
    file.reset();
    put(notePath, note);
    laptop.copy(copy, laptop.path);
    file = laptop.opened();
    CHECK(file->wasRestored());
    CHECK(names(file->store()) == QStringList{"Vakhtang"});
}

TEST_CASE(
    "A file on another path or another laptop is a copy, and two copies get different codes", "[incarnation]")
{
    Laptop laptop;
    const QString second = laptop.folder.filePath("second.hwd"), third = laptop.folder.filePath("third.hwd");
    laptop.create();
    laptop.copy(laptop.path, second);
    laptop.copy(laptop.path, third);
    CHECK(laptop.opened(second)->deviceCode() == "A2");
    CHECK(laptop.opened(third)->deviceCode() == "A3");
    CHECK(laptop.opened()->deviceCode() == "A");
    REQUIRE(QDir(laptop.folder.filePath("notes")).removeRecursively());
    auto file = laptop.opened();
    CHECK(file->wasRestored());
    file->store().setSetting("device-code", "C");
    CHECK(file->deviceCode() == "C2");
}

TEST_CASE("A crash between the laptop's note and the file's token is no restore", "[incarnation]")
{
    Laptop laptop;
    const QString closed = laptop.folder.filePath("closed"), open = laptop.folder.filePath("open");
    auto file = laptop.create();
    const QString notePath = Incarnation::notePath(placeOf(*file));
    file.reset();
    laptop.copy(laptop.path, closed);
    const QByteArray before = bytesAt(notePath);
    file = laptop.opened();
    laptop.copy(laptop.path, open);
    const QByteArray after = bytesAt(notePath);
    file.reset();
    QList<QByteArray> lines = before.split('\n');
    lines[1] += ' ' + after.split('\n')[1];

    for (const QString& cut : {closed, open}) {
        put(notePath, lines.join('\n'));
        laptop.copy(cut, laptop.path);
        CHECK_FALSE(laptop.opened()->wasRestored());
    }
    laptop.copy(closed, laptop.path);
    CHECK(laptop.opened()->wasRestored());
}

TEST_CASE("A damaged note of the laptop counts as none", "[incarnation]")
{
    Laptop laptop;
    auto file = laptop.create();
    const QString notePath = Incarnation::notePath(placeOf(*file));
    for (const char* text :
        {"", "homeward token 1\n", "homeward token 1\nzz\n1\n1\n", "homeward token 2\n\n1\n0\n"}) {
        file.reset();
        put(notePath, text);
        file = laptop.opened();
        CHECK(file->wasRestored());
    }
}

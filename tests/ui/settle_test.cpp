#include "core/store/act.h"
#include "core/work/settling.h"
#include "tests/ui/deskdriver.h"
#include "ui/exchange/settledisputes.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

/// Another laptop of the office changed the same field unseen.
struct Disputed : DeskDriver {
    QTemporaryDir folder;
    SteppedClock clock{demoAutumn};
    SeededEntropy entropy{77};
    Id<Person> person;

    Disputed()
    {
        openDemo(folder.filePath("demo.homeward"));
        Store& mine = desk.session().store();
        const auto theirs = Store::inMemory({clock, entropy});
        REQUIRE(theirs->take(mine.changesSince({})));
        person = golden().principal;
        edit(*theirs, "Sevan");
        edit(mine, "Dilijan");
        REQUIRE(mine.take(theirs->changesSince(mine.seen())));
        REQUIRE(disputesOf(mine).size() == 1);
        desk.window().go("exchange");
        desk.window().place("exchange")->refresh();
    }
    void edit(Store& store, const QString& place)
    {
        const Person before = *store.of<Person>().find(person);
        Person after = before;
        after.birthPlace = place;
        Act act(store, {{}, "edit", {}, clock.now()});
        act.save(before, after);
        act.commit();
    }
    QPushButton* button(QWidget* in, const QString& text)
    {
        for (QPushButton* one : in->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    QString place() { return desk.session().store().of<Person>().find(person)->birthPlace; }
};

} // namespace

TEST_CASE("Two values are settled from the Exchange place, and the decision can be undone", "[settle]")
{
    Disputed work;
    work.button(work.desk.window().place("exchange"), u"&Settle …"_s)->click();
    auto* dialog = work.desk.window().findChild<SettleDisputes*>();
    REQUIRE(dialog);
    work.button(dialog, u"&Settle"_s)->click(); // nothing is chosen yet
    CHECK(dialog->isVisible());
    CHECK(disputesOf(work.desk.session().store()).size() == 1);
    for (QRadioButton* one : dialog->findChildren<QRadioButton*>())
        if (one->text() == u"Sevan"_s)
            one->click();
    work.button(dialog, u"&Settle"_s)->click();
    CHECK_FALSE(dialog->isVisible()); // that was the last
    CHECK(work.place() == "Sevan");
    CHECK(disputesOf(work.desk.session().store()).isEmpty());
    CHECK_FALSE(work.desk.session().undoName().isEmpty());
}

TEST_CASE("Something else than the two values can be written", "[settle]")
{
    Disputed work;
    SettleDisputes dialog(work.desk.session(), 0, &work.desk.window());
    dialog.show();
    auto* other = dialog.findChild<QLineEdit*>();
    REQUIRE(other);
    QTest::keyClicks(other, "Vanadzor");
    CHECK(dialog.grab().width() > 300);
    work.button(&dialog, u"&Settle"_s)->click();
    CHECK(work.place() == "Vanadzor");
}

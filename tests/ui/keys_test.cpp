#include "tests/ui/deskdriver.h"
#include "ui/cases/caseacts.h"
#include "ui/cases/caseform.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/registerhousehold.h"
#include "ui/shell/keys.h"

#include <QLabel>
#include <QShortcut>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// The golden case is open, and every place was seen once.
struct AllPlaces : DeskDriver {
    QTemporaryDir folder;
    Id<CaseFile> id;

    AllPlaces()
    {
        openDemo(folder.filePath("demo.homeward"));
        id = golden().id;
        for (const char* place : {"today", "payments", "missions", "reports", "exchange", "cases"})
            desk.window().go(place);
        desk.session().open(Target::ofCase(id));
    }
    QWidget* window() { return &desk.window(); }
};

std::set<QString> shortcutsOf(const QWidget& window)
{
    std::set<QString> keys;
    for (const QShortcut* one : window.findChildren<QShortcut*>())
        for (const QKeySequence& key : one->keys())
            keys.insert(key.toString());
    return keys;
}

/// Calls `look` with each form of the case desk, open.
void eachForm(AllPlaces& desk, const std::function<void(QWidget& dialog, const QString& name)>& look)
{
    Session& session = desk.desk.session();
    const auto with = [&](const QString& name, auto open) {
        open();
        QWidget* dialog = QApplication::activeModalWidget();
        INFO(name.toStdString());
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        QTest::qWait(20);
        look(*dialog, name);
        delete dialog;
    };
    with(u"case"_s, [&] { editCase(session, desk.id, desk.window()); });
    with(u"person"_s, [&] { editPerson(session, desk.golden().principal, desk.window()); });
    with(u"register"_s, [&] { registerHousehold(session, desk.window()); });
    with(u"move on"_s, [&] { moveOn(session, desk.id, desk.window()); });
    with(u"counselling"_s, [&] { recordCounselling(session, desk.id, desk.window()); });
    for (const RecordForm& form : recordForms())
        with(QString::fromLatin1(form.kind), [&] { form.add(session, desk.id, {}, desk.window()); });
}

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// Whether the eye goes on from one to the other: below it, or beside it towards the end of the line.
bool isOnward(const QRect& from, const QRect& to)
{
    const bool isAbove = to.bottom() <= from.top(), isBelow = to.top() >= from.bottom();
    return isBelow || to.left() >= from.right() || (!isAbove && to.left() > from.left());
}

} // namespace

TEST_CASE("The keys that F1 lists are those that there are", "[keys]")
{
    AllPlaces desk;
    std::set<QString> there = shortcutsOf(*desk.window());
    eachForm(desk, [&](QWidget& dialog, const QString&) { there.merge(shortcutsOf(dialog)); });
    std::set<QString> listed;
    for (const DeskKeys& group : keysOfDesk())
        for (const DeskKey& key : group.keys) {
            CHECK(key.isShortcut == !key.keys.isEmpty());
            for (const QKeySequence& one : key.keys)
                listed.insert(one.toString());
        }
    for (const QString& key : listed) {
        INFO("listed and not there: " << key.toStdString());
        CHECK(there.contains(key));
    }
    for (const QString& key : there) {
        INFO("there and not listed: " << key.toStdString());
        CHECK(listed.contains(key));
    }
}

TEST_CASE("F1 shows the keys over the window, and Esc closes them", "[keys]")
{
    AllPlaces desk;
    desk.key(Qt::Key_F1);
    QWidget* keys = QApplication::activeModalWidget();
    REQUIRE(keys);
    QStringList texts;
    for (const QLabel* label : keys->findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains(u"Ctrl+1 … Ctrl+7"_s));
    QTest::keyClick(keys, Qt::Key_Escape);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("The tab key follows the eye through every form", "[keys]")
{
    AllPlaces desk;
    eachForm(desk, [](QWidget& dialog, const QString& name) {
        const QWidget* first = QApplication::focusWidget();
        REQUIRE(first);
        REQUIRE(dialog.isAncestorOf(first));
        int steps = 0;
        for (const QWidget* at = first; ++steps < 80;) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* next = QApplication::focusWidget();
            if (next == first)
                break; // round
            INFO(name.toStdString() << ": from " << at->metaObject()->className() << ' '
                                    << at->accessibleName().toStdString() << " to "
                                    << next->accessibleName().toStdString() << " "
                                    << next->objectName().toStdString());
            CHECK(isOnward(placeOf(*at, dialog), placeOf(*next, dialog)));
            at = next;
        }
        INFO(name.toStdString());
        CHECK(steps > 2);
        CHECK(steps < 80);
    });
}

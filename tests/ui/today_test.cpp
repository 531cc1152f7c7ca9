#include "core/work/caseledger.h"
#include "tests/ui/deskdriver.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/table.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Autumn : DeskDriver {
    QTemporaryDir folder;

    Autumn() { openDemo(folder.filePath("demo.homeward")); }
    QWidget* today() { return desk.window().place("today"); }
    Table* list()
    {
        auto* table = today()->findChild<Table*>();
        REQUIRE(table);
        return table;
    }
    QStringList toDo()
    {
        QTest::qWait(50); // the cases are read a few at a time
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    QPushButton* button(QWidget* in, const QString& text)
    {
        for (QPushButton* one : in->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
};

} // namespace

TEST_CASE("What is not for today is put off from the list, and undone", "[today]")
{
    Autumn work;
    work.desk.window().go("today");
    REQUIRE(work.toDo() == QStringList{"evidence", "approve", "pay", "visit"});
    work.list()->selectRow(1);
    CHECK_FALSE(work.button(work.today(), u"&Put off"_s)); // others wait for the money
    work.list()->selectRow(3);
    QPushButton* putOff = work.button(work.today(), u"&Put off"_s);
    REQUIRE(putOff);
    CHECK_FALSE(work.button(work.today(), u"&Done"_s)); // nobody wrote it down as a task
    for (QAction* action : putOff->menu()->actions())
        if (action->text() == u"For &three days"_s)
            action->trigger();
    CHECK(work.toDo() == QStringList{"evidence", "approve", "pay"});
    work.desk.session().undo();
    CHECK(work.toDo() == QStringList{"evidence", "approve", "pay", "visit"});
}

TEST_CASE("Money moved beyond a ceiling is refused, and the exception offered", "[today]")
{
    Autumn work;
    const CaseFile file = work.golden();
    work.desk.session().open(Target::ofCase(file.id, "plan"));
    QPushButton* move = work.button(&work.cases().page(), u"Move money …"_s);
    REQUIRE(move);
    move->click();
    const Dossier dossier = *dossierOf(work.desk.session().store(), file.id);
    const auto packageOf = [&](AssistanceType type) {
        for (const Package& package : currentPackages(dossier))
            if (package.type == type)
                return package.id.text();
        return QString();
    };
    work.field<CodeBox>("source_package")->setCode(packageOf(AssistanceType::Accommodation));
    work.field<CodeBox>("target_package")->setCode(packageOf(AssistanceType::Medication));
    work.field<MoneyEdit>("amount")->setMoney(Money(32600, "EUR"));
    work.field<QPlainTextEdit>("reason")->setPlainText("medicine costs more");
    CHECK_FALSE(work.save());
    QWidget* dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    CHECK(work.button(dialog, u"&Ask for an exception …"_s));
    QTimer::singleShot(100, [] { // what was typed is given up
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(question);
        question->button(QMessageBox::Discard)->click();
    });
    dialog->close();
    CHECK(dossierOf(work.desk.session().store(), file.id)->of<Transfer>().isEmpty());
}

#include "tests/ui/deskdriver.h"
#include "ui/cases/sheetform.h"
#include "ui/cases/sheetpreview.h"
#include "ui/cases/takeinsheet.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// A sheet is being taken in over the list of cases.
struct TakingIn : DeskDriver {
    QTemporaryDir folder;

    TakingIn() { openDemo(folder.filePath("demo.homeward")); }
    QString put(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// By the key, through the dialog that asks for the file.
    TakeInSheet& open(const QString& path)
    {
        key(Qt::Key_2, Qt::AltModifier);
        QTimer::singleShot(300, &desk.window(), [path] {
            auto* asking = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            REQUIRE(asking);
            asking->findChild<QLineEdit*>("fileNameEdit")->setText(path);
            QMetaObject::invokeMethod(asking, "accept");
        });
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        TakeInSheet* dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            dialog = qobject_cast<TakeInSheet*>(QApplication::activeModalWidget());
            return dialog != nullptr;
        }));
        return *dialog;
    }
    static void press(TakeInSheet& dialog, const QString& text)
    {
        for (QPushButton* one : dialog.findChildren<QPushButton*>())
            if (one->isVisible() && one->text().remove(u'&') == text) {
                REQUIRE(one->isEnabled());
                return one->click();
            }
        FAIL("no button " << text.toStdString());
    }
    static bool says(TakeInSheet& dialog, const QString& words)
    {
        return QTest::qWaitFor([&] {
            for (QLabel* one : dialog.findChildren<QLabel*>())
                if (one->isVisible() && one->text().contains(words))
                    return true;
            return false;
        });
    }
    qsizetype cases() { return desk.session().store().of<CaseFile>().all().size(); }
};

const QByteArray families = "Dossier;Nom;Prénom;Sexe;Date de naissance;Lien de parenté\n"
                            "A-1;Sahakyan;Anna;F;03/04/1984;chef de ménage\n"
                            "A-1;Sahakyan;Mher;M;2/5/09;fils\n"
                            "A-2;Davtyan;Tigran;M;05/06/1990;\n";

} // namespace

TEST_CASE("A spreadsheet is taken in through the window, and one undo takes it back", "[sheets]")
{
    TakingIn driver;
    TakeInSheet& dialog = driver.open(driver.put("list.csv", families));
    REQUIRE(QTest::qWaitFor([&] { return dialog.isRead(); }, 30000));
    driver.press(dialog, "Next");
    CHECK(driver.says(dialog, "can be two days"));
    for (QComboBox* one : dialog.findChildren<QComboBox*>())
        if (one->accessibleName() == "Dates")
            one->setCurrentIndex(1);
    driver.press(dialog, "Next");
    CHECK(driver.says(dialog, "whose numbers"));
    for (QLineEdit* one : dialog.findChildren<QLineEdit*>())
        if (one->accessibleName() == "Case numbers are of")
            one->setText("RIAT");
    driver.press(dialog, "Next");
    const SheetPlan& plan = dialog.findChild<SheetPreview*>()->plan();
    REQUIRE(plan.rows.size() == 3);
    CHECK(plan.rows[0].read.person.person.birth.text() == "1984-04-03");
    CHECK(plan.rows[1].words.contains("two digits"));
    CHECK(driver.cases() == 1); // nothing is written before it is asked for
    driver.press(dialog, "Take in");
    CHECK(driver.says(dialog, "2 households registered"));
    CHECK(driver.says(dialog, "1 row refused"));
    CHECK(driver.cases() == 3);
    driver.press(dialog, "Done");
    CHECK(driver.desk.session().undoName() == "sheet list.csv");
    driver.desk.session().undo();
    CHECK(driver.cases() == 1);
    driver.desk.session().redo();
    CHECK(driver.cases() == 3);
}

TEST_CASE("A file that is no spreadsheet is refused in the window with the next step", "[sheets]")
{
    TakingIn driver;
    TakeInSheet& dialog = driver.open(driver.put("scan.xlsx", QByteArray("\x89PNG\r\n\x1a\n\0\1\2", 11)));
    CHECK(driver.says(dialog, "is no spreadsheet"));
    CHECK_FALSE(dialog.isRead());
    dialog.reject();
}

TEST_CASE("Somebody who looks like a known person is decided on in the window", "[sheets]")
{
    TakingIn driver;
    const QByteArray known
        = "Family name,Given name,Date of birth\nAghanian,Vakhtang,\nAghanyan,Vakhtang,1975\n";
    TakeInSheet& dialog = driver.open(driver.put("one.csv", known));
    REQUIRE(QTest::qWaitFor([&] { return dialog.isRead(); }, 30000));
    driver.press(dialog, "Next");
    auto* preview = dialog.findChild<SheetPreview*>();
    REQUIRE(preview->plan().count(Verdict::Undecided) > 0);
    driver.press(dialog, "Leave out");
    CHECK(std::ranges::any_of(
        preview->plan().rows, [](const PlannedRow& row) { return row.choice.kind == Choice::Kind::Skip; }));
    dialog.reject();
    CHECK(driver.cases() == 1);
}

#include "tests/shots/photographer.h"
#include "ui/cases/takeinsheet.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The steps of taking a spreadsheet in.

namespace {

const QByteArray families = "List of families;;;;;;\n"
                            "Dossier;Nom;Prénom;Sexe;Date de naissance;Lien de parenté;Passeport\n"
                            "A-1;Sahakyan;Anna;F;03/04/1984;chef de ménage;AN555001\n"
                            "A-1;Sahakyan;Mher;M;2/5/09;fils;\n"
                            "A-2;Aghanian;Vakhtang;M;;;\n"
                            "A-3;Davtyan;Tigran;M;05/06/1990;;AN555003\n"
                            "A-3;Davtyan;Աննա;F;1992;épouse;\n";

void fill(TakeInSheet& dialog)
{
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        if (box->accessibleName() == u"Dates"_s)
            box->setCurrentIndex(1);
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
        if (line->accessibleName() == u"Case numbers are of"_s)
            line->setText(u"RIAT"_s);
}

} // namespace

void Photographer::shootSheet(Application& desk, const QString& name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"families.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(families) < 0)
        return;
    file.close();
    TakeInSheet dialog(desk.session(), file.fileName(), &desk.window());
    dialog.open();
    if (!QTest::qWaitFor([&] { return dialog.isRead(); }, 20000))
        ++flaws_;
    shoot(dialog, name + u"-sheet-columns"_s);
    fill(dialog);
    for (QPushButton* one : dialog.findChildren<QPushButton*>())
        if (one->property("role") == u"primary"_s)
            one->click();
    shoot(dialog, name + u"-sheet-rows"_s);
    dialog.reject();
}

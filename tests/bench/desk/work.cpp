#include "core/work/documents.h"
#include "tests/bench/desk/opendesk.h"
#include "tests/support/pdffile.h"
#include "ui/cases/comparepersons.h"
#include "ui/cases/documentpreview.h"
#include "ui/cases/documentstab.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/takeinsheet.h"
#include "ui/print/paperdialog.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

double fromStatus(const QByteArray& name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() * 1024 / 1e6;
    return 0;
}

/// One day of a caseworker, step by step.
class Day {
public:
    explicit Day(const QString& file) : open_(file) { }

    void say(const char* step) { std::printf("(%s: %.0f MB)\n", step, residentNow()); }
    void registerOne()
    {
        registerHousehold(open_.desk.session(), &open_.desk.window());
        QWidget* dialog = QApplication::activeModalWidget();
        dialog->findChild<QLineEdit*>(u"given_name"_s)->setText(u"Armen"_s);
        dialog->findChild<QLineEdit*>(u"family_name"_s)->setText(u"Grigorian"_s);
        QTest::qWait(600); // who is known is looked for
        delete dialog;
    }
    void compare()
    {
        for (int i = 0; i < 20; ++i) {
            comparePersons(open_.desk.session(), someCase(i).principal, &open_.desk.window());
            QWidget* dialog = QApplication::activeModalWidget();
            dialog->repaint();
            delete dialog;
        }
    }
    void takeSheet(const QString& path)
    {
        TakeInSheet dialog(open_.desk.session(), path, &open_.desk.window());
        dialog.open();
        if (!QTest::qWaitFor([&] { return dialog.isRead(); }, 60000))
            throw Failure({Error::Kind::NotFound, u"The sheet was not read"_s, {}});
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
            if (line->accessibleName() == u"Case numbers are of"_s)
                line->setText(u"RIAT"_s);
        for (int step = 0; step < 2; ++step) {
            for (QPushButton* one : dialog.findChildren<QPushButton*>())
                if (one->property("role") == u"primary"_s && one->isVisible() && one->isEnabled())
                    one->click();
            QTest::qWait(50);
        }
        dialog.reject();
    }
    void lookAtDocuments()
    {
        Session& session = open_.desk.session();
        const CaseFile file = someCase(1);
        for (int i = 0; i < 5; ++i) {
            QByteArray bytes = pdfFile({"Page " + QByteArray::number(i), "Another"});
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            if (const auto added = addDocument(session.desk(), {file.id, u"Scan %1.pdf"_s.arg(i)}, buffer);
                !added)
                throw Failure(added.error());
        }
        session.open(Target::ofCase(file.id));
        open_.cases().page().show(file.id, "documents");
        auto* tab = open_.cases().page().findChild<DocumentsTab*>();
        const auto dossier = dossierOf(session.store(), file.id);
        for (const Attachment& one : dossier->of<Attachment>()) {
            tab->find(one.id.uuid());
            (void)QTest::qWaitFor([&] { return !tab->preview().sentence().contains(u"Drawing"_s); }, 20000);
        }
    }
    void print(const QString& path)
    {
        PaperDialog dialog(
            open_.desk.session(), {someCase(2).id, PaperForm::Consent, {}, u"hy"_s}, &open_.desk.window());
        dialog.show();
        dialog.savePdf(path);
    }
    /// Seconds that it takes from the case to the file.
    double printCase(const QString& path)
    {
        Session& session = open_.desk.session();
        return seconds([&] {
            const auto paper = paperOf(session.desk(), {someCase(3).id, PaperForm::CaseFile});
            if (!paper)
                throw Failure(paper.error());
            (void)saveAsPdf(*paper, path);
        });
    }
    void lookAtToday()
    {
        open_.desk.window().go("today");
        QTest::qWait(500);
    }

private:
    CaseFile someCase(int number)
    {
        const auto ids
            = open_.desk.session().store().database().all("SELECT id FROM case_file ORDER BY id LIMIT 40",
                [](sql::Row& row) { return row.at<Id<CaseFile>>(0); });
        return *open_.desk.session().store().of<CaseFile>().find(ids[number]);
    }

    OpenDesk open_;
};

QByteArray sheetOf(int rows)
{
    QByteArray list = "Case number,Relation,Given name,Family name,Sex,Date of birth\n";
    for (int i = 0; i < rows; ++i)
        list += QByteArray("B-") + QByteArray::number(i / 2) + (i % 2 ? ",Spouse,Nune" : ",Principal,Mher")
            + QByteArray::number(i) + ",Examplyan" + QByteArray::number(i / 2) + (i % 2 ? ",F" : ",M")
            + ",1980-03-" + QByteArray::number(10 + i % 18) + '\n';
    return list;
}

} // namespace

double residentNow()
{
    return fromStatus("VmRSS:");
}

double residentPeak()
{
    return fromStatus("VmHWM:");
}

QList<Figure> daysWork(const QString& file)
{
    using enum Figure::Limit;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"office.homeward"_s), sheet = folder.filePath(u"families.csv"_s);
    if (!QFile::copy(file, copy) || !QFile::copy(file + u".keys"_s, copy + u".keys"_s))
        throw Failure({Error::Kind::Storage, u"The office file could not be copied"_s, {}});
    QFile list(sheet);
    if (!list.open(QIODevice::WriteOnly) || list.write(sheetOf(1000)) < 0)
        throw Failure({Error::Kind::Storage, list.errorString(), {}});
    list.close();
    Day day(copy);
    day.say("unlocked");
    day.registerOne();
    day.say("registering");
    day.compare();
    day.say("comparing");
    day.takeSheet(sheet);
    day.say("a sheet of 1,000 rows");
    day.lookAtDocuments();
    day.say("documents");
    day.print(folder.filePath(u"consent.pdf"_s));
    const double printed = day.printCase(folder.filePath(u"case.pdf"_s));
    day.say("PDFs");
    day.lookAtToday();
    day.say("Today");
    return {{u"a case file from the case to the PDF"_s, printed, u"s"_s, AtMost, 1},
        {u"memory at most through a day's work, the reader apart"_s, residentPeak(), u"MB"_s, AtMost, 130}};
}

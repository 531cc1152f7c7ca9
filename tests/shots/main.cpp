#include "app/homeward/application.h"
#include "core/base/language.h"
#include "core/work/demofile.h"
#include "core/work/goldencase.h"
#include "tests/shots/oddcases.h"
#include "tests/ui/inspection.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesplace.h"
#include "ui/shell/createoffice.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

// Pictures of every place and dialog, into the folder named on the command line. A second argument names an
// office file of the demo's passphrase, such as a large synthetic one, to be pictured too. Ends with 1 where
// a picture is empty or something in it is cut, overlaps or has no accessible name.

using namespace Qt::StringLiterals;

namespace {

struct Variant {
    QString name;
    QSize size;
    Look::Colours colours;
    bool mirrored = false;
    int text = 100; ///< its size in percent
};

const Variant variants[] = {{u"1366"_s, {1366, 768}, Look::Colours::Light},
    {u"1366-dark"_s, {1366, 768}, Look::Colours::Dark}, {u"1920"_s, {1920, 1080}, Look::Colours::Light},
    {u"1366-mirrored"_s, {1366, 768}, Look::Colours::Light, true},
    {u"800"_s, {800, 600}, Look::Colours::Light},
    {u"1920-text200"_s, {1920, 1080}, Look::Colours::Light, false, 200}};

class Photographer {
public:
    Photographer(QApplication& application, const QString& folder)
        : application_(application), folder_(folder)
    {
    }

    void file(const QString& name, const QString& path);
    void ways();
    int flaws() const { return flaws_; }

private:
    void dressFor(const Variant& variant);
    void waitUntilOpen(Application& desk);
    void shoot(QWidget& window, const QString& name);
    void shootPlaces(Application& desk, const QString& name);
    void shootCase(Application& desk, const Id<CaseFile>& shown, const QString& name);

    QApplication& application_;
    QDir folder_;
    int flaws_ = 0;
};

void Photographer::dressFor(const Variant& variant)
{
    settings::setLook({variant.colours, variant.text});
    application_.setLayoutDirection(variant.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void Photographer::waitUntilOpen(Application& desk)
{
    QElapsedTimer waited;
    waited.start();
    while (!desk.session().isOpen() && waited.elapsed() < 60000)
        QTest::qWait(20);
}

void Photographer::shoot(QWidget& window, const QString& name)
{
    QTest::qWait(120);
    const QImage picture = window.grab().toImage();
    picture.save(folder_.filePath(name + u".png"_s));
    QStringList flaws = flawsOf(window);
    if (isEmptyPicture(picture))
        flaws.append(u"the picture is empty"_s);
    for (const QString& flaw : flaws)
        std::printf("%s: %s\n", qPrintable(name), qPrintable(flaw));
    flaws_ += int(flaws.size());
}

/// The pictures of odd cases bear what is odd, the others only the file's name.
QString lineName(const QString& file, const CaseLine& line)
{
    const QString serial = line.reference.section(u'-', 3, 3);
    return serial.startsWith(u'9') ? file + u'-' + serial : file;
}

void Photographer::shootPlaces(Application& desk, const QString& name)
{
    for (const char* place : {"today", "payments", "missions", "reports", "exchange", "cases"}) {
        desk.window().go(place);
        shoot(desk.window(), name + u'-' + QString::fromLatin1(place));
    }
    const auto lines = caseLines(desk.session().store(), {}, CaseOrder::Newest, nullptr, 3);
    for (const CaseLine& line : lines)
        if (const QString own = lineName(name, line); own != name || line.id == lines.first().id)
            shootCase(desk, line.id, own);
}

void Photographer::shootCase(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    desk.session().open(Target::ofCase(shown)); // also where it is closed, and so not in the list
    auto* cases = static_cast<CasesPlace*>(desk.window().place("cases"));
    for (const char* tab : {"overview", "household", "plan", "payments", "visits", "documents", "history"}) {
        cases->page().show(shown, tab);
        shoot(desk.window(), name + u"-case-"_s + QString::fromLatin1(tab));
    }
    editCase(desk.session(), shown, &desk.window());
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        shoot(*dialog, name + u"-edit-case"_s);
        delete dialog;
    }
}

void Photographer::file(const QString& name, const QString& path)
{
    for (const Variant& variant : variants) {
        dressFor(variant);
        Application desk(application_);
        desk.window().resize(variant.size);
        desk.window().show();
        desk.start(path);
        shoot(desk.window(), u"%1-%2-unlock"_s.arg(name, variant.name));
        desk.openDemo(path);
        waitUntilOpen(desk);
        shootPlaces(desk, u"%1-%2"_s.arg(name, variant.name));
        desk.window().close();
    }
}

void Photographer::ways()
{
    for (const Variant& variant : variants) {
        dressFor(variant);
        Application desk(application_);
        desk.window().resize(variant.size);
        desk.window().show();
        desk.start({});
        shoot(desk.window(), u"first-run-%1"_s.arg(variant.name));
        CreateOffice dialog(&desk.window());
        dialog.show();
        shoot(dialog, u"create-%1"_s.arg(variant.name));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    speakLanguage(application);
    const QString folder = application.arguments().value(1, u"shots"_s);
    QDir().mkpath(folder);
    Photographer photographer(application, folder);
    photographer.ways();
    for (const auto& [name, day] : {std::pair(u"autumn"_s, demoAutumn), std::pair(u"end"_s, demoEnd)}) {
        const QString path = home.filePath(name + u".homeward"_s);
        if (const auto made = makeDemo(path, day); !made) {
            std::printf("%s\n", qPrintable(made.error().message));
            return 3;
        }
        photographer.file(name, path);
    }
    NoProgress progress;
    const QString empty = home.filePath(u"empty.homeward"_s);
    if (const auto made = makeSynthetic(empty, {0, 1}, progress); !made)
        return 3;
    photographer.file(u"empty"_s, empty);
    const QString odd = home.filePath(u"odd.homeward"_s);
    if (const auto made = makeOddCases(odd); !made)
        return 3;
    photographer.file(u"odd"_s, odd);
    if (application.arguments().size() > 2)
        photographer.file(u"large"_s, application.arguments()[2]);
    std::printf("%d flaws\n", photographer.flaws());
    return photographer.flaws() == 0 ? 0 : 1;
}

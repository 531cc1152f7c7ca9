#include "tests/shots/photographer.h"

#include "core/store/caselist.h"
#include "tests/ui/inspection.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesplace.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// One way a window may look.
struct Variant {
    QString name;
    QSize size;
    Look::Colours colours;
    bool mirrored = false;
    int text = 100; ///< its size in percent
};

namespace {

const Variant variants[] = {{u"1366"_s, {1366, 768}, Look::Colours::Light},
    {u"1366-dark"_s, {1366, 768}, Look::Colours::Dark}, {u"1920"_s, {1920, 1080}, Look::Colours::Light},
    {u"1366-mirrored"_s, {1366, 768}, Look::Colours::Light, true},
    {u"800"_s, {800, 600}, Look::Colours::Light},
    {u"1920-text200"_s, {1920, 1080}, Look::Colours::Light, false, 200}};

/// The pictures of odd cases bear what is odd, the others only the file's name.
QString lineName(const QString& file, const CaseLine& line)
{
    const QString serial = line.reference.section(u'-', 3, 3);
    return serial.startsWith(u'9') ? file + u'-' + serial : file;
}

} // namespace

bool Photographer::isWanted(const QString& name) const
{
    return only_.isEmpty() || name == only_ || only_.startsWith(name + u'-')
        || (!only_.contains(u'-') && name.startsWith(only_ + u'-'));
}

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

void Photographer::shootPlaces(Application& desk, const QString& name)
{
    for (const char* place : {"today", "payments", "missions", "reports", "exchange", "cases"}) {
        desk.window().go(place);
        shoot(desk.window(), name + u'-' + QString::fromLatin1(place));
    }
    shootPayments(desk, name);
    shootToday(desk, name);
    desk.window().go("cases");
    const auto lines = caseLines(desk.session().store(), {}, CaseOrder::Newest, nullptr, 3);
    for (const CaseLine& line : lines)
        if (const QString own = lineName(name, line); own != name || line.id == lines.first().id)
            shootCase(desk, line.id, own);
    if (!lines.isEmpty()) {
        shootDocuments(desk, lines.first().id, name);
        shootPapers(desk, lines.first().id, name);
    }
    if (!lines.isEmpty())
        shootForms(desk, lines.first().id, name);
    if (!lines.isEmpty() && name.startsWith(u"end"_s)) { // they are the same over every file
        shootVisits(desk, lines.first().id, name);
        shootReports(desk, name);
    }
    shootSearch(desk, name);
}

void Photographer::shootCase(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    desk.session().open(Target::ofCase(shown)); // also where it is closed, and so not in the list
    auto* cases = static_cast<CasesPlace*>(desk.window().place("cases"));
    for (const char* tab : {"overview", "household", "plan", "payments", "visits", "documents", "history"}) {
        cases->page().show(shown, tab);
        shoot(desk.window(), name + u"-case-"_s + QString::fromLatin1(tab));
    }
}

void Photographer::file(const QString& name, const QString& path)
{
    for (const Variant& variant : variants) {
        if (!isWanted(u"%1-%2"_s.arg(name, variant.name)))
            continue;
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
        shootJoining(desk, variant.name);
        shootCreation(desk, variant.name);
    }
}

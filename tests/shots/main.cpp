#include "core/base/language.h"
#include "core/work/demofile.h"
#include "core/work/goldencase.h"
#include "tests/shots/oddcases.h"
#include "tests/shots/photographer.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

// Pictures of every place and dialog, into the folder named on the command line. A second argument names an
// office file of the demo's passphrase, such as a large synthetic one, to be pictured too ("-": none), a
// third one what alone is pictured: "autumn", "odd-1366-dark". Ends with 1 where a picture is empty or
// something in it is cut, overlaps or has no accessible name.

using namespace Qt::StringLiterals;

/// What the demo's story does not have.
static Result<void> addAll(const QString& demo)
{
    const auto documents = addDocuments(demo);
    return documents ? addSurveys(demo) : documents;
}

/// The demo at both its days. Throws what stood in the way.
static void picturesOfDemo(Photographer& photographer, const QTemporaryDir& home)
{
    for (const auto& [name, day] : {std::pair(u"autumn"_s, demoAutumn), std::pair(u"end"_s, demoEnd)}) {
        const QString path = home.filePath(name + u".homeward"_s);
        if (!photographer.isWanted(name))
            continue;
        const auto made = makeDemo(path, day);
        if (!made)
            throw Failure(made.error());
        if (const auto added = name == u"end"_s ? addAll(path) : Result<void>(); !added)
            throw Failure(added.error());
        photographer.file(name, path);
    }
}

int main(int argc, char* argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("HOMEWARD_READER", READER);
    QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what was found is known also where it is stopped
    speakLanguage(application);
    const QString folder = application.arguments().value(1, u"shots"_s);
    QDir().mkpath(folder);
    const QString large = application.arguments().value(2, u"-"_s);
    Photographer photographer(application, folder, application.arguments().value(3));
    if (photographer.isWanted(u"ways"_s))
        photographer.ways();
    picturesOfDemo(photographer, home);
    NoProgress progress;
    const QString empty = home.filePath(u"empty.homeward"_s);
    if (const auto made = makeSynthetic(empty, {0, 1}, progress); !made)
        return 3;
    photographer.file(u"empty"_s, empty);
    const QString odd = home.filePath(u"odd.homeward"_s);
    if (const auto made = makeOddCases(odd); !made)
        return 3;
    photographer.file(u"odd"_s, odd);
    if (large != u"-"_s)
        photographer.file(u"large"_s, large);
    std::printf("%d flaws\n", photographer.flaws());
    return photographer.flaws() == 0 ? 0 : 1;
}

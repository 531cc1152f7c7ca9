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
// office file of the demo's passphrase, such as a large synthetic one, to be pictured too. Ends with 1 where
// a picture is empty or something in it is cut, overlaps or has no accessible name.

using namespace Qt::StringLiterals;

/// What the demo's story does not have.
static Result<void> addAll(const QString& demo)
{
    const auto documents = addDocuments(demo);
    return documents ? addSurveys(demo) : documents;
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
    Photographer photographer(application, folder);
    photographer.ways();
    for (const auto& [name, day] : {std::pair(u"autumn"_s, demoAutumn), std::pair(u"end"_s, demoEnd)}) {
        const QString path = home.filePath(name + u".homeward"_s);
        if (const auto made = makeDemo(path, day); !made) {
            std::printf("%s\n", qPrintable(made.error().message));
            return 3;
        }
        if (const auto added = name == u"end"_s ? addAll(path) : Result<void>(); !added) {
            std::printf("%s\n", qPrintable(added.error().message));
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

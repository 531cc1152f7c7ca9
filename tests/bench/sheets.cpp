#include "core/sheets/readsheet.h"
#include "core/sheets/takein.h"
#include "core/work/goldencase.h"
#include "tests/bench/crowd.h"
#include "tests/bench/figures.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A list of 20,000 people, as offices bring them, into a file that knows 100,000.

namespace {

constexpr int rows = 20000;

QByteArray listOf(int people)
{
    const QStringList given{u"Anna"_s, u"Mher"_s, u"Tigran"_s, u"Nune"_s, u"Sona"_s, u"Levon"_s, u"Ruben"_s},
        family{u"Sahak"_s, u"Davt"_s, u"Petros"_s, u"Grigor"_s, u"Hakob"_s, u"Vardan"_s, u"Mkrtch"_s};
    const QStringList between{u"ab"_s, u"el"_s, u"im"_s, u"on"_s, u"ur"_s, u"ash"_s, u"ig"_s, u"ov"_s};
    SeededEntropy random(3);
    const auto any = [&](const QStringList& words) { return words[random.below(int(words.size()))]; };
    QString list = u"Case number,Relation,Given name,Family name,Sex,Date of birth,Passport\n"_s;
    QString name;
    for (int i = 0; i < people; ++i) {
        const bool isPrincipal = i % 3 == 0;
        if (isPrincipal)
            name = any(family) + any(between) + any(between) + u"yan"_s;
        list += u"A-%1,%2,%3,%4,%5,%6-%7-%8,AN%9\n"_s.arg(i / 3)
                    .arg(isPrincipal ? u"Principal"_s : u"Child"_s, any(given) + any(between), name,
                        i % 2 ? u"F"_s : u"M"_s)
                    .arg(1950 + random.below(60))
                    .arg(1 + random.below(12), 2, 10, QChar(u'0'))
                    .arg(2 + random.below(26), 2, 10, QChar(u'0'))
                    .arg(7000000 + i);
    }
    return list.toUtf8();
}

QList<Figure> takingIn()
{
    using enum Figure::Limit;
    Crowd crowd;
    QList<seal::SigningKey> keys;
    for (qsizetype i = 0; i < demoRoles().size(); ++i)
        keys.append(seal::SigningKey::create());
    const auto cast = foundDemo(*crowd.store, seal::SigningKey::create(), keys);
    if (!cast)
        throw Failure(cast.error());
    QFile file(crowd.folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(listOf(rows)) < 0)
        throw Failure({Error::Kind::Storage, file.errorString(), {}});
    file.close();
    NoProgress progress;
    SheetPlan plan;
    Sheet sheet;
    const double preview = seconds([&] {
        const auto read = readSheetFile(file.fileName(), {}, progress);
        if (!read)
            throw Failure(read.error());
        sheet = read->sheets.first();
        Layout layout = guessedLayout(*crowd.store, sheet);
        layout.scheme = u"RIAT"_s;
        plan = planOf(*crowd.store, sheet, layout, progress);
    });
    const double written = seconds([&] {
        const auto report = takeIn({*crowd.store, cast->first()}, sheet, plan, progress);
        if (!report)
            throw Failure(report.error());
    });
    return {{"20,000 rows of a sheet read and looked at among 100,000", preview, "s", AtMost, 30},
        {"the same with taking them in", preview + written, "s", AtMost, 30},
        {"rows of them that look like somebody else", double(plan.count(Verdict::Undecided)), "", AtMost,
            rows / 20.0}};
}

} // namespace

QList<Measurement> sheetMeasurements()
{
    return {{"sheets", takingIn}};
}

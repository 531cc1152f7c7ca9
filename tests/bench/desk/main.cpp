#include "tests/bench/desk/opendesk.h"
#include "ui/shell/quicksearch.h"

#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>

// deskbench FILE [NAME…]: how fast the window is on an office file of the demo's passphrase, such as one of
// 100,000 synthetic persons. Painting is done without a screen: what a graphics card adds is not in it.

using namespace Qt::StringLiterals;
using enum Figure::Limit;

namespace {

QString officeFile;

double startOf(const QString& program, const QStringList& arguments)
{
    QList<double> times;
    for (int i = 0; i < 15; ++i)
        times.append(seconds([&] { QProcess::execute(program, arguments); }));
    return median(times);
}

QList<Figure> starting()
{
    const double bare = startOf(QStringLiteral(START_EMPTY), {}),
                 ours = startOf(QStringLiteral(START_DESK), {officeFile});
    std::printf(
        "(an empty window starts and ends in %.0f ms, the unlocking in %.0f ms)\n", 1000 * bare, 1000 * ours);
    return {{u"start to the unlocking, to an empty window"_s, ours / bare, u"x"_s, AtMost, 1.5}};
}

QList<double> openCases(OpenDesk& open, int count)
{
    const auto ids = open.desk.session().store().database().all(
        "SELECT id FROM case_file ORDER BY id", [](sql::Row& row) { return row.at<Id<CaseFile>>(0); });
    SeededEntropy pick(5);
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        const auto id = ids[pick.below(int(ids.size()))];
        times.append(1000 * seconds([&] {
            open.desk.session().open(Target::ofCase(id));
            open.cases().page().repaint();
            QCoreApplication::sendPostedEvents();
        }));
    }
    return times;
}

QList<double> scrollAll(OpenDesk& open)
{
    auto* list = open.cases().findChild<QListView*>();
    QList<double> frames;
    for (int last = -1; list->verticalScrollBar()->value() != last;) {
        last = list->verticalScrollBar()->value();
        frames.append(1000 * seconds([&] {
            list->verticalScrollBar()->setValue(last + list->viewport()->height());
            list->viewport()->repaint();
            QCoreApplication::processEvents();
        }));
    }
    return frames;
}

QList<double> searchOnScreen(OpenDesk& open)
{
    auto* field = open.desk.window().findChild<QuickSearch*>();
    QList<double> times;
    for (const QString& query : {u"a"_s, u"vakh"_s, u"Ահմադ"_s, u"Гиорги"_s, u"beridze nino"_s, u"محمد"_s,
             u"EVN-2014-A-00"_s, u"xyz"_s, u"rahimi"_s, u"tsiklauri"_s})
        times.append(1000 * seconds([&] {
            field->setText(query);
            QCoreApplication::processEvents();
        }));
    field->clear();
    return times;
}

QList<Figure> working()
{
    OpenDesk open(officeFile);
    const double unlocked = residentNow();
    const QList<double> search = searchOnScreen(open);
    const QList<double> clicks = openCases(open, 1000);
    const double later = residentNow();
    const QList<double> frames = scrollAll(open);
    std::printf("(%lld frames of scrolling)\n", static_cast<long long>(frames.size()));
    return {{u"unlocked to the list of cases on screen"_s, open.toList, u"ms"_s, AtMost, 250},
        {u"typing to what was found on screen, 95th percentile"_s, percentile95(search), u"ms"_s, AtMost, 26},
        {u"click on a case to its page, 95th percentile"_s, percentile95(clicks), u"ms"_s, AtMost, 50},
        {u"scrolling the whole list, the slowest frame"_s, *std::ranges::max_element(frames), u"ms"_s, AtMost,
            32},
        {u"memory after unlocking"_s, unlocked, u"MB"_s, AtMost, 110},
        {u"the same after 1,000 cases"_s, later / unlocked, u"x"_s, AtMost, 1.2}};
}

} // namespace

int main(int argc, char* argv[])
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    officeFile = application.arguments().value(1);
    qputenv("HOMEWARD_READER", READER);
    return report({{"start", starting}, {"desk", working}, {"today", [] { return openingToday(officeFile); }},
                      {"work", [] { return daysWork(officeFile); }}},
        application.arguments().mid(2));
}

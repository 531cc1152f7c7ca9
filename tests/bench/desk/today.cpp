#include "core/work/worklists.h"
#include "tests/bench/desk/opendesk.h"
#include "ui/kit/table.h"
#include "ui/today/todayplace.h"

#include <QPushButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int times = 30;

/// Until the cases are read and the list stands on screen.
void wait(TodayPlace& today)
{
    while (today.isReading())
        QCoreApplication::processEvents();
    today.repaint();
}

QPushButton& mine(TodayPlace& today)
{
    for (QPushButton* one : today.findChildren<QPushButton*>())
        if (one->text() == u"Mine"_s)
            return *one;
    throw Failure({Error::Kind::NotFound, u"Today has no chip"_s, {}});
}

} // namespace

QList<Figure> openingToday(const QString& file)
{
    using enum Figure::Limit;
    OpenDesk open(file);
    // The lists of money are derived once after much came in; that is a figure of its own.
    while (freshenWorklists(open.desk.session().store(), 1000) > 0) { }
    auto& today = *static_cast<TodayPlace*>(open.desk.window().place("today"));
    open.desk.window().go("today");
    wait(today);
    const auto* model = today.findChild<Table*>()->model();
    std::printf("(%d lines)\n", model->rowCount());
    QList<double> whole, first;
    for (int i = 0; i < times; ++i) {
        whole.append(1000 * seconds([&] {
            today.refresh();
            wait(today);
        }));
        first.append(1000 * seconds([&] {
            mine(today).toggle();
            while (today.isReading() && model->rowCount() == 0)
                QCoreApplication::processEvents();
            today.repaint();
        }));
        wait(today);
    }
    return {{u"Today, the whole list, 95th percentile"_s, percentile95(whole), u"ms"_s, AtMost, 100},
        {u"Today by a chip, its first lines, 95th percentile"_s, percentile95(first), u"ms"_s, AtMost, 100}};
}

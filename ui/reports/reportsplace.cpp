#include "ui/reports/reportsplace.h"

#include <QLocale>

ReportsPlace::ReportsPlace(Session& session) : TablePlace(tr("Reports")), session_(session)
{
    const auto columns = [](const QString& what) {
        return QList<Column<Count>>{{what, [](const Count& one) { return one.what; }, false, {}, true},
            {tr("Number"), [](const Count& one) { return QLocale().toString(one.count); }, true}};
    };
    whole_ = addTable<Count>(tr("In this file"), columns(tr("What")), 0, 3, {});
    stages_ = addTable<Count>(
        tr("Cases by the stage they stand at"), columns(tr("Stage")), 0, 0, tr("There is no case yet."));
}

void ReportsPlace::refresh()
{
    const FileCounts counts = countsOf(session_.store());
    QList<Count> stages;
    for (const auto& [stage, count] : counts.byStage)
        stages.append({name(stage), count});
    whole_->setRows({{tr("Cases"), counts.cases}, {tr("Persons"), counts.persons}});
    stages_->setRows(stages);
}

#include "app/homewardctl/sheetlook.h"

#include "core/base/progress.h"
#include "core/sheets/readsheet.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Error wrong(const QString& message)
{
    return Error{Error::Kind::Invalid, message, {}};
}

Result<int> sheetOf(const SheetFile& file, const QString& wanted)
{
    for (int i = 0; i < file.sheets.size(); ++i)
        if (wanted.isEmpty() ? !file.sheets[i].rows.isEmpty()
                             : file.sheets[i].name == wanted || QString::number(i + 1) == wanted)
            return i;
    return wrong(Words::tr("The file has no sheet %1.").arg(wanted));
}

Result<void> takeColumns(const SheetOptions& options, const Sheet& sheet, Layout& layout)
{
    const QStringList headers = headersOf(sheet, layout.headerRow);
    for (const std::string& one : options.columns) {
        const QString text = QString::fromStdString(one);
        const qsizetype column = headers.indexOf(text.section(u'=', 0, -2));
        const auto meaning = fromCode<Meaning>(text.section(u'=', -1).toStdString());
        if (column < 0 || (meaning == Meaning::Unknown && !text.endsWith(u'=')))
            return wrong(Words::tr("%1: there is no such column, or no such meaning.").arg(text));
        for (Meaning& other : layout.columns)
            if (other == meaning)
                other = Meaning::Unknown;
        layout.columns[column] = meaning;
    }
    return {};
}

Result<void> takeDecisions(const SheetOptions& options, const Store& store, SheetPlan& plan)
{
    for (const std::string& one : options.decisions) {
        const QString text = QString::fromStdString(one), what = text.section(u'=', 1);
        const auto row = std::ranges::find_if(plan.rows, [&](const PlannedRow& planned) {
            return planned.verdict == Verdict::Undecided
                && planned.read.number == text.section(u'=', 0, 0).toInt();
        });
        if (row == plan.rows.end() || !QStringList{u"new"_s, u"skip"_s, u"same"_s}.contains(what))
            return wrong(Words::tr("%1: there is nothing of that kind to decide.").arg(text));
        using enum Choice::Kind;
        decide(store, *row,
            what == u"new"_s        ? Choice{TakeAsNew, {}}
                : what == u"skip"_s ? Choice{Skip, {}}
                                    : Choice{Same, row->known.first().person});
    }
    return {};
}

} // namespace

Result<Looked> look(const SheetOptions& options, const Store& store)
{
    NoProgress progress;
    auto file = readSheetFile(QString::fromStdString(options.file),
        {QString::fromStdString(options.encoding), QString::fromStdString(options.separator)}, progress);
    if (!file)
        return file.error();
    const auto number = sheetOf(*file, QString::fromStdString(options.sheet));
    if (!number)
        return number.error();
    Looked looked{*file, file->sheets[*number], {}};
    Layout layout = options.headerRow > 0 ? guessedLayout(store, looked.sheet, *number, options.headerRow - 1)
                                          : guessedLayout(store, looked.sheet, *number);
    if (auto taken = takeColumns(options, looked.sheet, layout); !taken)
        return taken.error();
    if (!options.dates.empty())
        layout.dates = options.dates == "month" ? DateOrder::MonthFirst : DateOrder::DayFirst;
    else
        layout.dates = dateOrderOf(looked.sheet, layout);
    if (!options.scheme.empty())
        layout.scheme = QString::fromStdString(options.scheme);
    if (layout.scheme.isEmpty())
        layout.scheme = Words::tr("Sheet");
    looked.plan = planOf(store, looked.sheet, layout, progress);
    if (auto taken = takeDecisions(options, store, looked.plan); !taken)
        return taken.error();
    return looked;
}

#include "ui/payments/budgetspage.h"

#include "core/domain/records/assistance.h"
#include "core/domain/records/office.h"
#include "core/store/caselist.h"
#include "core/store/dossier.h"
#include "ui/forms/figureentries.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Entry = BudgetsPage::Entry;

struct Figure {
    const char* title;
    Money Budget::*sum;
    std::optional<BudgetFigure> entries; ///< nothing where it is a difference of others
};
const QList<Figure>& figures()
{
    static const QList<Figure> all{
        {QT_TRANSLATE_NOOP("BudgetsPage", "Budget"), &Budget::budget, BudgetFigure::Budget},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Planned"), &Budget::planned, BudgetFigure::Planned},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Requested"), &Budget::requested, BudgetFigure::Requested},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Approved"), &Budget::committed, BudgetFigure::Committed},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Paid"), &Budget::paid, BudgetFigure::Paid},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Evidenced"), &Budget::evidenced, BudgetFigure::Evidenced},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Delivered"), &Budget::delivered, BudgetFigure::Delivered},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Came back"), &Budget::refunded, BudgetFigure::Recovered},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Remaining"), &Budget::remaining, std::nullopt},
        {QT_TRANSLATE_NOOP("BudgetsPage", "Free"), &Budget::free, std::nullopt}};
    return all;
}

constexpr struct {
    const char* code;
    BudgetBy by;
    const char* name;
} manners[] = {{"programme", BudgetBy::Programme, QT_TRANSLATE_NOOP("BudgetsPage", "Programme")},
    {"line", BudgetBy::FundingLine, QT_TRANSLATE_NOOP("BudgetsPage", "Funding line")},
    {"category", BudgetBy::Category, QT_TRANSLATE_NOOP("BudgetsPage", "Category")},
    {"package", BudgetBy::Package, QT_TRANSLATE_NOOP("BudgetsPage", "Package")},
    {"person", BudgetBy::Person, QT_TRANSLATE_NOOP("BudgetsPage", "Person")},
    {"month", BudgetBy::Month, QT_TRANSLATE_NOOP("BudgetsPage", "Month")},
    {"office", BudgetBy::Office, QT_TRANSLATE_NOOP("BudgetsPage", "Office of return")},
    {"case", BudgetBy::Case, QT_TRANSLATE_NOOP("BudgetsPage", "Case")}};

/// With the case's reference, since many have the same title.
QString packageName(const Store& store, const Id<Package>& id)
{
    const auto package = store.of<Package>().find(id);
    const auto file = package ? store.of<CaseFile>().find(package->caseId) : std::nullopt;
    if (!file)
        return BudgetsPage::tr("none named");
    return u"%1 · %2"_s.arg(
        package->restricted ? BudgetsPage::tr("Assistance") : package->title, file->reference);
}

QString personName(const Store& store, const Id<Person>& id)
{
    const auto person = store.of<Person>().find(id);
    if (!person)
        return BudgetsPage::tr("households, and several together");
    const QString name = QStringList{person->givenName, person->familyName}.join(u' ').trimmed();
    return name.isEmpty() ? BudgetsPage::tr("name not known") : name;
}

QString nameOf(const Store& store, BudgetBy by, const BudgetRow& row)
{
    const QString none = BudgetsPage::tr("none named");
    switch (by) {
    case BudgetBy::Programme:
        if (const auto programme = store.of<Programme>().find(Id<Programme>(row.id)))
            return programme->name;
        return none;
    case BudgetBy::FundingLine:
        if (const auto line = store.of<FundingLine>().find(Id<FundingLine>(row.id)))
            return QStringList{line->donor, line->budgetCode}.join(u" · "_s);
        return none;
    case BudgetBy::Case:
        if (const auto line = caseLine(store, Id<CaseFile>(row.id)))
            return line->name.isEmpty() ? line->reference : u"%1 · %2"_s.arg(line->name, line->reference);
        return none;
    case BudgetBy::Package:
        return packageName(store, Id<Package>(row.id));
    case BudgetBy::Person:
        return personName(store, Id<Person>(row.id));
    case BudgetBy::Office:
        if (const auto office = store.of<Office>().find(Id<Office>(row.id)))
            return office->name;
        return none;
    case BudgetBy::Category: {
        const QByteArray code = row.code.toLatin1();
        return name(fromCode<AssistanceCategory>(std::string_view(code.constData(), size_t(code.size()))));
    }
    default: {
        const QDate month = QDate::fromString(row.code + u"-01"_s, Qt::ISODate);
        return month.isValid() ? QLocale().toString(month, u"MMMM yyyy"_s) : none;
    }
    }
}

QList<Column<Entry>> columns()
{
    QList<Column<Entry>> all{{QString(), [](const Entry& e) { return e.name; }, false, {}, true}};
    for (const Figure& figure : figures())
        all.append({BudgetsPage::tr(figure.title),
            [sum = figure.sum](const Entry& e) {
                return sum == &Budget::budget ? (e.row.sums.*sum).text() : (e.row.sums.*sum).number();
            },
            true, {}, figure.sum == &Budget::free});
    return all;
}

} // namespace

BudgetsPage::BudgetsPage(Session& session)
    : session_(session), by_(new CodeBox), model_(new RowTable<Entry>(columns(), this)),
      table_(new Table(tr("Budgets"))),
      empty_(new EmptyState(tr("No money is planned yet"),
          tr("Once a plan is granted, what is planned, approved and paid of it is added up here.")))
{
    auto* card = new Card;
    card->body()->addWidget(table_, 1);
    card->body()->addWidget(empty_, 1);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), 0, scaled(this, 24), scaled(this, 16));
    column->addLayout(makeHead());
    column->addWidget(card, 1);
    setLayout(column);
    setFocusProxy(table_);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems); // a figure, not a row
    table_->show(model_, 0);
    const auto open = [this](const QModelIndex& at) { openFigure(at.row(), at.column()); };
    connect(table_, &QTableView::activated, this, open);
    connect(table_, &QTableView::clicked, this, open);
    connect(&session_, &Session::aboutToLock, this, [this] { model_->setRows({}); });
}

QLayout* BudgetsPage::makeHead()
{
    for (const auto& manner : manners)
        by_->add(QString::fromLatin1(manner.code), tr(manner.name));
    by_->setAccessibleName(tr("Told apart by"));
    auto* label = textLabel(tr("Told apart &by"), "secondary");
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(by_);
    auto* row = rowLayout(8);
    row->addWidget(label);
    row->addWidget(by_);
    row->addWidget(textLabel(tr("Each figure opens the entries it is the sum of."), "secondary"));
    row->addStretch(1);
    connect(by_, &QComboBox::currentIndexChanged, this, &BudgetsPage::refresh);
    return row;
}

BudgetBy BudgetsPage::by() const
{
    return manners[std::max(0, by_->currentIndex())].by;
}

void BudgetsPage::refresh()
{
    if (!session_.isOpen())
        return;
    QList<Entry> entries;
    for (const BudgetRow& row : budgetTable(session_.store(), by()))
        entries.append({row, nameOf(session_.store(), by(), row)});
    model_->setRows(entries);
    table_->setVisible(!entries.isEmpty());
    empty_->setVisible(entries.isEmpty());
    if (!entries.isEmpty())
        table_->setCurrentIndex(model_->index(0, 1));
}

void BudgetsPage::openFigure(int row, int column)
{
    if (row < 0 || row >= model_->rowCount() || column < 1)
        return;
    const Entry& entry = model_->row(row);
    const Budget& sums = entry.row.sums;
    const Figure& figure = figures()[column - 1];
    const QString title = u"%1: %2"_s.arg(entry.name, tr(figure.title));
    if (figure.entries)
        return showFigureEntries(session_,
            {title, sums.*figure.sum, budgetEntries(session_.store(), by(), entry.row, *figure.entries)},
            this);
    session_.tell(figure.sum == &Budget::remaining ? tr("%1 = budget %2 − paid %3 − approved %4.")
                                                         .arg(sums.remaining.text(), sums.budget.number(),
                                                             sums.paid.number(), sums.committed.number())
                                                   : tr("%1 = remaining %2 − requested %3 − planned %4.")
                                                         .arg(sums.free.text(), sums.remaining.number(),
                                                             sums.requested.number(), sums.planned.number()));
}

#include "ui/cases/casesplace.h"

#include "ui/cases/casedelegate.h"
#include "ui/cases/caseform.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/casepage.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/takeinsheet.h"
#include "ui/cases/words.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

CasesPlace::CasesPlace(Session& session)
    : session_(session), model_(new CaseListModel(session, this)), list_(new QListView),
      side_(new QStackedWidget), page_(new CasePage(session)), pane_(nullptr), chips_(new QWidget),
      nothing_(paragraph(tr("No case fits what is chosen here."), "secondary")), mine_(nullptr),
      openOnly_(nullptr), more_(nullptr), order_(new QComboBox)
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* edge = new QFrame;
    edge->setObjectName(u"sideedge"_s);
    auto* row = rowLayout(0);
    row->addWidget(pane_ = makeList());
    row->addWidget(edge);
    side_->addWidget(new EmptyState(tr("No case to show"),
        tr("The file holds none, or the filters above the list leave none. Ctrl+K finds any person.")));
    side_->addWidget(page_);
    row->addWidget(side_, 1);
    setLayout(row);
    setFocusProxy(list_);
    makeShortcuts();
    connect(&session_, &Session::wanted, this, &CasesPlace::open);
    connect(&session_, &Session::locked, this, [this] {
        model_->forget();
        page_->forget();
        listed_ = false;
    });
    connect(&session_, &Session::changed, this, [this](const Id<CaseFile>& id) { model_->update(id); });
    connect(page_, &CasePage::editCaseWanted, this,
        [this](const Id<CaseFile>& id) { editCase(session_, id, this); });
    connect(page_, &CasePage::printWanted, this, &CasesPlace::printWanted);
    connect(page_, &CasePage::editPersonWanted, this,
        [this](const Id<Person>& id) { editPerson(session_, id, this); });
}

QWidget* CasesPlace::makeList()
{
    auto* side = new QFrame;
    side->setObjectName(u"caselist"_s);
    list_->setMinimumWidth(scaled(this, 180));
    QLayout* head = makeChips();
    prepareList();
    connect(
        list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
            if (now.isValid())
                choose(model_->line(now.row()).id);
        });
    auto* column = columnLayout(0);
    column->addLayout(head);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setContentsMargins(scaled(this, 12), scaled(this, 24), scaled(this, 12), 0);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    QPushButton* sheet = button(tr("Take in a spreadsheet …"), "link");
    sheet->setToolTip(tr("Households from XLSX, ODS or CSV (Ctrl+Shift+R)"));
    connect(sheet, &QPushButton::clicked, this, &CasesPlace::takeInSheet);
    column->addWidget(sheet);
    side->setLayout(column);
    return side;
}

/// The chips, the order, and the way to a new case.
QLayout* CasesPlace::makeChips()
{
    auto* flow = new FlowLayout(scaled(this, 6));
    chips_->setLayout(flow);
    mine_ = addChip(tr("Mine"), tr("Cases assigned to me"), false);
    openOnly_ = addChip(tr("Open"), tr("Cases that are not closed"), true);
    more_ = button(tr("+ filter"), "chip");
    more_->setCheckable(false);
    makeFilterMenu();
    flow->addWidget(more_);
    QPushButton* enrol = button(tr("Register …"));
    enrol->setToolTip(tr("Register a household (Ctrl+R)"));
    connect(enrol, &QPushButton::clicked, this, [this] { registerHousehold(session_, this); });
    order_->setAccessibleName(tr("Order of the list"));
    for (const QString& text :
        {tr("Newest first"), tr("By name"), tr("By reference"), tr("By day of return")})
        order_->addItem(text);
    connect(order_, &QComboBox::activated, this, &CasesPlace::showList);
    auto* head = columnLayout(6);
    head->setContentsMargins(scaled(this, 10), scaled(this, 8), scaled(this, 10), scaled(this, 8));
    auto* second = rowLayout();
    second->addWidget(order_, 1);
    second->addWidget(enrol);
    head->addWidget(chips_);
    head->addLayout(second);
    return head;
}

void CasesPlace::takeInSheet()
{
    ::takeInSheet(session_, this, [this] { showList(); });
}

void CasesPlace::prepareList()
{
    list_->setAccessibleName(tr("Cases"));
    list_->setModel(model_);
    list_->setItemDelegate(new CaseDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
}

QPushButton* CasesPlace::addChip(const QString& text, const QString& hint, bool checked)
{
    QPushButton* chip = button(text, "chip");
    chip->setToolTip(hint);
    chip->setChecked(checked);
    chip->setAccessibleDescription(hint);
    connect(chip, &QPushButton::toggled, this, &CasesPlace::showList);
    chips_->layout()->addWidget(chip);
    return chip;
}

void CasesPlace::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto work) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, work);
    };
    on(QKeySequence(u"Ctrl+F"_s), [this] { mine_->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(u"Ctrl+R"_s), [this] { registerHousehold(session_, this); });
    on(QKeySequence(u"Ctrl+Shift+R"_s), [this] { takeInSheet(); });
    on(QKeySequence(u"Ctrl+E"_s), [this] {
        if (!page_->shown().isNull())
            editCase(session_, page_->shown(), this);
    });
    for (int tab = 0; tab < page_->tabCount(); ++tab)
        on(QKeySequence(u"Ctrl+%1"_s.arg(tab + 1)), [this, tab] { page_->goToTab(tab); });
}

CaseFilter CasesPlace::filter() const
{
    CaseFilter filter = extra_;
    filter.openOnly = openOnly_->isChecked();
    if (mine_->isChecked())
        filter.assignedTo = session_.file().actor.staff;
    return filter;
}

void CasesPlace::showList()
{
    if (!session_.isOpen())
        return;
    const Id<CaseFile> before = page_->shown();
    model_->show(filter(), CaseOrder(order_->currentIndex()));
    listed_ = true;
    nothing_->setVisible(model_->rowCount() == 0);
    const int row = std::max(0, model_->rowOf(before));
    if (model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(row));
    else
        side_->setCurrentIndex(0);
}

/// In a narrow window the list makes room.
void CasesPlace::resizeEvent(QResizeEvent* event)
{
    pane_->setFixedWidth(std::clamp(width() * 28 / 100, scaled(this, 190), scaled(this, 318)));
    Place::resizeEvent(event);
}

void CasesPlace::refresh()
{
    if (!listed_)
        showList();
    else if (!page_->shown().isNull())
        page_->refresh();
}

void CasesPlace::choose(const Id<CaseFile>& id, const QByteArray& tab, const Uuid& record)
{
    page_->show(id, tab, record);
    side_->setCurrentWidget(page_);
}

void CasesPlace::open(const Target& target)
{
    if (target.place != "cases" || target.caseId.isNull() || !session_.isOpen())
        return;
    if (!listed_)
        showList();
    choose(target.caseId, target.tab, target.record);
    const int row = model_->rowOf(target.caseId);
    const QSignalBlocker quiet(list_->selectionModel()); // the page shows it already
    list_->setCurrentIndex(row < 0 ? QModelIndex() : model_->index(row));
    list_->viewport()->update();
}

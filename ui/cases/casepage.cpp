#include "ui/cases/casepage.h"

#include "core/work/casework.h"
#include "core/work/editing.h"
#include "core/work/planning.h"
#include "ui/cases/caseacts.h"
#include "ui/cases/documentstab.h"
#include "ui/cases/historytab.h"
#include "ui/cases/householdtab.h"
#include "ui/cases/overviewtab.h"
#include "ui/cases/paymentstab.h"
#include "ui/cases/plantab.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/visitstab.h"
#include "ui/cases/words.h"
#include "ui/kit/stagestrip.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

constexpr Stage way[]
    = {Stage::Registered, Stage::Counselled, Stage::ApprovedForReturn, Stage::Departed, Stage::Arrived,
        Stage::Contacted, Stage::PlanApproved, Stage::InAssistance, Stage::Monitoring, Stage::Closed};

} // namespace

CasePage::CasePage(Session& session)
    : session_(session), title_(textLabel({}, "title")), script_(textLabel({}, "script")),
      line_(new ElidedLabel({}, "secondary")), stages_(new StageStrip), tabs_(new QTabBar),
      pages_(new QStackedWidget)
{
    auto* column = columnLayout(0);
    column->addWidget(makeHead());
    column->addWidget(pages_, 1);
    setLayout(column);
    addTab("overview", tr("Overview"), new OverviewTab);
    addTab("household", tr("Household"), new HouseholdTab);
    addTab("plan", tr("Plan"), new PlanTab);
    addTab("payments", tr("Payments"), new PaymentsTab);
    addTab("visits", tr("Visits"), new VisitsTab);
    addTab("documents", tr("Documents"), new DocumentsTab);
    addTab("history", tr("History"), new HistoryTab);
    connect(tabs_, &QTabBar::currentChanged, this, &CasePage::showTab);
}

QWidget* CasePage::makeHead()
{
    auto* head = new QFrame;
    head->setObjectName(u"casehead"_s);
    auto* column = columnLayout(6);
    column->setContentsMargins(scaled(this, 20), scaled(this, 12), scaled(this, 20), 0);
    auto* first = rowLayout(8);
    first->addWidget(title_);
    first->addWidget(script_, 0, Qt::AlignBottom);
    first->addStretch(1);
    QPushButton* edit = button(tr("Edit case"));
    edit->setToolTip(tr("Edit what the case itself holds (Ctrl+E)"));
    connect(edit, &QPushButton::clicked, this, [this] { emit editCaseWanted(id_); });
    QPushButton* on = button(tr("Move on …"));
    on->setToolTip(tr("The next stage, an exit, closing or reopening (Ctrl+M)"));
    connect(on, &QPushButton::clicked, this, [this] { moveOn(session_, id_, this); });
    auto* second = rowLayout(8); // the names above need their room in a narrow window
    second->addWidget(line_, 1);
    second->addWidget(makeAddButton());
    second->addWidget(on);
    second->addWidget(edit);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(stages_);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);
    tabs_->setAccessibleName(tr("Tabs of the case"));
    column->addWidget(tabs_);
    head->setLayout(column);
    return head;
}

QPushButton* CasePage::makeAddButton()
{
    QPushButton* add = button(tr("Add …"));
    add->setToolTip(tr("Whatever else belongs to the case (Ctrl+N)"));
    auto* menu = new QMenu(add);
    connect(menu->addAction(tr("Counselling")), &QAction::triggered, this,
        [this] { recordCounselling(session_, id_, this); });
    for (const RecordForm& form : recordForms())
        connect(menu->addAction(form.name), &QAction::triggered, this,
            [this, open = form.add] { open(session_, id_, {}, this); });
    add->setMenu(menu);
    connect(
        new QShortcut(QKeySequence(u"Ctrl+N"_s), this), &QShortcut::activated, add, &QPushButton::showMenu);
    connect(new QShortcut(QKeySequence(u"Ctrl+M"_s), this), &QShortcut::activated, this,
        [this] { moveOn(session_, id_, this); });
    return add;
}

void CasePage::addTab(const QByteArray& id, const QString& title, CaseTab* tab)
{
    ids_.append(id);
    fresh_.append(false);
    tabs_->addTab(title);
    pages_->addWidget(tab);
    connect(tab, &CaseTab::tabWanted, this,
        [this](const QByteArray& wanted, const Uuid& record) { show(id_, wanted, record); });
    connect(tab, &CaseTab::editWanted, this, &CasePage::editPersonWanted);
    connect(tab, &CaseTab::unveilWanted, this, &CasePage::unveil);
    connect(tab, &CaseTab::printWanted, this, &CasePage::printWanted);
    connect(tab, &CaseTab::recordWanted, this, [this](const Uuid& record) {
        if (view_ && !view_->unveiled && isRestricted(view_->dossier, record))
            unveil(); // that is asked for first, and logged
        else
            editAnyRecord(session_, record, this);
    });
    connect(tab, &CaseTab::addWanted, this, [this](const QByteArray& kind, const Id<Person>& person) {
        for (const RecordForm& form : recordForms())
            if (form.kind == kind)
                form.add(session_, id_, person, this);
    });
}

int CasePage::tabCount() const
{
    return int(ids_.size());
}

void CasePage::goToTab(int tab)
{
    tabs_->setCurrentIndex(tab);
}

void CasePage::show(const Id<CaseFile>& id, const QByteArray& tab, const Uuid& record)
{
    if (id != id_ || !view_) {
        id_ = id;
        refresh();
    }
    if (const qsizetype wanted = ids_.indexOf(tab); wanted >= 0)
        tabs_->setCurrentIndex(int(wanted));
    if (!record.isNull())
        static_cast<CaseTab*>(pages_->currentWidget())->find(record);
}

void CasePage::refresh()
{
    auto dossier = session_.isOpen() ? dossierOf(session_.store(), id_) : std::nullopt;
    if (!dossier)
        return;
    const auto programme = session_.store().of<Programme>().find(dossier->file().programme);
    view_.emplace(CaseView{session_, *std::move(dossier), programme, unveiled_.contains(id_.uuid())});
    fresh_.fill(false);
    showHead();
    nameTabs();
    showTab();
}

void CasePage::forget()
{
    view_.reset();
    unveiled_.clear();
    fresh_.fill(false);
}

void CasePage::showHead()
{
    const CaseFile& file = view_->file();
    const Person* principal = view_->dossier.find(file.principal);
    title_->setText(principal ? personName(*principal) : file.reference);
    script_->setText(
        principal && personName(*principal) != principal->scriptName ? principal->scriptName : QString());
    QStringList parts;
    if (principal)
        parts.append(file.reference); // else it is the title
    const auto known
        = [](const QString& code) { return code.isEmpty() ? tr("not known") : countryName(code); };
    if (!file.hostCountry.isEmpty() || !file.countryOfReturn.isEmpty())
        parts.append(tr("%1 to %2", "countries").arg(known(file.hostCountry), known(file.countryOfReturn)));
    parts.append(
        file.returnedOn.isNull() ? tr("not returned yet") : tr("returned %1").arg(dayText(file.returnedOn)));
    if (view_->programme)
        parts.append(view_->programme->name);
    if (!file.assignedTo.isNull())
        parts.append(staffName(session_.store(), file.assignedTo));
    line_->setText(parts.join(u"  ·  "_s));
    const CaseStanding standing = standingOf(view_->dossier);
    QStringList steps;
    int present = -1;
    for (const Stage stage : way) {
        if (stage == standing.resumes || stage == standing.stage)
            present = int(steps.size());
        steps.append(stage == Stage::ApprovedForReturn ? tr("Approved", "for return") : name(stage));
    }
    const bool onTheWay = std::ranges::find(way, standing.stage) != std::end(way);
    stages_->setSteps(steps, present, onTheWay ? QString() : name(standing.stage));
}

void CasePage::nameTabs()
{
    const Dossier& dossier = view_->dossier;
    const PlanVersion* plan = approvedPlan(dossier);
    const auto counted
        = [](const QString& title, qsizetype count) { return u"%1  %2"_s.arg(title).arg(count); };
    tabs_->setTabText(1, counted(tr("Household"), dossier.of<Person>().size()));
    tabs_->setTabText(2, plan ? tr("Plan  v%1").arg(plan->number) : tr("Plan"));
    tabs_->setTabText(3, counted(tr("Payments"), dossier.of<Disbursement>().size()));
    tabs_->setTabText(4, counted(tr("Visits"), dossier.of<Visit>().size()));
    const auto onPaper = [&](const Evidence& seen) { return !dossier.find(seen.attachment); };
    tabs_->setTabText(5,
        counted(tr("Documents"),
            dossier.of<Attachment>().size() + std::ranges::count_if(dossier.of<Evidence>(), onPaper)));
}

void CasePage::showTab()
{
    const int tab = tabs_->currentIndex();
    if (!view_ || tab < 0)
        return;
    if (!fresh_[tab])
        static_cast<CaseTab*>(pages_->widget(tab))->show(*view_);
    fresh_[tab] = true;
    pages_->setCurrentIndex(tab);
}

void CasePage::unveil()
{
    if (auto allowed = recordUnveiling(session_.desk(), id_); !allowed) {
        emit session_.refused(allowed.error());
        return;
    }
    unveiled_.insert(id_.uuid());
    refresh();
}

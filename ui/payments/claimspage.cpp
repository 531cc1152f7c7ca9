#include "ui/payments/claimspage.h"

#include "core/work/claims.h"
#include "ui/forms/figureentries.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/claimacts.h"
#include "ui/payments/claimrows.h"
#include "ui/payments/words.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineRows = 4, claimRows = 4;

using LineRow = ClaimsPage::LineRow;
using ClaimRow = ClaimsPage::ClaimRow;
using EntryRow = ClaimsPage::EntryRow;

QList<Column<LineRow>> lineColumns()
{
    return {{ClaimsPage::tr("Funding line"),
                [](const LineRow& row) {
                    return QStringList{row.line.donor, row.line.budgetCode}.join(u" · "_s);
                },
                false, {}, true},
        {ClaimsPage::tr("Programme"), [](const LineRow& row) { return row.programme; }},
        {ClaimsPage::tr("Eligible"),
            [](const LineRow& row) {
                return u"%1 – %2"_s.arg(lineDay(row.line.eligibleFrom), lineDay(row.line.eligibleUntil));
            }},
        {ClaimsPage::tr("Budget"), [](const LineRow& row) { return row.line.budget.text(); }, true},
        {ClaimsPage::tr("Paid"), [](const LineRow& row) { return row.paid.number(); }, true},
        {ClaimsPage::tr("Claimed"), [](const LineRow& row) { return row.claimed.number(); }, true},
        {ClaimsPage::tr("Not claimed"), [](const LineRow& row) { return row.open.text(); }, true, {}, true}};
}

QList<Column<ClaimRow>> claimColumns()
{
    return {{ClaimsPage::tr("Claimed on"), [](const ClaimRow& row) { return lineDay(row.claim.claimedOn); }},
        {ClaimsPage::tr("For"),
            [](const ClaimRow& row) {
                return u"%1 – %2"_s.arg(lineDay(row.claim.periodFrom), lineDay(row.claim.periodUntil));
            },
            false, {}, true},
        {ClaimsPage::tr("By"), [](const ClaimRow& row) { return row.by; }},
        {ClaimsPage::tr("Entries"), [](const ClaimRow& row) { return QString::number(row.entries); }, true},
        {ClaimsPage::tr("Total"), [](const ClaimRow& row) { return row.claim.total.text(); }, true, {}, true},
        {ClaimsPage::tr("Disallowed"), [](const ClaimRow& row) { return row.disallowed.text(); }, true}};
}

QList<Column<EntryRow>> entryColumns()
{
    return {{ClaimsPage::tr("Paid on"), [](const EntryRow& row) { return lineDay(row.paidOn); }},
        {ClaimsPage::tr("Case"), [](const EntryRow& row) { return row.reference; }, false, {}, true},
        {ClaimsPage::tr("Voucher"), [](const EntryRow& row) { return row.voucher; }},
        {ClaimsPage::tr("Amount"), [](const EntryRow& row) { return row.entry.amount.text(); }, true},
        {ClaimsPage::tr("The donor"), [](const EntryRow& row) { return row.decision; }}};
}

template <class Row>
const Row* selected(const Table& table, const RowTable<Row>& model)
{
    const int row = table.currentIndex().row();
    return row < 0 || row >= model.rowCount() ? nullptr : &model.row(row);
}

} // namespace

ClaimsPage::ClaimsPage(Session& session)
    : session_(session), lines_(new RowTable<LineRow>(lineColumns(), this)),
      claims_(new RowTable<ClaimRow>(claimColumns(), this)),
      entries_(new RowTable<EntryRow>(entryColumns(), this)), lineTable_(new Table(tr("Funding lines"))),
      claimTable_(new Table(tr("Claims"))), entryTable_(new Table(tr("Entries of the claim"))),
      claimCard_(new Card(tr("Claims on the line"))),
      entryCard_(new Card(tr("Entries of the claim, frozen"))), none_(paragraph({}, "secondary")),
      make_(button(tr("&Make a claim …"))), disallow_(button(tr("&Disallowed …"))),
      close_(button(tr("C&lose the programme …"))), sample_(button(tr("&Audit sample …")))
{
    auto* lines = new Card(tr("Funding lines"));
    lines->body()->addWidget(lineTable_);
    for (Card* card : {lines, claimCard_})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    claimCard_->body()->addWidget(claimTable_);
    entryCard_->body()->addWidget(entryTable_, 1);
    lineTable_->show(lines_, 0);
    claimTable_->show(claims_, 1);
    entryTable_->show(entries_, 4);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), 0, scaled(this, 24), scaled(this, 16));
    column->addLayout(makeActs());
    column->addWidget(lines);
    column->addWidget(none_);
    column->addWidget(claimCard_);
    column->addWidget(entryCard_, 1);
    column->addStretch(0);
    setLayout(column);
    setFocusProxy(lineTable_);
    connectTables();
}

QLayout* ClaimsPage::makeActs()
{
    make_->setToolTip(tr("Of what the selected line bore in a period that is over"));
    disallow_->setToolTip(tr("What the donor does not accept of the selected entry, with the reason"));
    close_->setToolTip(tr("Signed; afterwards it takes an exception to pay or correct anything of it"));
    sample_->setToolTip(tr("Payments drawn by a number, with vouchers, approvals and evidence, in a folder"));
    auto* row = rowLayout(8);
    for (QPushButton* one : {make_, disallow_, close_, sample_})
        row->addWidget(one);
    row->addStretch(1);
    connect(make_, &QPushButton::clicked, this, [this] {
        if (const LineRow* line = selected(*lineTable_, *lines_))
            makeClaimOn(session_, line->line, this);
    });
    connect(disallow_, &QPushButton::clicked, this, [this] {
        if (const EntryRow* entry = selected(*entryTable_, *entries_))
            disallowPart(session_, entry->entry, this);
    });
    connect(close_, &QPushButton::clicked, this, [this] {
        const LineRow* line = selected(*lineTable_, *lines_);
        if (const auto programme
            = line ? session_.store().of<Programme>().find(line->line.programme) : std::nullopt)
            closeProgrammeOf(session_, *programme, this);
    });
    connect(sample_, &QPushButton::clicked, this, [this] {
        const LineRow* line = selected(*lineTable_, *lines_);
        drawAuditSample(session_, line ? line->line.programme : Id<Programme>(), this);
    });
    return row;
}

void ClaimsPage::connectTables()
{
    connect(lineTable_, &Table::rowChanged, this, &ClaimsPage::showClaims);
    connect(claimTable_, &Table::rowChanged, this, &ClaimsPage::showEntries);
    connect(entryTable_, &Table::rowChanged, this, &ClaimsPage::follow);
    connect(lineTable_, &QTableView::activated, this, [this](const QModelIndex& at) {
        showFigureEntries(session_, claimFigure(session_.store(), lines_->row(at.row()), at.column()), this);
    });
    connect(entryTable_, &QTableView::activated, this, [this](const QModelIndex& at) {
        const EntryRow& row = entries_->row(at.row());
        if (!row.caseId.isNull())
            session_.open(Target::ofCase(row.caseId, "payments", row.entry.disbursement.uuid()));
    });
    connect(&session_, &Session::aboutToLock, this, [this] {
        lines_->setRows({});
        claims_->setRows({});
        entries_->setRows({});
    });
}

void ClaimsPage::refresh()
{
    if (!session_.isOpen())
        return;
    const int line = std::max(0, lineTable_->currentIndex().row());
    QList<LineRow> rows;
    for (const FundingLine& one : session_.store().of<FundingLine>().all())
        rows.append(rowOf(session_.store(), one));
    lines_->setRows(rows);
    lineTable_->fitRows(lineRows);
    if (!rows.isEmpty())
        lineTable_->selectRow(std::min(line, lines_->rowCount() - 1));
    showClaims();
}

void ClaimsPage::showClaims()
{
    const LineRow* line = session_.isOpen() ? selected(*lineTable_, *lines_) : nullptr;
    QList<ClaimRow> rows;
    if (line)
        for (const Claim& one : session_.store().of<Claim>().where(
                 "funding_line = ? ORDER BY claimed_on DESC, id DESC", line->line.id))
            rows.append(rowOf(session_.store(), one));
    claims_->setRows(rows);
    claimCard_->setVisible(!rows.isEmpty());
    none_->setVisible(rows.isEmpty());
    none_->setText(line ? tr("No claim was made on this line yet.")
                        : tr("No programme in this file has a funding line."));
    if (!rows.isEmpty()) {
        claimTable_->fitRows(claimRows);
        claimTable_->selectRow(0);
    }
    showEntries();
}

void ClaimsPage::showEntries()
{
    const ClaimRow* claim = session_.isOpen() ? selected(*claimTable_, *claims_) : nullptr;
    QList<EntryRow> rows;
    if (claim)
        for (const ClaimEntry& one : entriesOf(session_.store(), claim->claim.id))
            rows.append(rowOf(session_.store(), one));
    entries_->setRows(rows);
    entryCard_->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        entryTable_->selectRow(0);
    follow();
}

void ClaimsPage::follow()
{
    const LineRow* line = session_.isOpen() ? selected(*lineTable_, *lines_) : nullptr;
    const bool pays = line && mayDo(session_.desk(), Right::Pay, line->line.programme);
    make_->setVisible(pays);
    disallow_->setVisible(pays && selected(*entryTable_, *entries_));
    close_->setVisible(line && mayDo(session_.desk(), Right::KeepCatalogue, line->line.programme));
    sample_->setVisible(line != nullptr);
}

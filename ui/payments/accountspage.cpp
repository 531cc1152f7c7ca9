#include "ui/payments/accountspage.h"

#include "core/domain/records/disbursement.h"
#include "core/domain/records/trust.h"
#include "core/work/custody.h"
#include "core/work/staffing.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/accountacts.h"
#include "ui/payments/words.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int accountRows = 4, lineRows = 4;

using Entry = AccountsPage::Entry;

QList<Column<Entry>> accountColumns()
{
    return {{AccountsPage::tr("Account"), [](const Entry& e) { return e.account.name; }, false, {}, true},
        {AccountsPage::tr("Kind"), [](const Entry& e) { return name(e.account.kind); }},
        {AccountsPage::tr("Number"), [](const Entry& e) { return e.account.number; }},
        {AccountsPage::tr("Custody"), [](const Entry& e) { return e.custody; }},
        {AccountsPage::tr("Since"), [](const Entry& e) { return lineDay(e.account.openedOn); }},
        {AccountsPage::tr("Holds"), [](const Entry& e) { return e.holds.text(); }, true}};
}

QList<Column<CashLine>> bookColumns()
{
    return {{AccountsPage::tr("Day"), [](const CashLine& line) { return lineDay(line.day); }},
        {AccountsPage::tr("Movement"), [](const CashLine& line) { return wordOf(line.what); }},
        {AccountsPage::tr("Reference"), [](const CashLine& line) { return line.reference; }},
        {AccountsPage::tr("Amount"), [](const CashLine& line) { return line.amount.number(); }, true},
        {AccountsPage::tr("Balance"), [](const CashLine& line) { return line.balance.number(); }, true, {},
            true},
        {AccountsPage::tr("Statement"),
            [](const CashLine& line) { return line.isMatched ? AccountsPage::tr("on it") : QString(); },
            false, [](const CashLine&) { return std::optional(Tone::Good); }}};
}

QList<Column<StatementLine>> lineColumns()
{
    return {{AccountsPage::tr("Day"), [](const StatementLine& line) { return lineDay(line.bookedOn); }},
        {AccountsPage::tr("Text"), [](const StatementLine& line) { return line.text; }},
        {AccountsPage::tr("Reference"), [](const StatementLine& line) { return line.reference; }},
        {AccountsPage::tr("Amount"), [](const StatementLine& line) { return line.amount.number(); }, true}};
}

} // namespace

AccountsPage::AccountsPage(Session& session)
    : session_(session), accounts_(new RowTable<Entry>(accountColumns(), this)),
      book_(new RowTable<CashLine>(bookColumns(), this)),
      lines_(new RowTable<StatementLine>(lineColumns(), this)), accountsTable_(new Table(tr("Accounts"))),
      bookTable_(new Table(tr("Book of the account"))),
      linesTable_(new Table(tr("On the statement, in no book"))), accountsCard_(new Card),
      bookCard_(new Card(tr("Book"))), linesCard_(new Card(tr("On the statement, in no book yet"))),
      sums_(paragraph({}, "secondary")), open_(button(tr("&Open an account …"))),
      enter_(button(tr("&Book an entry …"))), count_(button(tr("Coun&t the box …"))),
      statement_(button(tr("Take in a &statement …"))), close_(button(tr("C&lose a period …"))),
      handOver_(button(tr("&Hand over …")))
{
    makeTables();
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), 0, scaled(this, 24), scaled(this, 16));
    column->addLayout(makeActs());
    column->addWidget(accountsCard_);
    column->addWidget(sums_);
    column->addWidget(linesCard_);
    column->addWidget(bookCard_, 1);
    setLayout(column);
    setFocusProxy(accountsTable_);
    connect(accountsTable_, &Table::rowChanged, this, &AccountsPage::showBook);
    connect(bookTable_, &QTableView::activated, this, [this](const QModelIndex& at) {
        const CashLine& line = book_->row(at.row());
        if (!line.caseId.isNull())
            session_.open(Target::ofCase(line.caseId, "payments", line.record));
    });
    connect(linesTable_, &QTableView::activated, this, [this](const QModelIndex& at) { match(at.row()); });
    connect(&session_, &Session::aboutToLock, this, [this] {
        accounts_->setRows({});
        book_->setRows({});
        lines_->setRows({});
    });
}

void AccountsPage::makeTables()
{
    accountsCard_->body()->addWidget(accountsTable_);
    bookCard_->body()->addWidget(bookTable_, 1);
    linesCard_->body()->addWidget(linesTable_);
    linesCard_->body()->addWidget(paragraph(
        tr("Select the movement of the book that a line is, then press Return on the line."), "secondary"));
    accountsTable_->show(accounts_, 0);
    bookTable_->show(book_, 2);
    linesTable_->show(lines_, 1);
}

QLayout* AccountsPage::makeActs()
{
    enter_->setToolTip(tr("A top-up, a fee, a transfer between accounts"));
    close_->setToolTip(tr("Signed; afterwards only corrections touch it"));
    handOver_->setToolTip(tr("To another laptop, counted and signed"));
    auto* row = rowLayout(8);
    for (QPushButton* one : {enter_, count_, statement_, close_, handOver_, open_})
        row->addWidget(one);
    row->addStretch(1);
    const auto on = [this](QPushButton* one, auto work) {
        connect(one, &QPushButton::clicked, this, [this, work] {
            if (const Entry* entry = chosen())
                work(session_, entry->account, this);
        });
    };
    on(enter_, bookAccountEntry);
    on(count_, countAccount);
    on(close_, closeAccountPeriod);
    on(handOver_, handOverAccount);
    connect(open_, &QPushButton::clicked, this, [this] { openNewAccount(session_, this); });
    connect(statement_, &QPushButton::clicked, this, &AccountsPage::chooseStatement);
    return row;
}

const AccountsPage::Entry* AccountsPage::chosen() const
{
    const int row = accountsTable_->currentIndex().row();
    return row < 0 || row >= accounts_->rowCount() ? nullptr : &accounts_->row(row);
}

void AccountsPage::refresh()
{
    if (!session_.isOpen())
        return;
    const int row = std::max(0, accountsTable_->currentIndex().row());
    const Store& store = session_.store();
    const auto own = ownDevice(store);
    QList<Entry> entries;
    for (const Account& account : store.of<Account>().all()) {
        const Id<Device> custodian = custodianOf(store, account.id);
        const auto device = store.of<Device>().find(custodian);
        const bool isOurs = own && own->id == custodian;
        entries.append({account,
            isOurs       ? tr("this laptop")
                : device ? device->name
                         : tr("nobody"),
            balanceOf(store, account, {}), isOurs});
    }
    accounts_->setRows(entries);
    accountsTable_->fitRows(accountRows);
    if (!entries.isEmpty())
        accountsTable_->selectRow(std::min(row, accounts_->rowCount() - 1));
    showBook();
}

void AccountsPage::showBook()
{
    const Entry* entry = session_.isOpen() ? chosen() : nullptr;
    const bool may = entry && entry->isOurs && mayDo(session_.desk(), Right::Pay);
    const bool isCash = entry && entry->account.kind == AccountKind::Cash;
    open_->setVisible(session_.isOpen() && mayDo(session_.desk(), Right::Pay));
    for (QPushButton* one : {enter_, close_, handOver_})
        one->setVisible(may);
    count_->setVisible(may && isCash);
    statement_->setVisible(may && !isCash);
    bookCard_->setVisible(entry);
    if (!entry) {
        linesCard_->setVisible(false);
        return sums_->setText(tr("No account was opened yet."));
    }
    QList<CashLine> lines = cashBookOf(session_.store(), entry->account);
    std::ranges::reverse(lines);
    book_->setRows(lines);
    bookCard_->setTitle(tr("Book of %1, newest first").arg(entry->account.name));
    showSums(reconciliationOf(session_.store(), entry->account, session_.today()));
}

void AccountsPage::showSums(const Reconciliation& now)
{
    sums_->setProperty("role", now.difference.isNull() || now.agrees() ? "secondary" : "problem");
    sums_->setStyleSheet(styleSheet()); // reads the property anew
    sums_->setText(now.outside.isNull()
            ? tr("The book says %1. Nothing from the bank or from a count is on file to hold it against.")
                  .arg(now.book.text())
            : now.agrees() ? tr("The book and the other side agree: %1.").arg(now.book.text())
                           : tr("The book says %1, the other side %2: they differ by %3.")
                                 .arg(now.book.text(), now.outside.text(), now.difference.text()));
    lines_->setRows(now.openLines);
    linesCard_->setVisible(!now.openLines.isEmpty());
    if (!now.openLines.isEmpty())
        linesTable_->fitRows(lineRows);
}

void AccountsPage::match(int line)
{
    const int row = bookTable_->currentIndex().row();
    if (row < 0 || row >= book_->rowCount())
        return session_.tell(
            tr("Select the movement of the book that this line is, then press Return here."));
    const CashLine movement = book_->row(row);
    StatementMatch match;
    match.statementLine = lines_->row(line).id;
    if (movement.kind == Description<Disbursement>::kind.number)
        match.disbursement = Id<Disbursement>(movement.record);
    else
        match.accountEntry = Id<AccountEntry>(movement.record);
    (void)session_.perform({}, {}, [&](const Desk& desk) { return matchLine(desk, match); });
}

void AccountsPage::chooseStatement()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("The bank's statement"), {}, tr("Statements (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        takeStatementFile(path);
}

void AccountsPage::takeStatementFile(const QString& path)
{
    constexpr qint64 most = 16 << 20;
    const Entry* entry = chosen();
    QFile file(path);
    if (!entry || !file.open(QIODevice::ReadOnly) || file.size() > most)
        return session_.tell(tr("“%1” cannot be read as a statement. Check the file.").arg(path));
    const Account account = entry->account;
    const auto lines = readStatement(file.readAll(), account.currencyCode);
    if (!lines)
        return session_.tell(lines.error().message);
    const QString batch = QFileInfo(path).fileName();
    const auto taken = session_.perform(
        {}, {}, [&](const Desk& desk) { return takeStatement(desk, account.id, *lines, batch); });
    if (taken)
        session_.tell(tr("%n line(s) taken in", nullptr, taken->added)
            + tr(", %1 matched, %2 known before.").arg(taken->matched).arg(taken->known));
}

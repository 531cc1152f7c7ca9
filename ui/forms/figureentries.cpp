#include "ui/forms/figureentries.h"

#include "core/store/caselist.h"
#include "ui/kit/style.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 5000, rowsShown = 12;

class EntriesDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(FigureEntries)

public:
    EntriesDialog(Session& session, const FigureEntries& figure, QWidget* parent)
        : QDialog(parent), session_(session), model_(new RowTable<BudgetEntry>(columns(), this))
    {
        setWindowTitle(figure.title);
        auto* table = new Table(figure.title);
        table->show(model_, 2);
        model_->setRows(figure.entries.mid(0, mostRows));
        auto* card = new Card;
        card->body()->addWidget(table, 1);
        QPushButton* close = button(tr("&Close"));
        auto* row = rowLayout();
        row->addWidget(textLabel(sentenceOf(figure), "heading"), 1);
        row->addWidget(close);
        auto* column = columnLayout(10);
        column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
        column->addWidget(paragraph(figure.title, "title"));
        column->addWidget(card, 1);
        column->addLayout(row);
        setLayout(column);
        const QSize room = parent ? parent->window()->size() : QSize(scaled(this, 900), scaled(this, 600));
        resize(std::min(scaled(this, 680), room.width() - 20),
            std::min(
                scaled(this, 30) * std::clamp(int(figure.entries.size()), 3, rowsShown) + scaled(this, 190),
                room.height() - 20));
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        connect(table, &QTableView::activated, this, [this](const QModelIndex& at) { openCase(at.row()); });
        connect(&session, &Session::aboutToLock, this, &QObject::deleteLater);
        setAttribute(Qt::WA_DeleteOnClose);
        table->setFocus();
    }

private:
    QList<Column<BudgetEntry>> columns()
    {
        return {{tr("Day"), [](const BudgetEntry& e) { return QLocale().toString(e.day, u"d MMM yy"_s); }},
            {tr("Entry"),
                [this](const BudgetEntry& e) {
                    const KindInfo* kind = session_.store().registry().find(e.kind);
                    return kind ? QCoreApplication::translate("kinds", kind->name) : QString();
                }},
            {tr("Case"),
                [this](const BudgetEntry& e) {
                    const auto line = caseLine(session_.store(), e.caseId);
                    return line ? line->reference : QString();
                },
                false, {}, true},
            {tr("Amount"), [](const BudgetEntry& e) { return e.amount.text(); }, true}};
    }
    static QString sentenceOf(const FigureEntries& figure)
    {
        Money sum(0, figure.sum.currency());
        for (const BudgetEntry& entry : figure.entries)
            sum += entry.amount;
        return tr("%n entry(s) come to %1", nullptr, int(figure.entries.size())).arg(sum.text());
    }
    void openCase(int row)
    {
        const BudgetEntry entry = model_->row(row);
        if (entry.caseId.isNull())
            return;
        accept();
        session_.open(Target::ofCase(entry.caseId, "payments", entry.record));
    }

    Session& session_;
    RowTable<BudgetEntry>* model_;
};

} // namespace

void showFigureEntries(Session& session, const FigureEntries& figure, QWidget* parent)
{
    (new EntriesDialog(session, figure, parent))->open();
}

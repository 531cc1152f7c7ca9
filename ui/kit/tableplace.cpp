#include "ui/kit/tableplace.h"

#include "ui/kit/style.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

TablePlace::TablePlace(const QString& title) : column_(columnLayout(12))
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    column_->setContentsMargins(scaled(this, 24), scaled(this, 16), scaled(this, 24), scaled(this, 16));
    if (!title.isEmpty())
        column_->addWidget(textLabel(title, "title"));
    column_->addStretch(0);
    setLayout(column_);
}

void TablePlace::addSentence(const QString& sentence)
{
    column_->insertWidget(column_->count() - 1, paragraph(sentence, "secondary"));
}

void TablePlace::addActions(const QList<QPushButton*>& actions)
{
    auto* row = rowLayout(8);
    for (QPushButton* action : actions)
        row->addWidget(action);
    row->addStretch(1);
    column_->insertLayout(column_->count() - 1, row);
}

void TablePlace::addCard(
    const QString& title, QAbstractItemModel* model, int stretched, int rows, const QString& nothing)
{
    auto* card = new Card(title);
    auto* table = new Table(title);
    QLabel* none = paragraph(nothing, "secondary");
    card->body()->addWidget(table, 1);
    card->body()->addWidget(none);
    table->show(model, stretched);
    column_->insertWidget(column_->count() - 1, card, rows == 0 ? 1 : 0);
    if (!focusProxy())
        setFocusProxy(table);
    const auto fit = [table, none, model, rows, card] {
        const bool some = model->rowCount() > 0;
        table->setVisible(some);
        none->setVisible(!some);
        if (some && rows > 0)
            table->fitRows(rows);
        card->setSizePolicy(
            QSizePolicy::Preferred, some && rows == 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
        card->updateGeometry();
    };
    fit();
    connect(model, &QAbstractItemModel::modelReset, table, fit);
    connect(table, &Table::chosen, this, [this, model](int row) { emit rowChosen(model, row); });
}

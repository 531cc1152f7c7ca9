#include "ui/shell/quicksearch.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

QuickSearch::QuickSearch(Search search)
    : search_(std::move(search)), results_(new QFrame(this, Qt::ToolTip)),
      list_(new LineList(tr("What was found"))), note_(paragraph({}, "secondary"))
{
    setObjectName(u"quicksearch"_s);
    setPlaceholderText(tr("Find a person, reference, document, command …   (Ctrl+K)"));
    setAccessibleName(tr("Quick search"));
    setMaxLength(5000);
    setClearButtonEnabled(true);
    results_->setProperty("role", "card");
    auto* column = columnLayout(4);
    column->setContentsMargins(1, 4, 1, 8);
    column->addWidget(list_);
    note_->setContentsMargins(scaled(this, 10), 0, scaled(this, 10), 0);
    column->addWidget(note_);
    results_->setLayout(column);
    list_->setFocusPolicy(Qt::NoFocus);
    results_->hide();
    connect(this, &QLineEdit::textChanged, this, &QuickSearch::find);
    connect(list_, &LineList::chosen, this, &QuickSearch::choose);
    installEventFilter(this);
}

void QuickSearch::find()
{
    if (text().trimmed().isEmpty()) {
        closeResults();
        return;
    }
    const Finds finds = search_(text());
    list_->setLines(finds.lines);
    list_->setVisible(!finds.lines.isEmpty());
    note_->setText(finds.lines.isEmpty() && finds.note.isEmpty()
            ? tr("Nothing found. Try another spelling, or the last digits of a number.")
            : finds.note);
    note_->setVisible(!note_->text().isEmpty());
    if (!finds.lines.isEmpty())
        list_->setCurrentIndex(list_->model()->index(0, 0));
    placeResults();
}

void QuickSearch::placeResults()
{
    const int rows = std::min(list_->model()->rowCount(), 9);
    list_->setFixedHeight(rows == 0 ? 0 : rows * list_->sizeHintForRow(0) + 2);
    results_->setFixedWidth(std::max(width(), scaled(this, 460)));
    results_->adjustSize();
    const QPoint below = mapToGlobal(
        QPoint(layoutDirection() == Qt::RightToLeft ? width() - results_->width() : 0, height() + 4));
    results_->move(below);
    results_->show();
    results_->raise();
}

void QuickSearch::closeResults()
{
    results_->hide();
}

void QuickSearch::choose(const QVariant& target)
{
    closeResults();
    clear();
    emit chosen(target);
}

void QuickSearch::keyPressEvent(QKeyEvent* event)
{
    const int row = list_->currentIndex().row(), rows = list_->model()->rowCount();
    switch (event->key()) {
    case Qt::Key_Down:
        list_->setCurrentIndex(list_->model()->index(std::min(row + 1, rows - 1), 0));
        return;
    case Qt::Key_Up:
        list_->setCurrentIndex(list_->model()->index(std::max(row - 1, 0), 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (results_->isVisible() && list_->currentIndex().isValid())
            choose(list_->currentIndex().data(Qt::UserRole));
        return;
    case Qt::Key_Escape:
        closeResults(); // what is typed stays
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool QuickSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == this && event->type() == QEvent::FocusOut)
        closeResults();
    return QLineEdit::eventFilter(watched, event);
}

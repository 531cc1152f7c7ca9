#include "ui/shell/statusbar.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

StatusBar::StatusBar()
    : demo_(textLabel(tr("Demo data, amounts illustrative"))), clock_(button({})), saved_(textLabel({})),
      file_(new ElidedLabel), undo_(button({})), redo_(button({}))
{
    setObjectName(u"statusbar"_s);
    auto* row = rowLayout(20);
    row->setContentsMargins(scaled(this, 16), 0, scaled(this, 16), 0);
    row->addWidget(demo_);
    row->addWidget(clock_);
    row->addWidget(file_);
    row->addWidget(saved_);
    row->addStretch(1);
    row->addWidget(undo_);
    row->addWidget(redo_);
    setLayout(row);
    clock_->setToolTip(tr("The demo stands at one of two days. Choose to move it on."));
    undo_->setToolTip(tr("Take the last step back (Ctrl+Z)"));
    redo_->setToolTip(tr("Do it again (Ctrl+Shift+Z)"));
    setDemoDay({});
    setUndo({});
    setRedo({});
    connect(clock_, &QPushButton::clicked, this, &StatusBar::demoDayWanted);
    connect(undo_, &QPushButton::clicked, this, &StatusBar::undoWanted);
    connect(redo_, &QPushButton::clicked, this, &StatusBar::redoWanted);
}

void StatusBar::setFile(const QString& name)
{
    file_->setText(name);
}

void StatusBar::setDemoDay(const QString& day)
{
    demo_->setVisible(!day.isEmpty());
    clock_->setVisible(!day.isEmpty());
    clock_->setText(tr("Demo clock: %1").arg(day));
}

void StatusBar::setSaved(const QString& time)
{
    saved_->setText(time.isEmpty() ? QString() : tr("Saved %1").arg(time));
}

void StatusBar::setUndo(const QString& what)
{
    undo_->setVisible(!what.isEmpty());
    undo_->setText(tr("Undo: %1").arg(what));
}

void StatusBar::setRedo(const QString& what)
{
    redo_->setVisible(!what.isEmpty());
    redo_->setText(tr("Redo: %1").arg(what));
}

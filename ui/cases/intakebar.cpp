#include "ui/cases/intakebar.h"

#include "ui/cases/documentintake.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

#include <algorithm>

IntakeBar::IntakeBar(DocumentIntake& intake) : text_(textLabel({}, "secondary"))
{
    QPushButton* stop = button(tr("Stop"), "link");
    stop->setToolTip(tr("What was added stays"));
    auto* row = rowLayout();
    row->addWidget(text_);
    row->addWidget(stop);
    row->addStretch(1);
    setLayout(row);
    hide();
    connect(stop, &QPushButton::clicked, &intake, &DocumentIntake::stop);
    connect(&intake, &DocumentIntake::finished, this, &QWidget::hide);
    connect(&intake, &DocumentIntake::progressed, this, [this](int done, int all) {
        setVisible(all > 1);
        text_->setText(tr("Adding %1 of %2 …").arg(std::min(done + 1, all)).arg(all));
    });
}

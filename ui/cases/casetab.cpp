#include "ui/cases/casetab.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

ScrolledTab::ScrolledTab() : column_(columnLayout(12)), area_(new QScrollArea)
{
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    column_->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    inside->setLayout(column_);
    area_->setWidget(inside);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* outer = columnLayout(0);
    outer->addWidget(area_);
    setLayout(outer);
}

void ScrolledTab::empty()
{
    clear(column_);
}

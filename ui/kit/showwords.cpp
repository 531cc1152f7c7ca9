#include "ui/kit/showwords.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowWords)
};

} // namespace

void showWords(QWidget* parent, const QString& title, const QString& place, const QString& words)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* column = columnLayout(12);
    column->setContentsMargins(
        scaled(&dialog, 20), scaled(&dialog, 16), scaled(&dialog, 20), scaled(&dialog, 16));
    column->addWidget(paragraph(place));
    QLabel* shown = paragraph(words, "heading");
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(title);
    column->addWidget(shown);
    QPushButton* done = button(Words::tr("&Done"));
    auto* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    dialog.setLayout(column);
    dialog.setMinimumWidth(scaled(&dialog, 480));
    QObject::connect(done, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.exec();
}

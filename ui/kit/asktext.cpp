#include "ui/kit/asktext.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFontDatabase>
#include <QLineEdit>

namespace {

class AskText : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(AskText)

public:
    AskText(QWidget* parent, const TextQuestion& question)
        : QDialog(parent), question_(question), field_(new QLineEdit), problem_(paragraph({}, "problem"))
    {
        setWindowTitle(question.title);
        auto* column = columnLayout(10);
        column->setContentsMargins(scaled(this, 20), scaled(this, 16), scaled(this, 20), scaled(this, 16));
        column->addWidget(textLabel(question.title, "title"));
        if (!question.explanation.isEmpty())
            column->addWidget(paragraph(question.explanation, "secondary"));
        if (!question.shown.isEmpty())
            column->addWidget(shown());
        QLabel* name = textLabel(question.field);
        name->setBuddy(field_);
        field_->setAccessibleName(QString(question.field).remove(u'&'));
        column->addWidget(name);
        column->addWidget(field_);
        column->addWidget(problem_);
        column->addLayout(makeButtons());
        setLayout(column);
        problem_->hide();
        setFixedWidth(scaled(this, 460));
        setMinimumHeight(column->heightForWidth(width())); // or long words take the room of long sentences
        connect(field_, &QLineEdit::textEdited, problem_, &QWidget::hide);
    }
    QString typed() const { return field_->text().trimmed(); }

private:
    QLabel* shown() const
    {
        QLabel* label = paragraph(question_.shown);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(scaled(this, 15));
        label->setFont(font);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
    QLayout* makeButtons()
    {
        auto* row = rowLayout();
        QPushButton* giveUp = button(tr("Cancel"));
        QPushButton* go = button(tr("&OK"));
        go->setDefault(true);
        row->addStretch(1);
        row->addWidget(giveUp);
        row->addWidget(go);
        connect(giveUp, &QPushButton::clicked, this, &QDialog::reject);
        connect(go, &QPushButton::clicked, this, &AskText::answer);
        return row;
    }
    void answer()
    {
        const QString problem = question_.problem ? question_.problem(typed()) : QString();
        problem_->setText(problem);
        problem_->setVisible(!problem.isEmpty());
        if (problem.isEmpty())
            accept();
        else
            field_->setFocus();
    }

    TextQuestion question_;
    QLineEdit* field_;
    QLabel* problem_;
};

} // namespace

std::optional<QString> askText(QWidget* parent, const TextQuestion& question)
{
    AskText dialog(parent, question);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.typed();
}

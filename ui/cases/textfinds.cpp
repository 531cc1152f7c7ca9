#include "ui/cases/textfinds.h"

#include "core/store/textsearch.h"
#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

class TextFinds : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(TextFinds)

public:
    TextFinds(Session& session, const QString& words, QWidget* parent)
        : QDialog(parent), session_(session), words_(new QLineEdit(words)),
          list_(new LineList(tr("Notes that were found"))), note_(paragraph({}, "secondary"))
    {
        setWindowTitle(tr("Search the notes"));
        setAttribute(Qt::WA_DeleteOnClose);
        words_->setAccessibleName(tr("Words of a note"));
        words_->setPlaceholderText(tr("Words of a note, then Enter"));
        auto* area = new QScrollArea;
        area->setWidget(list_);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        auto* column = columnLayout(10);
        column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
        column->addWidget(textLabel(windowTitle(), "title"));
        column->addWidget(words_);
        column->addWidget(area, 1);
        column->addWidget(note_);
        setLayout(column);
        const QSize room = parent->window()->size();
        resize(
            std::min(room.width() - 40, scaled(this, 760)), std::min(room.height() - 40, scaled(this, 520)));
        connect(words_, &QLineEdit::returnPressed, this, &TextFinds::find);
        connect(list_, &LineList::chosen, this, [this](const QVariant& target) {
            accept();
            session_.open(target.value<Target>());
        });
        connect(&session, &Session::aboutToLock, this, &QObject::deleteLater);
        find();
    }

private:
    void find()
    {
        const bool sees = bool(mayDo(session_.desk(), Right::KeepCases));
        const TextFound found = findInTexts(session_.store(), words_->text(), sees);
        QList<Line> lines;
        for (const TextHit& hit : found.hits)
            lines.append({{}, Tone::Plain, hit.name.isEmpty() ? hit.reference : hit.name,
                hit.restricted ? tr("Restricted: open the case to see it") : hit.excerpt,
                u"%1  %2"_s.arg(hit.reference, shortDay(hit.day)), true,
                Target::ofCase(hit.caseId, "overview", hit.record).variant()});
        list_->setLines(lines);
        if (words_->text().trimmed().isEmpty())
            note_->setText(tr("All words must stand in the note, in any order."));
        else if (lines.isEmpty())
            note_->setText(tr("No note of this file holds these words."));
        else
            note_->setText(found.cut
                    ? tr("The newest %n note(s). Type more words.", nullptr, int(lines.size()))
                    : tr("%n note(s)", nullptr, int(lines.size())));
    }

    Session& session_;
    QLineEdit* words_;
    LineList* list_;
    QLabel* note_;
};

} // namespace

void findNotes(Session& session, const QString& words, QWidget* parent)
{
    if (session.isOpen())
        (new TextFinds(session, words, parent))->open();
}

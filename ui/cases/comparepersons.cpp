#include "ui/cases/comparepersons.h"

#include "core/store/caselist.h"
#include "core/work/identities.h"
#include "ui/cases/sharedfields.h"
#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString referenceOf(const Store& store, const Person& person)
{
    const auto line = caseLine(store, person.caseId);
    return line ? line->reference : QString();
}

QVariant variantOf(const Id<Person>& person)
{
    return QVariant::fromValue(person.uuid());
}

} // namespace

ComparePersons::ComparePersons(Session& session, const Id<Person>& person, QWidget* parent)
    : QDialog(parent), session_(session), mine_(*session.store().of<Person>().find(person)),
      message_(new MessageBar), others_(new LineList(tr("Who may be the same"))),
      decision_(paragraph({}, "secondary")), reason_(new QLineEdit), same_(button(tr("The &same person"))),
      notSame_(button(tr("&Not the same"))), takeBack_(button(tr("Take that &back")))
{
    setWindowTitle(tr("Known already? %1").arg(personName(mine_)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    column->addWidget(textLabel(windowTitle(), "title"));
    column->addWidget(message_);
    column->addWidget(sides_ = makeSides(), 1);
    column->addWidget(nobody_ = new EmptyState(tr("Nobody in this file looks like this person"),
                          tr("Names in any script, dates of birth, documents and phones were compared.")),
        1);
    column->addLayout(makeButtons());
    setLayout(column);
    const QSize room = parent->window()->size();
    resize(std::min(room.width() - 40, scaled(this, 1000)), std::min(room.height() - 40, scaled(this, 560)));
    connect(others_, &LineList::chosen, this,
        [this](const QVariant& id) { showOther(Id<Person>(id.value<Uuid>())); });
    connect(same_, &QPushButton::clicked, this, [this] { decide(true); });
    connect(notSame_, &QPushButton::clicked, this, [this] { decide(false); });
    connect(takeBack_, &QPushButton::clicked, this, &ComparePersons::takeBack);
    connect(&session, &Session::aboutToLock, this, &QObject::deleteLater);
    findOthers();
}

QWidget* ComparePersons::makeSides()
{
    auto* others = new Card(tr("In this file"));
    others->body()->addWidget(others_);
    others->body()->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields_ = new QWidget);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false); // the card's ground shows
    fields_->setAutoFillBackground(false);
    grid_ = new QGridLayout(fields_);
    grid_->setColumnStretch(1, 1);
    grid_->setColumnStretch(2, 1);
    auto* both = new Card(tr("Both sides: choose the better value"));
    both->body()->addWidget(area, 1);
    auto* row = rowLayout(14);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(others, 2);
    row->addWidget(both, 4);
    auto* sides = new QWidget;
    sides->setLayout(row);
    return sides;
}

QLayout* ComparePersons::makeButtons()
{
    reason_->setAccessibleName(tr("Reason"));
    reason_->setPlaceholderText(tr("Reason, such as: seen with the passport"));
    same_->setToolTip(tr("Both records stay; the better values are written to both. It can be taken back."));
    notSame_->setToolTip(tr("Not proposed again. It can be taken back."));
    QPushButton* close = button(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* one : {same_, notSame_, takeBack_, close})
        one->setAutoDefault(false);
    auto* row = rowLayout();
    row->addWidget(decision_, 1);
    row->addWidget(reason_, 2);
    row->addWidget(takeBack_);
    row->addWidget(notSame_);
    row->addWidget(same_);
    row->addWidget(close);
    return row;
}

/// Who looks alike, and those of whom it was decided.
void ComparePersons::findOthers()
{
    const Store& store = session_.store();
    QList<Line> lines;
    const QList<Id<Person>> same = samePersons(store, mine_.id);
    for (const Id<Person>& id : same)
        if (const auto person = store.of<Person>().find(id))
            lines.append({tr("same"), Tone::Good, personName(*person), {}, referenceOf(store, *person), true,
                variantOf(id)});
    for (const Lookalike& one : lookalikesOf(store, sketchOf(store, mine_)))
        if (const auto person = store.of<Person>().find(one.person); person && !same.contains(one.person))
            lines.append({{}, Tone::Wait, personName(*person), one.reasons.join(u" · "_s), one.reference,
                true, variantOf(one.person)});
    others_->setLines(lines);
    if (theirs_.id.isNull() && !lines.isEmpty())
        showOther(Id<Person>(lines.first().target.value<Uuid>()));
    const bool isAnybody = !lines.isEmpty();
    sides_->setVisible(isAnybody);
    nobody_->setVisible(!isAnybody);
    if (!isAnybody)
        for (QWidget* unused : std::initializer_list<QWidget*>{reason_, takeBack_, notSame_, same_})
            unused->hide();
}

void ComparePersons::showOther(const Id<Person>& other)
{
    const Store& store = session_.store();
    const auto mine = store.of<Person>().find(mine_.id), theirs = store.of<Person>().find(other);
    if (!mine || !theirs)
        return;
    mine_ = *mine, theirs_ = *theirs;
    clear(grid_);
    choices_.clear();
    grid_->addWidget(new ElidedLabel(referenceOf(store, mine_), "heading"), 0, 1);
    grid_->addWidget(new ElidedLabel(referenceOf(store, theirs_), "heading"), 0, 2);
    for (const SharedField& field : sharedFields())
        addField(QCoreApplication::translate("fields", field.name), field.text(mine_), field.text(theirs_));
    grid_->setRowStretch(grid_->rowCount(), 1);
    const auto decision = decisionBetween(store, mine_.id, theirs_.id);
    decided_ = decision ? decision->id : Uuid();
    decision_->setText(!decision ? QString()
            : decision->same     ? tr("Said to be the same on %1.").arg(dayText(decision->decidedOn))
                                 : tr("Said not to be the same on %1.").arg(dayText(decision->decidedOn)));
    decision_->setVisible(bool(decision));
    takeBack_->setVisible(bool(decision));
    same_->setVisible(!decision);
    notSame_->setVisible(!decision);
}

void ComparePersons::addField(const QString& name, const QString& mine, const QString& theirs)
{
    const int row = grid_->rowCount();
    grid_->addWidget(textLabel(name, "secondary"), row, 0);
    if (mine == theirs) {
        choices_.append(nullptr);
        grid_->addWidget(paragraph(orDash(mine)), row, 1, 1, 2);
        return;
    }
    auto* group = new QButtonGroup(fields_);
    for (const int side : {0, 1}) {
        auto* choice = new QRadioButton(orDash(side == 0 ? mine : theirs));
        choice->setAccessibleName(u"%1: %2"_s.arg(name, choice->text()));
        group->addButton(choice, side);
        grid_->addWidget(choice, row, 1 + side);
    }
    if (mine.isEmpty() || theirs.isEmpty()) // else a person decides
        group->button(mine.isEmpty() ? 1 : 0)->setChecked(true);
    choices_.append(group);
}

QStringList ComparePersons::undecided() const
{
    QStringList names;
    for (qsizetype i = 0; i < choices_.size(); ++i)
        if (choices_[i] && choices_[i]->checkedId() < 0)
            names.append(QCoreApplication::translate("fields", sharedFields()[i].name));
    return names;
}

Person ComparePersons::better() const
{
    Person better = mine_;
    for (qsizetype i = 0; i < choices_.size(); ++i)
        if (choices_[i] && choices_[i]->checkedId() == 1)
            sharedFields()[i].take(better, theirs_);
    return better;
}

void ComparePersons::decide(bool same)
{
    if (theirs_.id.isNull())
        return;
    if (const QStringList open = undecided(); same && !open.isEmpty()) {
        message_->tell(tr("Choose the better value first: %1.").arg(open.join(u", "_s)));
        return;
    }
    const Person chosen = better();
    const auto done = session_.perform(Id<CaseFile>(), {}, [&](const Desk& desk) -> Result<void> {
        if (same) {
            const auto said = saySame(desk, mine_.id, theirs_.id, reason_->text().trimmed(), &chosen);
            return said ? Result<void>() : said.error();
        }
        const auto said = sayNotSame(desk, mine_.id, theirs_.id, reason_->text().trimmed());
        return said ? Result<void>() : said.error();
    });
    if (!done) {
        message_->tell(done.error().message);
        return;
    }
    message_->tell(
        same ? tr("They are one person now, in both cases.") : tr("They are not proposed as the same again."),
        Tone::Accent);
    showOther(theirs_.id);
    findOthers();
}

void ComparePersons::takeBack()
{
    const auto done = session_.perform(Id<CaseFile>(), {},
        [&](const Desk& desk) { return takeBackIdentity(desk, decided_, reason_->text().trimmed()); });
    if (!done) {
        message_->tell(done.error().message);
        return;
    }
    message_->tell(tr("Taken back: both persons are as they were."), Tone::Accent);
    showOther(theirs_.id);
    findOthers();
}

void comparePersons(Session& session, const Id<Person>& person, QWidget* parent)
{
    if (session.isOpen() && session.store().of<Person>().find(person))
        (new ComparePersons(session, person, parent))->open();
}

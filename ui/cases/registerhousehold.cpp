#include "ui/cases/registerhousehold.h"

#include "ui/cases/caseform.h"
#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QByteArray draftName = "draft-registration";

QScrollArea* scrolled(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(inside->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

/// The last inside that takes the tab key.
QWidget* lastInside(QWidget* whole)
{
    QWidget* last = whole;
    for (QWidget* one = whole; whole->isAncestorOf(one->nextInFocusChain()); one = one->nextInFocusChain())
        if (one->nextInFocusChain()->focusPolicy() & Qt::TabFocus)
            last = one->nextInFocusChain();
    return last;
}

} // namespace

RegisterHousehold::RegisterHousehold(Session& session, QWidget* parent)
    : QDialog(parent), session_(session), draft_(session, draftName), message_(new MessageBar),
      case_(new CaseForm(session.store())), persons_(new QListWidget), forms_(new QStackedWidget),
      known_(new LineList(tr("Known already?"))),
      nobodyKnown_(paragraph(tr("Nobody in this file looks like this person."), "secondary")),
      timer_(new QTimer(this))
{
    setWindowTitle(tr("Register a household"));
    auto* sides = rowLayout(14);
    sides->addWidget(makeCase(), 2);
    sides->addWidget(makePersons(), 3);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    column->addWidget(textLabel(windowTitle(), "title"));
    column->addWidget(message_);
    column->addLayout(sides, 1);
    column->addLayout(makeButtons());
    setLayout(column);
    const QSize room = parent ? parent->window()->size() : QSize(1100, 700);
    resize(std::min(room.width() - 40, scaled(this, 1060)), room.height() - 40);
    timer_->setSingleShot(true);
    timer_->setInterval(350);
    connect(timer_, &QTimer::timeout, this, &RegisterHousehold::lookForKnown);
    CaseFile file;
    file.assignedTo = session.file().actor.staff;
    case_->load(file);
    connect(case_, &FormRows::edited, this, &RegisterHousehold::typed);
    connect(&session_, &Session::aboutToLock, this, [this] {
        keepDraft(true);
        deleteLater();
    });
    addPerson();
    takeDraft();
    showPerson(0);
    case_->setFocus();
}

QWidget* RegisterHousehold::makeCase()
{
    auto* card = new Card(tr("Case"));
    card->body()->addWidget(case_);
    auto* people = new Card(tr("Persons"));
    persons_->setAccessibleName(tr("Persons of the household"));
    persons_->setFrameShape(QFrame::NoFrame);
    persons_->setFixedHeight(scaled(this, 104)); // five lines: most households
    people->body()->addWidget(persons_);
    auto* row = rowLayout();
    QPushButton* add = button(tr("Another person"));
    add->setToolTip(tr("The next person of the household (Ctrl+N)"));
    QPushButton* remove = button(tr("Leave out"), "link");
    remove->setToolTip(tr("Takes the chosen person out of this registration"));
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(remove);
    people->body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &RegisterHousehold::addAnother);
    connect(remove, &QPushButton::clicked, this, &RegisterHousehold::removePerson);
    connect(new QShortcut(QKeySequence(u"Ctrl+N"_s), this), &QShortcut::activated, this,
        &RegisterHousehold::addAnother);
    connect(persons_, &QListWidget::currentRowChanged, this, &RegisterHousehold::showPerson);
    auto* column = columnLayout(12);
    column->addWidget(card);
    column->addWidget(people);
    column->addWidget(makeKnown());
    column->addStretch(1);
    auto* side = new QWidget;
    side->setLayout(column);
    return scrolled(side);
}

QWidget* RegisterHousehold::makeKnown()
{
    auto* known = new Card(tr("Known already?"));
    known->body()->addWidget(known_);
    known->body()->addWidget(nobodyKnown_);
    known_->setToolTip(tr("Opens that case; what is typed here stays."));
    connect(known_, &LineList::chosen, this, [this](const QVariant& target) {
        reject();
        session_.open(target.value<Target>());
    });
    return known;
}

QWidget* RegisterHousehold::makePersons()
{
    auto* card = new Card(tr("Person"));
    card->body()->addWidget(forms_);
    auto* column = columnLayout(12);
    column->addWidget(card);
    column->addStretch(1);
    auto* side = new QWidget;
    side->setLayout(column);
    return scrolled(side);
}

QLayout* RegisterHousehold::makeButtons()
{
    auto* row = rowLayout();
    QPushButton* away = button(tr("Throw away"), "link");
    QPushButton* later = button(tr("&Close, go on later"));
    QPushButton* go = button(tr("Register"));
    go->setToolTip(tr("Registers the household (Ctrl+S)"));
    go->setProperty("role", "primary");
    exits_ = {away, later, go};
    for (QPushButton* one : {away, later, go})
        one->setAutoDefault(false); // Return stays with the fields: readers of passports send it
    row->addWidget(away);
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(go);
    connect(away, &QPushButton::clicked, this, &RegisterHousehold::throwAway);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &RegisterHousehold::registerNow);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
        &RegisterHousehold::registerNow);
    return row;
}

NewPersonForm* RegisterHousehold::form(int person) const
{
    return static_cast<NewPersonForm*>(forms_->widget(person));
}

NewPersonForm* RegisterHousehold::addPerson()
{
    auto* made = new NewPersonForm(session_.today());
    Person person;
    if (forms_->count() == 0)
        person.relation = Relation::Principal;
    else
        person.familyName = form(0)->record().familyName; // most often; typing replaces it
    made->load(person);
    forms_->addWidget(made);
    QWidget* before = lastInside(made); // the buttons come behind every person
    for (QWidget* exit : std::as_const(exits_))
        setTabOrder(before, exit), before = exit;
    persons_->addItem(made->title());
    connect(made, &FormRows::edited, this, &RegisterHousehold::typed);
    return made;
}

void RegisterHousehold::addAnother()
{
    addPerson();
    showPerson(forms_->count() - 1);
    form(forms_->count() - 1)->setFocus();
}

void RegisterHousehold::removePerson()
{
    const int person = forms_->currentIndex();
    if (forms_->count() == 1) {
        message_->tell(tr("A household has at least its principal."), Tone::Accent);
        return;
    }
    QWidget* gone = forms_->widget(person);
    forms_->removeWidget(gone);
    gone->deleteLater();
    delete persons_->takeItem(person);
    showPerson(std::min(person, forms_->count() - 1));
    typed();
}

void RegisterHousehold::showPerson(int person)
{
    if (person < 0 || person >= forms_->count())
        return;
    forms_->setCurrentIndex(person);
    persons_->setCurrentRow(person);
    timer_->start();
}

void RegisterHousehold::typed()
{
    if (taking_)
        return;
    const int person = forms_->currentIndex();
    if (QListWidgetItem* item = persons_->item(person))
        item->setText(form(person)->title());
    timer_->start();
    keepDraft(false);
}

QList<Lookalike> RegisterHousehold::knownOf(int person)
{
    const NewPerson made = form(person)->person();
    return lookalikesOf(session_.store(), {made.person, made.spellings, made.documents, made.contacts});
}

void RegisterHousehold::lookForKnown()
{
    if (!session_.isOpen())
        return;
    QList<Line> lines;
    for (const Lookalike& one : knownOf(forms_->currentIndex())) {
        const auto person = session_.store().of<Person>().find(one.person);
        if (person)
            lines.append({{}, one.score >= veryLike ? Tone::Bad : Tone::Wait, personName(*person),
                one.reasons.join(u" · "_s), one.reference, true,
                Target::ofCase(one.caseId, "household", one.person.uuid()).variant()});
    }
    known_->setLines(lines);
    known_->setVisible(!lines.isEmpty());
    nobodyKnown_->setVisible(lines.isEmpty());
}

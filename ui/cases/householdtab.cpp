#include "ui/cases/householdtab.h"

#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace {

void fact(QFormLayout* facts, const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    QLabel* value = paragraph(text);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addRow(textLabel(label, "secondary"), value);
}

QString birthText(const Person& person, QDate today)
{
    if (person.birth.isNull())
        return HouseholdTab::tr("not known");
    QString text = person.birth.isExact() ? dayText(person.birth.earliest()) : person.birth.text();
    if (person.birth.estimated)
        text = HouseholdTab::tr("about %1").arg(QString::number(person.birth.year));
    return HouseholdTab::tr("%1 · age %2").arg(text, ageText(person, today));
}

QString contactsOf(const CaseView& view, const Person& person)
{
    QStringList texts;
    for (const Contact& contact : view.dossier.where(&Contact::person, person.id))
        if (contact.validUntil.isNull() || contact.validUntil >= view.today())
            texts.append(contact.value);
    return texts.join(u", "_s);
}

QString papersOf(const CaseView& view, const Person& person)
{
    QStringList texts;
    for (const IdentityDocument& paper : view.dossier.where(&IdentityDocument::person, person.id))
        texts.append(u"%1 %2"_s.arg(name(paper.type), paper.number));
    return texts.join(u", "_s);
}

/// Ordinary factors in words; restricted ones too where they may be seen.
QString factorsOf(const CaseView& view, const Person& person, int& veiled)
{
    QStringList texts;
    for (const Vulnerability& factor : view.dossier.where(&Vulnerability::person, person.id)) {
        if (isRestricted(factor.code) && !view.unveiled)
            ++veiled;
        else
            texts.append(name(factor.code));
    }
    return texts.join(u", "_s);
}

} // namespace

QLayout* HouseholdTab::headOf(const CaseView& view, const Person& person)
{
    auto* head = rowLayout();
    head->addWidget(new ElidedLabel(personName(person), "heading"), 1);
    if (view.file().principal == person.id)
        head->addWidget(new Badge(tr("principal"), Tone::Accent));
    if (person.unaccompanied)
        head->addWidget(new Badge(tr("unaccompanied child"), Tone::Wait));
    QPushButton* edit = button(tr("Edit"), "link");
    edit->setAccessibleName(tr("Edit %1").arg(personName(person)));
    connect(edit, &QPushButton::clicked, this, [this, id = person.id] { emit editWanted(id); });
    head->addWidget(edit);
    return head;
}

Card* HouseholdTab::cardOf(const CaseView& view, const Person& person)
{
    auto* card = new Card;
    card->body()->addLayout(headOf(view, person));
    if (!person.scriptName.isEmpty() && personName(person) != person.scriptName)
        card->body()->addWidget(new ElidedLabel(person.scriptName, "secondary"));
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(scaled(this, 12));
    facts->setVerticalSpacing(scaled(this, 3));
    fact(facts, tr("Relation"), name(person.relation));
    fact(facts, tr("Travel"),
        person.travelStatus == TravelStatus::Unknown ? tr("not recorded") : name(person.travelStatus));
    fact(facts, tr("Born"), birthText(person, view.today()));
    fact(facts, tr("Sex"), person.sex == Sex::Unknown ? QString() : name(person.sex));
    fact(
        facts, tr("Nationality"), person.nationality.isEmpty() ? QString() : countryName(person.nationality));
    fact(facts, tr("Reached at"), contactsOf(view, person));
    fact(facts, tr("Documents"), papersOf(view, person));
    for (const Profile& profile : view.dossier.where(&Profile::person, person.id))
        fact(facts, tr("Occupation"), profile.occupations);
    int veiled = 0;
    fact(facts, tr("To consider"), factorsOf(view, person, veiled));
    card->body()->addLayout(facts);
    if (veiled > 0) {
        QPushButton* unveil = button(tr("%n restricted: show …", nullptr, veiled), "link");
        connect(unveil, &QPushButton::clicked, this, &CaseTab::unveilWanted);
        card->body()->addWidget(unveil, 0, Qt::AlignLeading);
    }
    card->body()->addStretch(1);
    return card;
}

void HouseholdTab::show(const CaseView& view)
{
    empty();
    cards_.clear();
    auto* grid = new QGridLayout;
    grid->setSpacing(scaled(this, 12));
    const QList<Person>& persons = view.dossier.of<Person>();
    for (int i = 0; i < persons.size(); ++i) {
        Card* card = cardOf(view, persons[i]);
        cards_.insert(persons[i].id.uuid(), card);
        grid->addWidget(card, i / 2, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    if (persons.isEmpty())
        column()->addWidget(new EmptyState(tr("Nobody is registered in this case"),
            tr("A case has at least its principal; this one came without.")));
    column()->addLayout(grid);
    column()->addStretch(1);
}

void HouseholdTab::find(const Uuid& person)
{
    if (Card* card = cards_.value(person))
        card->findChild<QPushButton*>()->setFocus();
}

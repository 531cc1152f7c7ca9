#include "ui/cases/householdtab.h"

#include "core/store/caselist.h"
#include "core/work/identities.h"
#include "ui/cases/comparepersons.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/textbutton.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QMenu>

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

/// "for services, given 3 May 2014", or withdrawn.
QString consentText(const Consent& consent)
{
    const QString scope = name(consent.scope);
    if (consent.withdrawnOn.isValid())
        return HouseholdTab::tr("%1, withdrawn %2").arg(scope, dayText(consent.withdrawnOn));
    return consent.givenOn.isValid() ? HouseholdTab::tr("%1, given %2").arg(scope, dayText(consent.givenOn))
                                     : scope;
}

QString guardianText(const CaseView& view, const Guardianship& one)
{
    const Person* guardian = view.dossier.find(one.guardian);
    return u"%1 · %2"_s.arg(guardian ? personName(*guardian) : one.guardianName, name(one.basis));
}

QString needText(const CaseView& view, const Need& need)
{
    const QString type = need.restricted && !view.unveiled ? HouseholdTab::tr("Assistance") : name(need.type);
    return need.priority ? u"%1 · %2"_s.arg(*need.priority).arg(type) : type;
}

QString jobText(const Livelihood& job)
{
    return QStringList{job.role.isEmpty() ? name(job.kind) : job.role, job.organisation}.join(u' ').trimmed();
}

QString journeyText(const Migration& one)
{
    return HouseholdTab::tr("%1 to %2", "countries")
        .arg(countryName(one.fromCountry), countryName(one.toCountry));
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
    head->addWidget(addButton(person.id));
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
    addSame(facts, person);
    int veiled = 0;
    addRecords(view, facts, person.id, veiled);
    for (const PersonEvent& one : view.dossier.where(&PersonEvent::person, person.id))
        fact(facts, name(one.event), dayText(one.happenedOn));
    for (const Guardianship& one : view.dossier.where(&Guardianship::child, person.id))
        record(facts, tr("Guardian"), guardianText(view, one), one.id.uuid());
    card->body()->addLayout(facts);
    if (veiled > 0) {
        QPushButton* unveil = button(tr("%n restricted: show …", nullptr, veiled), "link");
        connect(unveil, &QPushButton::clicked, this, &CaseTab::unveilWanted);
        card->body()->addWidget(unveil, 0, Qt::AlignLeading);
    }
    card->body()->addStretch(1);
    return card;
}

QPushButton* HouseholdTab::addButton(const Id<Person>& person)
{
    QPushButton* add = button(tr("Add …"), "link");
    add->setAccessibleName(tr("Add to this person"));
    connect(add, &QPushButton::clicked, this, [this, add, person] {
        QMenu menu; // made when asked for: a household of forty has forty of them
        for (const RecordForm& form : recordForms())
            if (form.ofPerson)
                menu.addAction(form.name)->setData(form.kind);
        menu.addSeparator();
        const QAction* known = menu.addAction(tr("Known already? Compare …"));
        const QAction* chosen = menu.exec(add->mapToGlobal(add->rect().bottomLeft()));
        if (chosen == known)
            comparePersons(*session_, person, this);
        else if (chosen)
            emit addWanted(chosen->data().toByteArray(), person);
    });
    return add;
}

/// Who else in the file is this person.
void HouseholdTab::addSame(QFormLayout* facts, const Person& person)
{
    const Store& store = session_->store();
    for (const Id<Person>& id : samePersons(store, person.id)) {
        const auto other = store.of<Person>().find(id);
        const auto line = other ? caseLine(store, other->caseId) : std::nullopt;
        if (!line)
            continue;
        auto* open = new TextButton(u"%1 · %2"_s.arg(line->reference, personName(*other)));
        connect(open, &QPushButton::clicked, this,
            [this, id = person.id] { comparePersons(*session_, id, this); });
        facts->addRow(textLabel(tr("Same person"), "secondary"), open);
    }
}

void HouseholdTab::record(QFormLayout* facts, const QString& label, const QString& text, const Uuid& id)
{
    auto* open = new TextButton(text.isEmpty() ? tr("not known") : text);
    open->setAccessibleName(tr("Edit: %1 %2").arg(label, text));
    connect(open, &QPushButton::clicked, this, [this, id] { emit recordWanted(id); });
    facts->addRow(textLabel(label, "secondary"), open);
}

/// What is recorded of a person beside the person; of the household where `person` is null.
void HouseholdTab::addRecords(const CaseView& view, QFormLayout* facts, const Id<Person>& person, int& veiled)
{
    const Dossier& dossier = view.dossier;
    for (const Contact& one : dossier.where(&Contact::person, person))
        if (one.validUntil.isNull() || one.validUntil >= view.today())
            record(facts, tr("Reached at"), one.value, one.id.uuid());
    for (const IdentityDocument& one : dossier.where(&IdentityDocument::person, person))
        record(facts, tr("Document"), u"%1 %2"_s.arg(name(one.type), one.number), one.id.uuid());
    for (const NameSpelling& one : dossier.where(&NameSpelling::person, person))
        record(facts, tr("Also spelt"), one.text, one.id.uuid());
    for (const ExternalId& one : dossier.where(&ExternalId::person, person))
        record(facts, one.scheme, one.value, one.id.uuid());
    for (const Profile& one : dossier.where(&Profile::person, person))
        record(facts, tr("Skills"), QStringList{one.occupations, one.skills}.join(u' ').trimmed(),
            one.id.uuid());
    for (const Migration& one : dossier.where(&Migration::person, person))
        record(facts, tr("Journey"), journeyText(one), one.id.uuid());
    for (const Livelihood& one : dossier.where(&Livelihood::person, person))
        record(facts, tr("Livelihood"), jobText(one), one.id.uuid());
    for (const Need& one : dossier.where(&Need::person, person))
        if (!one.restricted || view.unveiled)
            record(facts, tr("Need"), needText(view, one), one.id.uuid());
        else
            ++veiled;
    for (const Consent& one : dossier.where(&Consent::person, person))
        record(facts, tr("Consent"), consentText(one), one.id.uuid());
    for (const Vulnerability& one : dossier.where(&Vulnerability::person, person))
        if (isRestricted(one.code) && !view.unveiled)
            ++veiled;
        else
            record(facts, tr("To consider"), name(one.code), one.id.uuid());
}

/// What belongs to the household as a whole; nothing where there is nothing.
Card* HouseholdTab::householdCard(const CaseView& view)
{
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(scaled(this, 12));
    facts->setVerticalSpacing(scaled(this, 3));
    int veiled = 0;
    addRecords(view, facts, {}, veiled);
    if (facts->rowCount() == 0) {
        delete facts;
        return nullptr;
    }
    auto* card = new Card(tr("The household as a whole"));
    card->body()->addLayout(facts);
    return card;
}

void HouseholdTab::show(const CaseView& view)
{
    session_ = &view.session;
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
    if (Card* card = householdCard(view))
        grid->addWidget(card, grid->rowCount(), 0, 1, 2);
    column()->addLayout(grid);
    QPushButton* another = button(tr("Add a person …"));
    connect(another, &QPushButton::clicked, this,
        [this] { emit addWanted(Description<Person>::kind.table, {}); });
    column()->addWidget(another, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

void HouseholdTab::find(const Uuid& person)
{
    if (Card* card = cards_.value(person))
        card->findChild<QPushButton*>()->setFocus();
}

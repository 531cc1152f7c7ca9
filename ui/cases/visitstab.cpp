#include "ui/cases/visitstab.h"

#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QFormLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
QString known(Enum value)
{
    return value == Enum::Unknown ? QString() : name(value);
}

} // namespace

void VisitsTab::show(const CaseView& view)
{
    empty();
    QList<Visit> visits = view.dossier.of<Visit>();
    std::ranges::stable_sort(visits, std::greater<>(),
        [](const Visit& visit) { return visit.visitedOn.isNull() ? visit.plannedOn : visit.visitedOn; });
    for (const MissionCase& planned : view.dossier.of<MissionCase>()) {
        const bool done = std::ranges::any_of(visits, [&](const Visit& visit) {
            return visit.mission == planned.mission && !visit.visitedOn.isNull();
        });
        const auto mission = view.session.store().of<Mission>().find(planned.mission);
        if (done || !mission)
            continue;
        auto* card = new Card;
        auto* head = rowLayout();
        head->addWidget(textLabel(mission->title, "heading"), 1);
        head->addWidget(new Badge(tr("planned for %1").arg(dayText(planned.plannedOn)), Tone::Accent));
        card->body()->addLayout(head);
        column()->addWidget(card);
    }
    for (const Visit& visit : visits)
        addVisit(view, visit);
    addSurveys(view);
    if (column()->count() == 0)
        column()->addWidget(new EmptyState(tr("No visit yet"),
            tr("Visits are planned with a monitoring mission, or recorded when they happened.")));
    column()->addStretch(1);
}

void VisitsTab::addVisit(const CaseView& view, const Visit& visit)
{
    auto* card = new Card;
    auto* head = rowLayout();
    head->addWidget(textLabel(visit.visitedOn.isNull() ? tr("Planned for %1").arg(dayText(visit.plannedOn))
                                                       : dayText(visit.visitedOn),
        "heading"));
    QStringList who{known(visit.how), staffName(view.session.store(), visit.monitor), visit.organisation};
    who.removeAll({});
    head->addWidget(new ElidedLabel(who.join(u" · "_s), "secondary"), 1);
    if (!visit.discrepancy.isEmpty())
        head->addWidget(new Badge(tr("discrepancy"), Tone::Bad));
    card->body()->addLayout(head);
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(scaled(this, 14));
    facts->setVerticalSpacing(scaled(this, 3));
    const auto fact = [&](const QString& label, const QString& text) {
        if (!text.trimmed().isEmpty())
            facts->addRow(textLabel(label, "secondary"), paragraph(text));
    };
    QStringList present;
    for (const VisitPresence& presence : view.dossier.where(&VisitPresence::visit, visit.id))
        if (const Person* person = view.dossier.find(presence.person))
            present.append(personName(*person));
    const auto joined = [](QStringList parts) { return parts.removeAll({}), parts.join(u". "_s); };
    fact(tr("Present"), present.join(u", "_s));
    fact(tr("Work"), joined({known(visit.employment), visit.employmentNote}));
    fact(tr("Business"), known(visit.businessState));
    fact(tr("Housing"), known(visit.housing));
    fact(tr("Health"), visit.health.isEmpty() || view.unveiled ? visit.health : tr("restricted"));
    fact(tr("Means to"), known(visit.intention));
    fact(tr("Hopes for"), visit.aspiration);
    fact(tr("Discrepancy"), visit.discrepancy);
    fact(tr("Report"), visit.narrative);
    card->body()->addLayout(facts);
    column()->addWidget(card);
}

void VisitsTab::addSurveys(const CaseView& view)
{
    if (view.dossier.of<Survey>().isEmpty())
        return;
    auto* card = new Card(tr("Surveys"));
    auto* list = new LineList(tr("Surveys"));
    QList<Line> lines;
    for (const Survey& survey : view.dossier.of<Survey>()) {
        const Person* person = view.dossier.find(survey.person);
        lines.append({{}, Tone::Plain, u"%1 %2"_s.arg(survey.instrument, survey.instrumentVersion),
            person ? personName(*person) : QString(), dayText(survey.askedOn)});
    }
    list->setLines(lines);
    card->body()->addWidget(list);
    column()->addWidget(card);
}

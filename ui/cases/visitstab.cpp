#include "ui/cases/visitstab.h"

#include "core/work/surveying.h"
#include "core/work/visiting.h"
#include "ui/cases/interview.h"
#include "ui/cases/visitform.h"
#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/trajectory.h"
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

/// "Economic 0.625 (Middle), Social –"
QString scoresText(const Store& store, const ScoredSurvey& survey)
{
    const auto instrument = instrumentOf(store, survey.score.instrument, survey.score.version);
    const QString language = QLocale().name().left(2);
    QStringList words;
    for (qsizetype i = 0; instrument && i < survey.score.dimensions.size(); ++i) {
        const auto score = survey.score.dimensions[i].score;
        words += u"%1 %2"_s.arg(instrument->text(instrument->dimensions[i].text, language),
            score ? u"%1 (%2)"_s.arg(scoreText(*score), bandOf(*instrument, *score, language)) : u"–"_s);
    }
    return words.join(u", "_s);
}

/// "information 4, staff 5": what was asked, of 1 to 5.
QString gradesOf(const Visit& visit)
{
    const std::pair<QString, std::optional<int>> grades[]
        = {{VisitsTab::tr("information"), visit.satisfactionInformation},
            {VisitsTab::tr("travel"), visit.satisfactionTravel},
            {VisitsTab::tr("reception"), visit.satisfactionReception},
            {VisitsTab::tr("assistance"), visit.satisfactionAssistance},
            {VisitsTab::tr("amount"), visit.satisfactionAmount},
            {VisitsTab::tr("timing"), visit.satisfactionTiming},
            {VisitsTab::tr("staff"), visit.satisfactionStaff}};
    QStringList words;
    for (const auto& [what, grade] : grades)
        if (grade)
            words += u"%1 %2"_s.arg(what).arg(*grade);
    return words.isEmpty() ? QString() : VisitsTab::tr("%1 (of 5)").arg(words.join(u", "_s));
}

} // namespace

void VisitsTab::show(const CaseView& view)
{
    empty();
    addActions(view);
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
    if (column()->count() == 1)
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
    addVisitActions(view, visit, head);
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
    fact(tr("Satisfaction"), gradesOf(visit));
    fact(tr("Discrepancy"), visit.discrepancy);
    fact(tr("Settled"), settlementOf(view.session.store(), visit.id).value_or(QString()));
    fact(tr("Report"), visit.narrative);
    card->body()->addLayout(facts);
    column()->addWidget(card);
}

void VisitsTab::addVisitActions(const CaseView& view, const Visit& visit, QHBoxLayout* head)
{
    const bool found = !visit.discrepancy.isEmpty();
    const bool settled = found && settlementOf(view.session.store(), visit.id);
    if (found)
        head->addWidget(
            settled ? new Badge(tr("settled"), Tone::Good) : new Badge(tr("discrepancy"), Tone::Bad));
    const auto act = [&](const QString& text, const QString& what, auto work) {
        QPushButton* wanted = button(text, "link");
        wanted->setAccessibleName(
            what.arg(dayText(visit.visitedOn.isNull() ? visit.plannedOn : visit.visitedOn)));
        connect(wanted, &QPushButton::clicked, this,
            [this, work, &session = view.session, id = visit.id] { work(session, id, this); });
        head->addWidget(wanted);
    };
    if (found && !settled)
        act(tr("Settle …"), tr("Settle the discrepancy of %1"), settleVisit);
    act(tr("Edit …"), tr("Edit the visit of %1"), openVisit);
}

void VisitsTab::addActions(const CaseView& view)
{
    auto* row = rowLayout(8);
    const auto add = [&](const QString& text, auto work) {
        QPushButton* wanted = button(text);
        connect(wanted, &QPushButton::clicked, this,
            [this, work, &session = view.session, id = view.file().id] { work(session, id, this); });
        row->addWidget(wanted);
    };
    add(tr("&Record a visit …"), recordVisitTo);
    add(tr("Ask a s&urvey …"), askSurvey);
    row->addStretch(1);
    column()->addLayout(row);
}

void VisitsTab::addSurveys(const CaseView& view)
{
    if (view.dossier.of<Survey>().isEmpty())
        return;
    auto* card = new Card(tr("Surveys"));
    auto* list = new LineList(tr("Surveys"));
    const QList<ScoredSurvey> scored = scoredSurveys(view.session.store(), view.dossier);
    QList<Line> lines;
    for (const Survey& survey : view.dossier.of<Survey>()) {
        const auto score
            = std::ranges::find(scored, survey.id, [](const ScoredSurvey& one) { return one.survey.id; });
        const Person* person = view.dossier.find(survey.person);
        QStringList more{person ? personName(*person) : QString(), known(survey.round),
            score == scored.end() ? QString() : scoresText(view.session.store(), *score)};
        more.removeAll({});
        lines.append({{}, Tone::Plain, u"%1 %2"_s.arg(survey.instrument, survey.instrumentVersion),
            more.join(u" · "_s), dayText(survey.askedOn)});
    }
    list->setLines(lines);
    card->body()->addWidget(list);
    column()->addWidget(card);
    addTrajectory(view);
}

/// The scores of the person who was asked last, by their instrument.
void VisitsTab::addTrajectory(const CaseView& view)
{
    const QList<ScoredSurvey> all = scoredSurveys(view.session.store(), view.dossier);
    if (all.isEmpty())
        return;
    const Survey& last = all.last().survey;
    const auto instrument = instrumentOf(view.session.store(), last.instrument, last.instrumentVersion);
    const QString language = QLocale().name().left(2);
    QStringList moments;
    QList<TrajectoryLine> lines;
    for (const SurveyDimension& dimension : instrument->dimensions)
        lines.append({instrument->text(dimension.text, language), {}});
    for (const ScoredSurvey& one : all) {
        if (one.survey.person != last.person || one.survey.instrument != last.instrument)
            continue;
        moments += shortDay(one.survey.askedOn);
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].values.append(
                i < one.score.dimensions.size() ? one.score.dimensions[i].score : std::nullopt);
    }
    auto* card = new Card(instrument->text(instrument->title, language));
    auto* chart = new Trajectory(tr("Scores over time"));
    chart->setLines(moments, lines);
    card->body()->addWidget(chart);
    card->body()->addWidget(paragraph(instrument->text(instrument->notice, language), "small"));
    column()->addWidget(card);
}

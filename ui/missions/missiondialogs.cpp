#include "ui/missions/missiondialogs.h"

#include "core/domain/codes.h"
#include "core/domain/records/programme.h"
#include "core/work/missions.h"
#include "ui/kit/form.h"
#include "ui/kit/recorddialog.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

constexpr int mostCases = 2000;

class MissionForm : public Form<Mission> {
public:
    MissionForm()
    {
        add(Words::tr("&Title"), &Mission::title);
        add(Words::tr("&Country"), &Mission::country, countries());
        add(Words::tr("&First day"), &Mission::startsOn);
        add(Words::tr("&Last day"), &Mission::endsOn);
        who_ = new LongText(4);
        addRow("participants", Words::tr("&Who travels"), who_);
        hint("participants", Words::tr("One a line: the organisation, then perhaps a colon and a name"));
        connect(who_, &QPlainTextEdit::textChanged, this, &FormRows::edited);
        addLong(Words::tr("N&ote"), &Mission::note, 3);
    }
    PlannedMission planned() const
    {
        PlannedMission planned{record(), {}};
        for (const QString& line : who_->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            MissionParticipant one;
            one.organisation = line.section(u':', 0, 0).trimmed();
            one.name = line.section(u':', 1).trimmed();
            if (!one.organisation.isEmpty())
                planned.participants.append(one);
        }
        return planned;
    }

private:
    LongText* who_;
};

/// What a person asks of the cases to be picked.
struct Picking {
    QString country, area;
    Id<Programme> programme;
    QDate returnedFrom, returnedUntil;
    bool notYetVisited = true;
    std::optional<int> sample;
    std::optional<int> seed;

    friend bool operator==(const Picking&, const Picking&) = default;
};

} // namespace

template <>
struct Description<Picking> {
    static constexpr Fields fields{Field{1, "country", &Picking::country, ""},
        Field{2, "area", &Picking::area, ""}, Field{3, "programme", &Picking::programme, ""},
        Field{4, "returned_from", &Picking::returnedFrom, ""},
        Field{5, "returned_until", &Picking::returnedUntil, ""},
        Field{6, "not_yet_visited", &Picking::notYetVisited, ""}, Field{7, "sample", &Picking::sample, ""},
        Field{8, "seed", &Picking::seed, ""}};
};

namespace {

class PickingForm : public Form<Picking> {
public:
    explicit PickingForm(Session& session)
    {
        add(Words::tr("&Country of return"), &Picking::country, countries());
        add(Words::tr("&Area of return"), &Picking::area);
        CodeBox* programme = add(Words::tr("&Programme"), &Picking::programme);
        programme->add({}, Words::tr("All"));
        for (const Programme& one : session.store().of<Programme>().where("TRUE ORDER BY name, id"))
            programme->add(one.id.text(), one.name);
        add(Words::tr("Returned f&rom"), &Picking::returnedFrom);
        add(Words::tr("Returned &until"), &Picking::returnedUntil);
        add(Words::tr("&Nobody was there yet"), &Picking::notYetVisited);
        add(Words::tr("S&pot check: draw so many"), &Picking::sample);
        add(Words::tr("&Drawn by the number"), &Picking::seed);
        hint(column(&Picking::sample), Words::tr("Empty: all that fit"));
        hint(column(&Picking::seed), Words::tr("The same number draws the same cases again; note it down"));
    }
};

struct Spreading {
    std::optional<int> eachDay = 4;

    friend bool operator==(const Spreading&, const Spreading&) = default;
};

} // namespace

template <>
struct Description<Spreading> {
    static constexpr Fields fields{Field{1, "each_day", &Spreading::eachDay, ""}};
};

namespace {

class SpreadingForm : public Form<Spreading> {
public:
    SpreadingForm() { add(Words::tr("&Cases a day"), &Spreading::eachDay); }
};

/// A dialog that does `work` when saved, tells what stood in the way, and closes with the file.
template <class Work>
void openDialog(Session& session, FormRows* form, const QString& title, QWidget* parent, Work work)
{
    auto* dialog = new RecordDialog(title, form, parent);
    QObject::connect(dialog, &RecordDialog::saveWanted, dialog, [dialog, work, &session] {
        const auto done
            = session.perform({}, {}, [&](const Desk& desk) -> Result<void> { return work(desk); });
        if (done)
            dialog->accept();
        else
            dialog->tell(done.error().message, true);
    });
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<void> pickFor(const Desk& desk, Session& session, const Id<Mission>& mission, const Picking& asked)
{
    QList<Id<CaseFile>> cases = missionCandidates(desk.store, mission,
        {asked.country, asked.area, asked.programme, asked.returnedFrom, asked.returnedUntil,
            asked.notYetVisited},
        mostCases);
    const int fitting = int(cases.size());
    if (cases.isEmpty())
        return Error{Error::Kind::NotFound,
            Words::tr("No case fits. Widen the days of return, or take those that were visited, too."), {}};
    if (asked.sample)
        cases = drawnCases(cases, *asked.sample, quint64(asked.seed.value_or(1)));
    const auto picked = pickCases(desk, mission, cases);
    if (!picked)
        return picked.error();
    session.tell(asked.sample ? Words::tr("%n case(s) drawn of %1 by the number %2.", nullptr, *picked)
                                    .arg(fitting)
                                    .arg(asked.seed.value_or(1))
                              : Words::tr("%n case(s) picked.", nullptr, *picked));
    return {};
}

} // namespace

void openNewMission(
    Session& session, const std::function<void(const Id<Mission>& made)>& then, QWidget* parent)
{
    auto* form = new MissionForm;
    form->load({});
    openDialog(
        session, form, Words::tr("New mission"), parent, [form, then](const Desk& desk) -> Result<void> {
            const auto made = planMission(desk, form->planned());
            if (!made)
                return made.error();
            then(*made);
            return {};
        });
}

void openPickCases(Session& session, const Id<Mission>& mission, QWidget* parent)
{
    auto* form = new PickingForm(session);
    Picking start;
    if (const auto known = session.store().of<Mission>().find(mission))
        start.country = known->country;
    start.seed = 1;
    form->load(start);
    openDialog(session, form, Words::tr("Pick cases"), parent, [form, mission, &session](const Desk& desk) {
        return pickFor(desk, session, mission, form->record());
    });
}

void openSpread(Session& session, const Id<Mission>& mission, QWidget* parent)
{
    auto* form = new SpreadingForm;
    form->load({});
    openDialog(session, form, Words::tr("Spread over the days"), parent, [form, mission](const Desk& desk) {
        return spreadCases(desk, mission, form->record().eachDay.value_or(0));
    });
}

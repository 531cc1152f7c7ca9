#include "ui/cases/caseacts.h"

#include "core/work/casework.h"
#include "core/work/leftovers.h"
#include "ui/cases/plainforms.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseActs)
};

QByteArray draftOf(const char* what, const Id<CaseFile>& id)
{
    return QByteArray("draft-") + what + '-' + id.text().toLatin1();
}

/// What an exit would leave open, in words; empty where nothing is.
QString openWords(const Dossier& dossier, QDate today)
{
    const QList<Leftover> open = leftoversOf(dossier, today);
    Money sum;
    for (const Leftover& one : open)
        if (sum.isNull() || sum.currency() == one.amount.currency())
            sum += one.amount;
    return open.isEmpty()
        ? QString()
        : Words::tr(
            "Still open: %n instalment(s), %1. After an exit they are stopped, or paid, under Payments.",
            nullptr, int(open.size()))
              .arg(sum.text());
}

class StageForm : public Form<StageEvent> {
public:
    StageForm(Stage from, const QString& open)
    {
        CodeBox* stage = add(Words::tr("&To"), &StageEvent::stage);
        stage->add({}, Words::tr("Choose …"));
        for (const Stage one : followers(from))
            stage->add(QString::fromLatin1(label(one).code), ::name(one));
        add(Words::tr("&Happened on"), &StageEvent::happenedOn);
        add(Words::tr("&Reason, for closing"), &StageEvent::closureReason);
        addLong(Words::tr("N&ote"), &StageEvent::note, 3);
        if (!open.isEmpty())
            hint(column(&StageEvent::closureReason), open);
        if (const auto next = suggestedAfter(from))
            hint(column(&StageEvent::stage), Words::tr("Usually next: %1").arg(::name(*next)));
    }
};

/// A counselling session, and a box to tick for each person who may have taken part.
class CounsellingForm : public Form<Counselling> {
public:
    explicit CounsellingForm(const Dossier& dossier)
    {
        add(Words::tr("&Kind"), &Counselling::type);
        add(Words::tr("&Held on"), &Counselling::heldOn);
        for (const Person& person : dossier.of<Person>()) {
            auto* box = new QCheckBox(Words::tr("took part"));
            addRow(("participant-" + person.id.text().toLatin1()).constData(), personName(person), box);
            connect(box, &QCheckBox::toggled, this, &FormRows::edited);
            boxes_.append({person.id, box});
        }
        add(Words::tr("&Language"), &Counselling::language, languages());
        add(Words::tr("&Place"), &Counselling::place);
        addLong(Words::tr("N&ote, veiled until asked for"), &Counselling::note, 5);
        add(Words::tr("&Asked for"), &Counselling::requestedPackage);
        for (int priority = 1; priority <= mostNeeds; ++priority)
            addNeed(dossier, priority);
    }
    /// What was said to be needed, the most pressing first.
    QList<Need> needs() const
    {
        QList<Need> all;
        for (const auto& [whose, type] : needs_) {
            const QByteArray code = type->code().toLatin1();
            Need need;
            need.type = fromCode<AssistanceType>(std::string_view(code.constData(), size_t(code.size())));
            need.person = Id<Person>(Uuid::fromText(whose->code()));
            need.priority = int(all.size()) + 1;
            if (need.type != AssistanceType::Unknown)
                all.append(need);
        }
        return all;
    }
    QList<CounsellingParticipant> participants() const
    {
        QList<CounsellingParticipant> all;
        for (const auto& [person, box] : boxes_)
            if (box->isChecked())
                all.append({{}, {}, {}, person, {}});
        return all;
    }

private:
    static constexpr int mostNeeds = 3; // more are added in the household

    void addNeed(const Dossier& dossier, int priority)
    {
        auto* whose = new CodeBox;
        whose->add({}, Words::tr("the household"));
        for (const Person& person : dossier.of<Person>())
            whose->add(person.id.text(), personName(person));
        auto* type = new CodeBox;
        type->add({}, Words::tr("no need"));
        for (const auto& one : labels<AssistanceType>)
            if (one.value != AssistanceType::Unknown)
                type->add(QString::fromLatin1(one.code), ::name(one.value));
        const QByteArray row = "need-" + QByteArray::number(priority);
        addRow(row.constData(), Words::tr("Need %1").arg(priority), type);
        addRow((row + "-whose").constData(), Words::tr("of"), whose);
        for (CodeBox* box : {whose, type})
            connect(box, &QComboBox::currentIndexChanged, this, &FormRows::edited);
        needs_.emplace_back(whose, type);
    }

    QList<std::pair<CodeBox*, CodeBox*>> needs_; ///< whose, and what
    QList<std::pair<Id<Person>, QCheckBox*>> boxes_;
};

} // namespace

void moveOn(Session& session, const Id<CaseFile>& id, QWidget* parent)
{
    const auto dossier = session.isOpen() ? dossierOf(session.store(), id) : std::nullopt;
    if (!dossier)
        return;
    StageEvent event;
    event.caseId = id;
    const Stage from = standingOf(*dossier).stage;
    openForm<StageEvent>(session, new StageForm(from, openWords(*dossier, session.today())), event,
        {Words::tr("From “%1” on").arg(::name(from)), {}, draftOf("stage", id),
            [](const Desk& desk, const StageEvent&, const StageEvent& after) -> Result<void> {
                if (after.stage == Stage::Unknown)
                    return Error{Error::Kind::Invalid, Words::tr("Choose where the case goes."), {}};
                const auto moved = moveCase(
                    desk, {after.caseId, after.stage, after.happenedOn, after.closureReason, after.note});
                return moved ? Result<void>() : moved.error();
            }},
        parent);
}

void recordCounselling(Session& session, const Id<CaseFile>& id, QWidget* parent)
{
    const auto dossier = session.isOpen() ? dossierOf(session.store(), id) : std::nullopt;
    if (!dossier)
        return;
    Counselling counselling;
    counselling.caseId = id;
    auto* form = new CounsellingForm(*dossier);
    const QString title = Words::tr("Counselling");
    FormTask<Counselling> task{title, title, draftOf("counselling", id),
        [form](const Desk& desk, const Counselling&, const Counselling& after) -> Result<void> {
            if (after.type == CounsellingType::Unknown || after.heldOn.isNull())
                return Error{Error::Kind::Invalid,
                    Words::tr("Say which kind of counselling it was, and on which day."), {}};
            const auto held = counsel(desk, {after, form->participants(), form->needs()});
            return held ? Result<void>() : held.error();
        }};
    task.right = Right::KeepCases;
    openForm<Counselling>(session, form, counselling, task, parent);
}

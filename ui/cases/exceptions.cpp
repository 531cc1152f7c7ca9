#include "ui/cases/exceptions.h"

#include "core/work/limits.h"
#include "core/work/payments.h"
#include "ui/cases/casetab.h"
#include "ui/cases/decisionform.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exceptions)
};

QString packageName(const Package& package)
{
    return package.restricted ? Words::tr("Assistance") : package.title;
}

class ExceptionForm : public Form<RuleException> {
public:
    ExceptionForm(const Dossier& dossier, const RuleException& wanted)
    {
        add(Words::tr("&Rule"), &RuleException::rule);
        CodeBox* package = add(Words::tr("&For"), &RuleException::package);
        package->add({}, Words::tr("the whole case"));
        for (const Package& one : dossier.of<Package>())
            package->add(one.id.text(), packageName(one));
        add(Words::tr("&How much more, for a ceiling"), &RuleException::amount);
        addLong(Words::tr("R&eason, and who of the donor agreed"), &RuleException::reason, 4);
        showRecord(wanted);
        hint(column(&RuleException::rule),
            Words::tr("It counts once somebody else approves it by signature."));
    }
};

QString titleOf(const Dossier& dossier, const RuleException& exception)
{
    const Package* package = dossier.find(exception.package);
    QStringList parts{name(exception.rule)};
    if (package)
        parts.append(packageName(*package));
    if (!exception.amount.isNull() && exception.amount.minorUnits() != 0)
        parts.append(exception.amount.text());
    return parts.join(u" · "_s);
}

} // namespace

void askForException(Session& session, const RuleException& wanted, QWidget* parent)
{
    const auto dossier = session.isOpen() ? dossierOf(session.store(), wanted.caseId) : std::nullopt;
    if (!dossier)
        return;
    FormTask<RuleException> task;
    task.title = Words::tr("Ask for an exception");
    task.undoName = task.title;
    task.draft = "draft-exception-" + wanted.caseId.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const RuleException&, const RuleException& after) -> Result<void> {
        const auto asked = askException(desk, after);
        return asked ? Result<void>() : asked.error();
    };
    openForm<RuleException>(session, new ExceptionForm(*dossier, wanted), wanted, task, parent);
}

void askForExceptionInCase(Session& session, const CaseView& view, QWidget* parent)
{
    RuleException wanted;
    wanted.caseId = view.file().id;
    askForException(session, wanted, parent);
}

void decideOnException(Session& session, const Id<RuleException>& id, QWidget* parent)
{
    const auto exception = session.store().of<RuleException>().find(id);
    const auto dossier = exception ? dossierOf(session.store(), exception->caseId) : std::nullopt;
    if (!dossier)
        return;
    if (decisionOn(*dossier, *exception)) {
        session.tell(Words::tr("This exception was decided already."));
        return;
    }
    if (exception->requestedBy == session.file().actor.staff) {
        session.tell(Words::tr("You asked for this exception, so another person decides on it."));
        return;
    }
    Approval approval;
    approval.caseId = exception->caseId;
    auto* form = new DecisionForm;
    FormTask<Approval> task;
    task.title = titleOf(*dossier, *exception);
    task.draft = "draft-decision-" + id.text().toLatin1();
    task.isWhole = false;
    task.save = [form, id](const Desk& desk, const Approval&, const Approval& after) -> Result<void> {
        if (!form->decision())
            return Error{Error::Kind::Invalid, Words::tr("Choose whether it is approved."), {}};
        const auto decided = decideException(desk, after.caseId, id, *form->decision(), after.note);
        return decided ? Result<void>() : decided.error();
    };
    openForm<Approval>(session, form, approval, task, parent);
}

QList<Line> exceptionLines(const CaseView& view)
{
    QList<Line> open, decided;
    for (const RuleException& one : view.dossier.of<RuleException>()) {
        const auto decision = decisionOn(view.dossier, one);
        const QString badge = !decision ? Words::tr("asked")
            : *decision                 ? Words::tr("approved")
                                        : Words::tr("refused");
        const Tone tone = !decision ? Tone::Wait : *decision ? Tone::Good : Tone::Bad;
        (decision ? decided : open)
            .append({badge, tone, titleOf(view.dossier, one), one.reason, shortDay(one.requestedOn), false,
                QVariant::fromValue(one.id.uuid())});
    }
    return open + decided;
}

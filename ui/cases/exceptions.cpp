#include "ui/cases/exceptions.h"

#include "core/work/limits.h"
#include "core/work/payments.h"
#include "ui/cases/casetab.h"
#include "ui/cases/words.h"
#include "ui/forms/decisionform.h"
#include "ui/forms/openform.h"

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

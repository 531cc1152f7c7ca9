#include "ui/forms/exceptionform.h"

#include "core/store/dossier.h"
#include "core/work/payments.h"
#include "ui/forms/openform.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exceptions)
};

class ExceptionForm : public Form<RuleException> {
public:
    ExceptionForm(const Dossier& dossier, const RuleException& wanted)
    {
        add(Words::tr("&Rule"), &RuleException::rule);
        CodeBox* package = add(Words::tr("&For"), &RuleException::package);
        package->add({}, Words::tr("the whole case"));
        for (const Package& one : dossier.of<Package>())
            package->add(one.id.text(), one.restricted ? Words::tr("Assistance") : one.title);
        add(Words::tr("&How much more, for a ceiling"), &RuleException::amount);
        addLong(Words::tr("R&eason, and who of the donor agreed"), &RuleException::reason, 4);
        showRecord(wanted);
        hint(column(&RuleException::rule),
            Words::tr("It counts once somebody else approves it by signature."));
    }
};

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

#include "ui/cases/transferform.h"

#include "core/work/caseledger.h"
#include "core/work/planning.h"
#include "core/work/transfers.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

QString titleOf(const CaseView& view, const Package& package)
{
    return package.restricted && !view.unveiled ? Words::tr("Assistance") : package.title;
}

class TransferForm : public Form<Transfer> {
public:
    explicit TransferForm(const CaseView& view)
    {
        CodeBox* from = add(Words::tr("&From"), &Transfer::sourcePackage);
        CodeBox* to = add(Words::tr("&To"), &Transfer::targetPackage);
        for (CodeBox* box : {from, to})
            box->add({}, Words::tr("Choose …"));
        for (const Package& package : currentPackages(view.dossier)) {
            if (package.planVersion.isNull())
                continue;
            const auto budget = budgetOf(view.dossier, package);
            from->add(package.id.text(),
                budget ? Words::tr("%1, %2 free").arg(titleOf(view, package), budget->free.text())
                       : titleOf(view, package));
            to->add(package.id.text(), titleOf(view, package));
        }
        add(Words::tr("&Amount"), &Transfer::amount);
        addLong(Words::tr("R&eason"), &Transfer::reason, 3);
        hint(column(&Transfer::amount),
            Words::tr("Signed by you, and never changed: a transfer back is another one."));
    }
};

} // namespace

void moveMoney(Session& session, const CaseView& view, QWidget* parent)
{
    Transfer transfer;
    transfer.caseId = view.file().id;
    auto* form = new TransferForm(view);
    FormTask<Transfer> task;
    task.title = Words::tr("Move money between packages");
    task.draft = "draft-transfer-" + transfer.caseId.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const Transfer&, const Transfer& after) -> Result<void> {
        const auto moved = transferMoney(desk, after);
        return moved ? Result<void>() : moved.error();
    };
    task.wayOut = [&session, form]() -> std::optional<RuleException> {
        Transfer wanted = form->record();
        wanted.transferredOn = session.today();
        const auto obstacle = obstacleToTransfer(session.desk(), wanted);
        return obstacle ? obstacle->exception : std::nullopt;
    };
    openForm<Transfer>(session, form, transfer, task, parent);
}

QList<Line> transferLines(const CaseView& view)
{
    QList<Line> lines;
    for (const Transfer& transfer : view.dossier.of<Transfer>()) {
        const Package* from = view.dossier.find(transfer.sourcePackage);
        const Package* to = view.dossier.find(transfer.targetPackage);
        if (!from || !to)
            continue;
        const bool veiled = (from->restricted || to->restricted) && !view.unveiled;
        lines.prepend({transfer.amount.text(), Tone::Plain,
            Words::tr("%1 → %2", "money moves from one package to another")
                .arg(titleOf(view, *from), titleOf(view, *to)),
            veiled ? Words::tr("Restricted") : transfer.reason, shortDay(transfer.transferredOn)});
    }
    return lines;
}

#include "ui/cases/papermenu.h"

#include "core/work/caseledger.h"
#include "core/work/proofs.h"
#include "ui/cases/casetab.h"
#include "ui/cases/words.h"

#include <QMenu>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentsTab)
};

} // namespace

void listPapers(QMenu& menu, const CaseView& view, const std::function<void(const PaperWish& wish)>& want)
{
    menu.clear();
    const QString language = languageFor(view.dossier);
    const Id<CaseFile> id = view.file().id;
    const auto add = [&](QMenu& to, const QString& name, PaperForm form, const Uuid& record) {
        to.addAction(name, [want, wish = PaperWish{id, form, record, language}] { want(wish); });
    };
    for (const PlanVersion& version : view.dossier.of<PlanVersion>())
        add(menu, Words::tr("Plan, version %1 …").arg(version.number), PaperForm::Plan, version.id.uuid());
    add(menu, Words::tr("Consent …"), PaperForm::Consent, {});
    if (!view.dossier.of<Disbursement>().isEmpty())
        add(menu, Words::tr("Ledger …"), PaperForm::Ledger, {});
    add(menu, Words::tr("Case file …"), PaperForm::CaseFile, {});
    QMenu* held = menu.addMenu(Words::tr("All that is held on"));
    for (const Person& person : view.dossier.of<Person>())
        add(*held, personName(person), PaperForm::Held, person.id.uuid());
    const QList<Package> packages = currentPackages(view.dossier);
    if (packages.isEmpty())
        return;
    QMenu* handovers = menu.addMenu(Words::tr("Handover certificate"));
    for (const Package& package : packages)
        add(*handovers, titleOf(view.dossier, Proof{package.id}, view.unveiled), PaperForm::Handover,
            package.id.uuid());
}

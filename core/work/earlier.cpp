#include "core/work/earlier.h"

#include "core/store/dossier.h"
#include "core/work/caseledger.h"
#include "core/work/identities.h"
#include "core/work/planning.h"

QList<EarlierAssistance> earlierAssistance(const Store& store, const Person& person)
{
    QList<EarlierAssistance> earlier;
    for (const Id<Person>& same : samePersons(store, person.id)) {
        const auto other = store.of<Person>().find(same);
        if (!other || other->caseId == person.caseId)
            continue;
        if (const auto assistance = assistanceOf(store, other->caseId))
            earlier.append(*assistance);
    }
    return earlier;
}

std::optional<EarlierAssistance> assistanceOf(const Store& store, const Id<CaseFile>& caseId)
{
    const auto dossier = dossierOf(store, caseId);
    if (!dossier)
        return std::nullopt;
    EarlierAssistance assistance{dossier->file().reference, {}};
    for (const Disbursement& payment : dossier->of<Disbursement>())
        if (stands(*dossier, payment) && !(assistance.lastOn >= payment.paidOn))
            assistance.lastOn = payment.paidOn;
    if (!assistance.lastOn.isValid() && !approvedPlan(*dossier))
        return std::nullopt;
    return assistance;
}

#include "core/store/dossier.h"

#include "core/store/store.h"

std::optional<Dossier> dossierOf(const Store& store, const Id<CaseFile>& caseId)
{
    Dossier dossier;
    const auto read = [&]<class Record>(QList<Record>& list) { list = store.of<Record>().ofCase(caseId); };
    dossier.lists_.each(read);
    if (dossier.of<CaseFile>().isEmpty())
        return std::nullopt;
    return dossier;
}

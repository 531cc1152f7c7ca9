#include "app/homeward/finds.h"

#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finds)
};

constexpr int most = 30; // in the list below the field

} // namespace

Finds findsOf(Session& session, const QString& query)
{
    Finds finds;
    const auto found = attempt([&] { return search(session.store(), query, most); });
    if (!found) {
        finds.note = found.error().message;
        return finds;
    }
    for (const Hit& hit : found->hits) {
        const QString more = hit.scriptName.isEmpty() || hit.scriptName == hit.name
            ? hit.reason
            : hit.scriptName + u"  ·  "_s + hit.reason;
        finds.lines.append({{}, Tone::Plain, hit.name.isEmpty() ? Words::tr("Name not known") : hit.name,
            more, hit.reference, true,
            Target::ofCase(hit.caseId, hit.person.isNull() ? "overview" : "household", hit.person.uuid())
                .variant()});
    }
    if (found->cut)
        finds.note = Words::tr("There are more. Type more of the name.");
    else if (finds.lines.isEmpty())
        finds.note = Words::tr("Nobody and nothing is found by this.");
    return finds;
}

#include "app/homeward/finds.h"

#include "core/store/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finds)
};

constexpr int most = 30; // in the list below the field
constexpr int mostCommands = 5;
constexpr qsizetype leastForNotes = 3; // letters

/// Whether each word of the query begins a word of the name.
bool isNamed(const QString& name, const QStringList& query)
{
    const QStringList words = name.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return !query.isEmpty() && std::ranges::all_of(query, [&](const QString& typed) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(typed); });
    });
}

void addCommands(Finds& finds, const QString& query, const QList<Command>& commands)
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (const Command& command : commands)
        if (isNamed(command.name, words) && ++count <= mostCommands)
            finds.lines.append({Words::tr("do"), Tone::Accent, command.name, {}, command.keys, false,
                QString::fromLatin1(command.id)});
    const QString typed = query.trimmed();
    if (typed.size() >= leastForNotes)
        finds.lines.append({Words::tr("notes"), Tone::Plain,
            Words::tr("Search the notes for “%1”").arg(typed), {}, {}, false, u"notes:"_s + typed});
}

} // namespace

Finds findsOf(Session& session, const QString& query, const QList<Command>& commands)
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
    const bool isAnybody = !finds.lines.isEmpty();
    addCommands(finds, query, commands);
    if (found->cut)
        finds.note = Words::tr("There are more. Type more of the name.");
    else if (!isAnybody)
        finds.note = Words::tr("Nobody found. Try another spelling, or the last digits of a number.");
    return finds;
}

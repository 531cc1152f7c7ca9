#include "core/store/nearwords.h"

#include "core/names/sounds.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr const char* soundSql = "SELECT word FROM name_sound WHERE sound BETWEEN ? AND ? LIMIT 200";
constexpr const char* lessSql = "SELECT word FROM name_less WHERE less BETWEEN ? AND ? LIMIT 50";
constexpr int mostAlternatives = 24;

} // namespace

QStringList nearWords(const Store& store, NameMatcher& matcher, const QString& word, qsizetype number)
{
    const bool begun = matcher.isBegun(number);
    QSet<QByteArray> near;
    const auto take = [&](const char* sql, const QByteArray& from, const QByteArray& to) {
        store.database().each(
            sql, [&](sql::Row& row) { near += row.at<QByteArray>(0); }, sql::text(from), sql::text(to));
    };
    for (const QString& sound : names::soundsOf(word))
        if (sound.size() >= 2 || word.size() <= 3) {
            const QByteArray key = sound.toLatin1();
            take(soundSql, key, begun && sound.size() >= 3 ? key + '~' : key);
        }
    if (word.size() >= names::forgivenLength)
        for (const QString& less : names::oneLess(word)) {
            const QByteArray key = less.toLatin1();
            take(lessSql, key, key);
        }
    QList<std::pair<double, QByteArray>> ranked;
    for (const QByteArray& one : std::as_const(near))
        ranked.emplaceBack(-matcher.word(number, one).score, one);
    std::ranges::sort(ranked);
    QStringList words;
    for (const auto& [score, one] : ranked.mid(0, mostAlternatives))
        words += QString::fromLatin1(one);
    return words;
}

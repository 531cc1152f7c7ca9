#include "core/store/chaincheck.h"

#include "core/seal/signing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainCheck)
};

constexpr auto area = CheckFinding::Area::Chain;

bool isSigned(const Origin& origin)
{
    const auto key = seal::PublicKey::fromBytes(view(origin.key));
    return key && seal::verify(*key, view(headMessage(origin)), view(origin.signature));
}

} // namespace

ChainCheck::ChainCheck(CheckScope& scope) : scope_(scope)
{
    for (const Origin& origin : scope_.origins.all())
        chains_.append({0, chainStart(origin.id, origin.key), true});
    scope_.database.each("SELECT origin, seq, hash, signature FROM head", [&](sql::Row& row) {
        points_[{row.at<int>(0), row.at<qint64>(1)}] = row.at<QByteArray>(2) + row.at<QByteArray>(3);
    });
}

QString ChainCheck::nameOf(const Origin& origin) const
{
    const auto code = scope_.database.one<QString>(
        "SELECT code FROM device WHERE origin = ? AND code <> '' LIMIT 1", idValue(origin.id));
    return code ? Words::tr("laptop %1").arg(*code) : Words::tr("laptop %1").arg(origin.id.text());
}

void ChainCheck::take(const Change& change)
{
    if (!scope_.knows(change.dot)) {
        scope_.findings.add(area, {change.kind, change.record, change.caseId},
            Words::tr("The log has a change of %1 by a laptop that the file does not know. Restore the "
                      "newest backup."),
            u"origin %1 seq %2"_s.arg(change.dot.origin).arg(change.dot.seq));
        return;
    }
    const Origin& origin = scope_.origins.at(change.dot.origin);
    Chain& chain = chains_[origin.n - 1];
    if (scope_.isPartial(origin))
        return;
    if (change.dot.seq != chain.seq + 1) {
        scope_.findings.add(area,
            Words::tr(
                "The log of %1 does not go from change %2 on to the next one. Restore the newest backup.")
                .arg(nameOf(origin))
                .arg(chain.seq),
            u"found %1"_s.arg(change.dot.seq));
        chain.whole = false;
    }
    chain.seq = change.dot.seq;
    if (!chain.whole)
        return; // what follows a gap has no hash to follow on
    chain.hash = scope_.log.chained(chain.hash, change);
    if (!points_.isEmpty())
        checkPoint(origin, chain);
}

void ChainCheck::checkPoint(const Origin& origin, const Chain& chain)
{
    const auto found = points_.constFind({origin.n, chain.seq});
    if (found == points_.cend())
        return;
    Origin point = origin;
    point.seq = chain.seq;
    point.head = chain.hash;
    point.signature = found->mid(qsizetype(chain.hash.size()));
    if (!view(*found).starts_with(view(chain.hash)) || !isSigned(point))
        scope_.findings.add(area,
            Words::tr(
                "The log of %1 up to change %2 is not what that laptop signed. Restore the newest backup.")
                .arg(nameOf(origin))
                .arg(chain.seq));
}

void ChainCheck::checkHead(const Origin& origin, const Chain& chain)
{
    const bool isPartial = scope_.isPartial(origin);
    if (!isPartial && chain.seq != origin.seq)
        scope_.findings.add(area,
            Words::tr(
                "The log of %1 ends with change %2, but the file has had %3. Restore the newest backup.")
                .arg(nameOf(origin))
                .arg(chain.seq)
                .arg(origin.seq));
    else if (!isPartial && chain.whole && chain.hash != origin.head)
        scope_.findings.add(area,
            Words::tr("The log of %1 was altered after it was written. Restore the newest backup and tell "
                      "headquarters.")
                .arg(nameOf(origin)),
            u"chain ends elsewhere at %1"_s.arg(origin.seq));
    if (origin.seq > 0 && !isSigned(origin))
        scope_.findings.add(area,
            Words::tr(
                "The end of the log of %1 is not signed by that laptop. Restore the newest backup and tell "
                "headquarters.")
                .arg(nameOf(origin)),
            u"seq %1"_s.arg(origin.seq));
}

void ChainCheck::finish()
{
    for (const Origin& origin : scope_.origins.all())
        checkHead(origin, chains_[origin.n - 1]);
}

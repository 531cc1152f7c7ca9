#include "core/exchange/content.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Error needsNewer()
{
    return {Error::Kind::NewerVersion,
        Words::tr("A newer Homeward wrote this bundle. Install the newest Homeward here, then take it in."),
        {}};
}

} // namespace

Error damagedContent(const char* detail)
{
    return {Error::Kind::Damaged,
        Words::tr(
            "The content of this bundle is not what it says it is. Nothing was taken. Ask its sender for a "
            "check of their file."),
        QString::fromLatin1(detail)};
}

Result<void> BundleContent::advance()
{
    do {
        auto section = reader_.next();
        if (!section)
            return section.error();
        if (!*section)
            return damagedContent("no end mark");
        at_ = **std::move(section);
    } while (at_->tag >= section::FirstOptional);
    return at_->tag > section::End ? Result<void>(needsNewer()) : Result<void>();
}

Result<void> BundleContent::readHead()
{
    if (auto read = advance(); !read)
        return read;
    const auto manifest = at_->tag == section::Manifest ? manifestFrom(at_->payload) : std::nullopt;
    if (!manifest)
        return damagedContent("manifest");
    manifest_ = *manifest;
    if (manifest_.minReader > Manifest::reader)
        return needsNewer();
    if (auto read = advance(); !read)
        return read;
    const auto points = at_->tag == section::Replicas ? replicasFrom(at_->payload) : std::nullopt;
    if (!points)
        return damagedContent("replicas");
    points_ = *points;
    for (const ReplicaPoint& point : points_)
        replicas_.append(point.replica);
    if (auto read = advance(); !read)
        return read;
    if (at_->tag != section::Enrolment)
        return {};
    enrolment_ = enrolmentFrom(at_->payload);
    return enrolment_ ? advance() : damagedContent("enrolment");
}

Result<bool> BundleContent::nextChanges(ChangeList& piece)
{
    if (at_->tag != section::Changes)
        return changes_ == manifest_.changes ? Result<bool>(false) : damagedContent("number of changes");
    auto changes = changesFrom(at_->payload, replicas_);
    if (!changes || changes->changes.isEmpty())
        return damagedContent("changes");
    changes_ += changes->changes.size();
    if (changes_ > manifest_.changes)
        return damagedContent("more changes than announced");
    piece = *std::move(changes);
    if (auto read = advance(); !read)
        return read.error();
    return true;
}

Result<void> BundleContent::readOne(Rest& rest)
{
    if (at_->tag == section::ContentPiece) {
        const auto piece = contentPieceFrom(at_->payload);
        if (!piece || ++pieces_ > manifest_.contentPieces)
            return damagedContent("attachment");
        rest.content(*piece);
    } else if (at_->tag == section::Wants) {
        const auto wants = contentsFrom(at_->payload);
        if (!wants)
            return damagedContent("wants");
        rest.wants = *wants;
    } else if (at_->tag == section::Receipts) {
        const auto receipts = receiptsFrom(at_->payload);
        if (!receipts)
            return damagedContent("receipts");
        rest.receipts = *receipts;
    } else {
        return damagedContent("order of sections");
    }
    return advance();
}

Result<void> BundleContent::readRest(Rest& rest)
{
    while (at_->tag != section::End)
        if (auto read = readOne(rest); !read)
            return read;
    if (pieces_ != manifest_.contentPieces)
        return damagedContent("number of pieces");
    const auto behind = reader_.next();
    if (!behind)
        return behind.error();
    return *behind ? Result<void>(damagedContent("behind the end")) : Result<void>();
}

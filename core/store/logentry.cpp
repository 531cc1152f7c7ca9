#include "core/store/logentry.h"

namespace {

constexpr qsizetype enough = 1000; // bytes; so three of the longest entries fill a page

} // namespace

bool LogEntry::takes(const Change& change) const
{
    return count_ > 0 && changes_.size() < enough && change.act == last_.act
        && change.context == last_.context && change.caseId == last_.caseId
        && change.dot.origin == last_.dot.origin && change.dot.seq == last_.dot.seq + 1;
}

void LogEntry::start(const Change& first)
{
    Q_ASSERT(isEmpty());
    seq_ = first.dot.seq;
    last_ = {};
    changes_.resize(0); // keeps its memory
}

void LogEntry::append(const Change& change)
{
    ByteWriter writer(changes_);
    writer.signedNumber(change.dot.hlc - last_.dot.hlc);
    writer.number(quint64(change.kind));
    writer.raw(change.record);
    writer.raw(view(change.salt));
    writer.sized(view(change.fields));
    last_.dot = change.dot;
    last_.context = change.context;
    last_.act = change.act;
    last_.caseId = change.caseId;
    ++count_;
}

void LogEntry::bind(sql::Statement& statement) const
{
    statement.bindAll(
        last_.dot.origin, seq_, count_, last_.context, last_.act, idValue(last_.caseId), changes_);
}

bool LogEntry::next(ByteReader& reader, Change& change)
{
    change.dot.hlc += reader.signedNumber();
    change.kind = int(reader.number());
    change.record = reader.uuid();
    const std::string_view salt = reader.raw(change.salt.bytes.size());
    change.fields = bytesOf(reader.sized());
    if (reader.failed())
        return false;
    std::memcpy(change.salt.bytes.data(), salt.data(), salt.size());
    return true;
}

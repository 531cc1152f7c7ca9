#include "core/store/chainheads.h"

seal::Hash ChainLink::after(const seal::Hash& before) const
{
    QByteArray bytes;
    bytes.reserve(1024);
    ByteWriter writer(bytes);
    writer.raw(view(before));
    writer.number(quint64(change.dot.seq));
    writer.number(quint64(change.dot.hlc));
    writer.raw(view(context));
    writer.raw(view(act));
    writer.number(quint64(change.kind));
    writer.raw(change.record);
    writer.raw(change.caseId);
    QVarLengthArray<int, 48> numbers;
    QVarLengthArray<std::string_view, 48> values;
    for (FieldWalk field(change.fields); field.next();) {
        numbers.append(field.number());
        values.append(field.encoded());
    }
    QVarLengthArray<seal::FieldSalt, 48> salts(numbers.size());
    seal::fieldSalts(change.salt, quint64(change.dot.seq), {numbers.data(), size_t(numbers.size())},
        {salts.data(), size_t(salts.size())});
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        writer.number(quint64(numbers[i]));
        writer.raw(view(seal::commitment(numbers[i], values[i], salts[i])));
    }
    return seal::hash(view(bytes));
}

void ChainHeads::add(const ChainLink& link)
{
    steps_.add({link, origins_.at(link.change.dot.origin).head});
}

void ChainHeads::move(Heads& heads, const Step& step)
{
    seal::Hash& head = heads.try_emplace(step.link.change.dot.origin, step.start).first->second;
    head = step.link.after(head);
}

void ChainHeads::settle()
{
    for (const auto& [origin, head] : steps_.take())
        origins_.at(origin).head = head;
}

#include "core/store/registry.h"

int KindInfo::indexOf(int fieldNumber) const
{
    // Numbers mostly follow the columns, so the guess is nearly always right.
    const int guess = nature == Nature::Register ? fieldNumber : fieldNumber - 1;
    if (guess >= 0 && guess < fields.size() && fields[guess].number == fieldNumber)
        return guess;
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i].number == fieldNumber)
            return i;
    return -1;
}

int KindInfo::indexOf(const QByteArray& column) const
{
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i].column == column)
            return i;
    return -1;
}

QByteArray KindInfo::columns() const
{
    QByteArray names = home == Home::Case ? "id, case_id" : "id";
    for (const FieldInfo& field : fields)
        names += ", " + field.column;
    return names;
}

Registry::Registry(QList<KindInfo> kinds) : kinds_(std::move(kinds))
{
    for (int i = 0; i < kinds_.size(); ++i)
        byNumber_.insert(kinds_[i].number, i);
}

const KindInfo* Registry::find(int number) const
{
    const auto found = byNumber_.find(number);
    return found == byNumber_.end() ? nullptr : &kinds_[*found];
}

const KindInfo* Registry::find(const QByteArray& table) const
{
    for (const KindInfo& kind : kinds_)
        if (kind.table == table)
            return &kind;
    return nullptr;
}

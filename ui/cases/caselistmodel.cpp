#include "ui/cases/caselistmodel.h"

#include "core/work/agenda.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 100;
constexpr int keptAlerts = 2000;

} // namespace

CaseListModel::CaseListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), session_(session)
{
}

void CaseListModel::show(const CaseFilter& filter, CaseOrder order)
{
    beginResetModel();
    filter_ = filter;
    order_ = order;
    lines_ = caseLines(session_.store(), filter_, order_, nullptr, page);
    more_ = lines_.size() == page;
    alerts_.clear();
    endResetModel();
}

void CaseListModel::forget()
{
    beginResetModel();
    lines_.clear();
    alerts_.clear();
    more_ = false;
    endResetModel();
}

void CaseListModel::fetchMore(const QModelIndex&)
{
    const QList<CaseLine> next
        = caseLines(session_.store(), filter_, order_, lines_.isEmpty() ? nullptr : &lines_.last(), page);
    more_ = next.size() == page;
    if (next.isEmpty())
        return;
    beginInsertRows({}, int(lines_.size()), int(lines_.size() + next.size()) - 1);
    lines_ += next;
    endInsertRows();
}

int CaseListModel::rowOf(const Id<CaseFile>& id) const
{
    for (int row = 0; row < lines_.size(); ++row)
        if (lines_[row].id == id)
            return row;
    return -1;
}

void CaseListModel::update(const Id<CaseFile>& id)
{
    alerts_.remove(id);
    const int row = rowOf(id);
    const auto line = caseLine(session_.store(), id);
    if (row < 0 || !line)
        return;
    lines_[row] = *line;
    emit dataChanged(index(row), index(row));
}

const CaseListModel::Alert& CaseListModel::alertOf(const CaseLine& line) const
{
    if (const auto found = alerts_.constFind(line.id); found != alerts_.cend())
        return *found;
    if (alerts_.size() > keptAlerts)
        alerts_.clear();
    Alert alert;
    if (const auto dossier = dossierOf(session_.store(), line.id)) {
        const auto programme = session_.store().of<Programme>().find(dossier->file().programme);
        const auto items = agendaOf(*dossier, programme ? &*programme : nullptr, session_.today());
        if (!items.isEmpty()) {
            const AgendaItem& first = items.first();
            const bool bad = first.late || first.kind == AgendaItem::Kind::Settle;
            alert.word = first.late ? tr("%1, late", "what a case asks for").arg(wordOf(first.kind))
                                    : wordOf(first.kind);
            alert.tone = bad ? Tone::Bad : first.kind == AgendaItem::Kind::Wait ? Tone::Wait : Tone::Accent;
            if (first.kind == AgendaItem::Kind::Late)
                alert.word = tr("deadline passed");
        }
    }
    return *alerts_.insert(line.id, alert);
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    const CaseLine& line = lines_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.name.isEmpty() ? line.reference : line.name;
    case Qt::AccessibleTextRole:
        return QStringList{
            line.name, line.reference, tr("%n person(s)", nullptr, line.persons), alertOf(line).word}
            .join(u", "_s);
    case Qt::ToolTipRole:
        return line.scriptName.isEmpty() ? line.reference : line.scriptName + u"\n"_s + line.reference;
    case AlertRole:
        return alertOf(line).word;
    case AlertTone:
        return int(alertOf(line).tone);
    }
    return {};
}

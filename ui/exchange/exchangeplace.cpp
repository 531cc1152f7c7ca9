#include "ui/exchange/exchangeplace.h"

#include "core/domain/records/office.h"
#include "core/store/caselist.h"

#include <QLocale>

using namespace Qt::StringLiterals;

ExchangePlace::ExchangePlace(Session& session) : TablePlace(tr("Exchange")), session_(session)
{
    replicas_ = addTable<Replica>(tr("Laptops whose changes are in this file"),
        {{tr("Laptop"), [](const Replica& one) { return one.name; }, false, {}, true},
            {tr("Role"), [](const Replica& one) { return one.role; }},
            {tr("Changes held"), [](const Replica& one) { return QLocale().toString(one.changes); }, true}},
        0, 6, tr("This file was never written to."));
    disputes_ = addTable<Dispute>(tr("Values that two people wrote unseen by each other"),
        {{tr("Case"), [](const Dispute& one) { return one.reference; }, false, {}, true},
            {tr("What"), [](const Dispute& one) { return one.what; }},
            {tr("Values"), [](const Dispute& one) { return QString::number(one.values); }, true}},
        1, 0, tr("Nothing is to be settled."));
    connect(this, &TablePlace::rowChosen, this, [this](QAbstractItemModel* model, int row) {
        if (model == disputes_ && !disputes_->row(row).caseId.isNull())
            session_.open(Target::ofCase(disputes_->row(row).caseId, "history"));
    });
}

void ExchangePlace::refresh()
{
    const Store& store = session_.store();
    QList<Replica> replicas;
    const QList<Device> devices = store.of<Device>().all();
    for (const Origin& origin : store.origins().all()) {
        const auto device = std::ranges::find(devices, origin.id.raw(), &Device::origin);
        const QString name = device == devices.end() ? tr("a laptop not enrolled here")
                                                     : u"%1 (%2)"_s.arg(device->name, device->code);
        replicas.append({name, origin.own ? tr("this laptop") : tr("another laptop"), origin.seq});
    }
    QList<Dispute> disputes;
    for (const Conflict& conflict : store.conflicts()) {
        const auto line = caseLine(store, Id<CaseFile>(conflict.caseId));
        const int column = conflict.kind->indexOf(conflict.field);
        disputes.append({Id<CaseFile>(conflict.caseId),
            u"%1: %2"_s.arg(QCoreApplication::translate("kinds", conflict.kind->name),
                column < 0 ? QString()
                           : QCoreApplication::translate("fields", conflict.kind->fields[column].name)),
            line ? line->reference : tr("office"), int(conflict.others.size()) + 1});
    }
    replicas_->setRows(replicas);
    disputes_->setRows(disputes);
    emit badgeChanged(int(disputes.size()));
}

#include "ui/exchange/exchangeplace.h"

#include "core/domain/records/office.h"
#include "core/exchange/joining.h"
#include "ui/exchange/enroldialogs.h"
#include "ui/exchange/settledisputes.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int journalLines = 200;

QString moment(Instant at)
{
    return at.isNull() ? QString() : QLocale().toString(at.utc().toLocalTime(), QLocale::ShortFormat);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ExchangePlace::ExchangePlace(Session& session)
    : TablePlace(tr("Exchange")), session_(session), write_(button(tr("&Write bundles"))),
      take_(button(tr("&Take a bundle in…"))), settle_(button(tr("&Settle …"))),
      letIn_(button(tr("&Let a laptop in …")))
{
    setAcceptDrops(true);
    addActions({settle_, letIn_, write_, take_});
    connect(letIn_, &QPushButton::clicked, this, &ExchangePlace::enrol);
    connect(write_, &QPushButton::clicked, this, &ExchangePlace::askFolder);
    connect(take_, &QPushButton::clicked, this, &ExchangePlace::askBundle);
    connect(settle_, &QPushButton::clicked, this, [this] { settleFrom(0); });
    addTables();
    connect(this, &TablePlace::rowChosen, this, [this](QAbstractItemModel* model, int row) {
        if (model == disputes_)
            settleFrom(row);
    });
}

void ExchangePlace::addTables()
{
    const auto ofPeer = [](auto says) {
        return [says](const Replica& one) { return one.peer ? says(*one.peer) : QString(); };
    };
    replicas_ = addTable<Replica>(tr("Laptops whose changes are in this file"),
        {{tr("Laptop"), [](const Replica& one) { return one.name; }, false, {}, true},
            {tr("Role"), [](const Replica& one) { return one.role; }},
            {tr("Changes held"), [](const Replica& one) { return number(one.changes); }, true},
            {tr("Bundles sent"), ofPeer([](const PeerState& peer) { return number(peer.known.sent); }), true},
            {tr("Received"), ofPeer([](const PeerState& peer) { return number(peer.known.received); }), true},
            {tr("Not confirmed"), ofPeer([](const PeerState& peer) { return number(peer.missing); }), true},
            {tr("Last heard"), ofPeer([](const PeerState& peer) { return moment(peer.known.heardAt); })}},
        0, 6, tr("This file was never written to."));
    disputes_ = addTable<Dispute>(tr("Values that two people wrote unseen by each other"),
        {{tr("Case"),
             [](const Dispute& one) { return one.reference.isEmpty() ? tr("office") : one.reference; }, false,
             {}, true},
            {tr("What"), [](const Dispute& one) { return u"%1: %2"_s.arg(one.record, one.field); }},
            {tr("Values"), [](const Dispute& one) { return QString::number(one.values.size()); }, true}},
        1, 5, tr("Nothing is to be settled."));
    journal_ = addTable<Line>(tr("Bundles"),
        {{tr("When"), [](const Line& one) { return moment(one.entry.at); }},
            {tr("Laptop"),
                [](const Line& one) {
                    return one.entry.sent ? tr("to %1").arg(one.laptop) : tr("from %1").arg(one.laptop);
                },
                false, {}, true},
            {tr("Number"), [](const Line& one) { return number(one.entry.number); }, true},
            {tr("Changes"), [](const Line& one) { return number(one.entry.changes); }, true},
            {tr("What became of it"),
                [](const Line& one) {
                    const QByteArray& fate = one.entry.sent ? one.entry.answer : one.entry.outcome;
                    return fate == "taken" ? tr("taken in")
                        : fate == "parked" ? tr("waits for an earlier one")
                                           : tr("no answer yet");
                }}},
        4, 0, tr("No bundle was written or taken in yet. Drop one here, or choose it."));
}

/// A file that waits to join takes the answer in; every other one lets laptops in.
void ExchangePlace::enrol()
{
    awaitsAnswer(session_.store()) ? openTakeAnswer(session_, this) : openLetIn(session_, this);
}

void ExchangePlace::refresh()
{
    const QList<Replica> all = replicas();
    const QList<Dispute> open = disputesOf(session_.store());
    replicas_->setRows(all);
    disputes_->setRows(open);
    journal_->setRows(journal());
    const bool any = std::ranges::any_of(all, [](const Replica& one) { return one.peer.has_value(); });
    write_->setEnabled(any);
    write_->setToolTip(any ? QString() : tr("No other laptop is enrolled yet."));
    take_->setEnabled(true);
    const bool waits = awaitsAnswer(session_.store()), isPack = session_.store().scope().has_value();
    letIn_->setText(waits ? tr("Take the &answer in …") : tr("&Let a laptop in …"));
    letIn_->setVisible(!isPack);
    take_->setVisible(!isPack && !waits);
    settle_->setVisible(!open.isEmpty());
    emit badgeChanged(int(open.size()));
}

QList<ExchangePlace::Replica> ExchangePlace::replicas()
{
    Store& store = session_.store();
    QList<PeerState> peers = peerStates(store);
    QList<Replica> all;
    for (const Origin& origin : store.origins().all()) {
        const auto device = store.of<Device>().firstWhere("origin = ? ORDER BY id LIMIT 1", origin.id.raw());
        Replica one{device ? u"%1 (%2)"_s.arg(device->name, device->code) : tr("a laptop not enrolled here"),
            origin.own ? tr("this laptop") : tr("another laptop"), origin.seq, {}};
        const auto peer = std::ranges::find_if(
            peers, [&](const PeerState& state) { return state.device.key == origin.key; });
        if (peer != peers.end()) {
            one.role = peer->device.revoked ? tr("revoked") : one.role;
            one.peer = *peer;
            peers.erase(peer);
        }
        all.append(one);
    }
    for (const PeerState& peer : peers) // nothing came of them yet
        all.append({u"%1 (%2)"_s.arg(peer.device.name, peer.device.code),
            peer.device.revoked ? tr("revoked") : tr("another laptop"), 0, peer});
    return all;
}

QList<ExchangePlace::Line> ExchangePlace::journal()
{
    const QList<TrustedDevice> devices = trustedDevices(session_.store());
    QList<Line> lines;
    for (const BundleEntry& entry : PeerBook(session_.store()).journal(journalLines)) {
        const auto device = std::ranges::find(devices, entry.peer, &TrustedDevice::key);
        lines.append({device == devices.end() ? tr("a laptop not enrolled here") : device->code, entry});
    }
    return lines;
}

void ExchangePlace::settleFrom(int row)
{
    auto* dialog = new SettleDisputes(session_, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

#include "ui/cases/goodscard.h"

#include "core/work/deliveries.h"
#include "core/work/quotations.h"
#include "ui/cases/goodsforms.h"
#include "ui/cases/words.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"

using namespace Qt::StringLiterals;

namespace {

/// Gathers what a card says of one package.
class GoodsLines {
public:
    GoodsLines(const CaseView& view, const Package& package)
        : view_(view), package_(package), isVeiled_(package.restricted && !view.unveiled)
    {
    }
    QList<Line> all()
    {
        addStanding();
        if (isVeiled_)
            return lines_;
        for (const Quotation& one : quotationsOf(view_.dossier, package_))
            lines_.append({one.chosen ? GoodsCard::tr("chosen") : GoodsCard::tr("offer"),
                one.chosen ? Tone::Good : Tone::Plain, supplierOf(one.supplier), one.justification,
                one.amount.text(), false, QVariant::fromValue(one.id.uuid())});
        for (const PurchaseOrder& one : view_.dossier.where(&PurchaseOrder::package, package_.id))
            lines_.append({GoodsCard::tr("ordered"), Tone::Accent,
                u"%1, %2"_s.arg(supplierOf(one.supplier), shortDay(one.orderedOn)), one.description,
                one.amount.text(), false, {}});
        for (const Delivery& one : view_.dossier.where(&Delivery::package, package_.id))
            addDelivery(one);
        return lines_;
    }

private:
    QString supplierOf(const Id<Payee>& id) const
    {
        const Payee* supplier = view_.dossier.find(id);
        return supplier ? supplier->name : GoodsCard::tr("supplier not named");
    }
    /// What is paid and delivered, and which of them is ahead.
    void addStanding()
    {
        const auto now = deliveryStanding(view_.dossier, package_);
        const bool undelivered = now && now->paidNotDelivered.minorUnits() > 0;
        const bool unpaid = now && now->deliveredNotPaid.minorUnits() > 0;
        const QString badge = undelivered ? GoodsCard::tr("paid, not delivered")
            : unpaid                      ? GoodsCard::tr("delivered, not paid")
                                          : QString();
        const QString more = now
            ? GoodsCard::tr("%1 paid · %2 delivered").arg(now->paid.number(), now->delivered.text())
            : QString();
        lines_.append({badge, undelivered ? Tone::Bad : Tone::Wait,
            isVeiled_ ? GoodsCard::tr("Assistance") : package_.title, more,
            undelivered  ? now->paidNotDelivered.text()
                : unpaid ? now->deliveredNotPaid.text()
                         : package_.agreed.text(),
            true, {}});
    }
    void addDelivery(const Delivery& one)
    {
        lines_.append({GoodsCard::tr("delivered"), one.certificate.isNull() ? Tone::Wait : Tone::Good,
            QStringList{one.description, shortDay(one.deliveredOn)}.join(u", "_s),
            one.certificate.isNull() ? GoodsCard::tr("no handover certificate on file")
                                     : GoodsCard::tr("received by %1").arg(one.receivedBy),
            one.value.text(), false, {}});
    }

    const CaseView& view_;
    const Package& package_;
    bool isVeiled_;
    QList<Line> lines_;
};

} // namespace

GoodsCard::GoodsCard() : Card(tr("Goods")), lines_(new LineList(tr("Offers, orders and deliveries of goods")))
{
    addSteps();
    lines_->setMaximumHeight(scaled(this, 48) * 4 + 4);
    lines_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(lines_);
    connect(lines_, &LineList::chosen, this, [this](const QVariant& target) {
        const Id<Quotation> offer(target.value<Uuid>());
        const auto view = offer.isNull() || steps_.first()->isHidden() ? std::nullopt : now();
        if (view)
            chooseOffer(view->session, *view, offer, this);
    });
}

void GoodsCard::addSteps()
{
    const auto add = [this](const QString& text, const QString& hint, auto open) {
        QPushButton* step = button(text, "link");
        step->setToolTip(hint);
        addToHead(step);
        steps_.append(step);
        connect(step, &QPushButton::clicked, this, [this, open] {
            if (const auto view = now())
                open(view->session, *view, this);
        });
    };
    add(tr("O&ffer …"), tr("What a supplier asks for; Return on an offer chooses it"), addOffer);
    add(tr("Or&der …"), tr("From the supplier whose offer was chosen"), orderGoodsOf);
    add(tr("Ha&nded over …"), tr("Goods or services that arrived, whole or in part"), recordGoods);
    QPushButton* paper = button(tr("&Certificate …"), "link");
    paper->setToolTip(tr("The handover certificate, to be signed"));
    addToHead(paper);
    connect(paper, &QPushButton::clicked, this, [this] {
        const auto view = now();
        const QList<Package> goods = view ? goodsOf(view->dossier) : QList<Package>();
        if (!goods.isEmpty())
            emit printWanted(
                {caseId_, PaperForm::Handover, goods.first().id.uuid(), languageFor(view->dossier)});
    });
}

std::optional<CaseView> GoodsCard::now() const
{
    auto dossier = session_ && session_->isOpen() ? dossierOf(session_->store(), caseId_) : std::nullopt;
    if (!dossier)
        return std::nullopt;
    const auto programme = session_->store().of<Programme>().find(dossier->file().programme);
    return CaseView{*session_, *std::move(dossier), programme, unveiled_};
}

void GoodsCard::show(const CaseView& view)
{
    session_ = &view.session;
    caseId_ = view.file().id;
    unveiled_ = view.unveiled;
    QList<Line> lines;
    for (const Package& package : goodsOf(view.dossier))
        lines += GoodsLines(view, package).all();
    lines_->setLines(lines);
    lines_->alignTitles(true);
    const bool may = bool(mayDo(view.session.desk(), Right::KeepCases, view.file().programme));
    for (QPushButton* step : steps_)
        step->setVisible(may);
    setVisible(!lines.isEmpty());
}

#include "ui/cases/goodsforms.h"

#include "core/work/caseledger.h"
#include "core/work/deliveries.h"
#include "core/work/planning.h"
#include "core/work/quotations.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Goods)
};

/// A form of something that belongs to a package in kind.
template <class Record>
class GoodsForm : public Form<Record> {
public:
    explicit GoodsForm(const CaseView& view)
    {
        CodeBox* package = this->add(Words::tr("&For"), &Record::package);
        package->add({}, Words::tr("Choose …"));
        for (const Package& one : goodsOf(view.dossier))
            package->add(one.id.text(),
                one.restricted && !view.unveiled ? Words::tr("Assistance")
                                                 : u"%1, %2"_s.arg(one.title, one.agreed.text()));
    }
    template <class T>
    auto* field(const QString& label, T Record::*member)
    {
        return this->add(label, member);
    }
    LongText* longField(const QString& label, QString Record::*member, int lines)
    {
        return this->addLong(label, member, lines);
    }
    void addSupplier(const Dossier& dossier, Id<Payee> Record::*member)
    {
        CodeBox* supplier = this->add(Words::tr("&Supplier"), member);
        supplier->add({}, Words::tr("another, named below"));
        for (const Payee& one : dossier.of<Payee>())
            if (one.kind == PayeeKind::Supplier || one.kind == PayeeKind::School
                || one.kind == PayeeKind::Clinic)
                supplier->add(one.id.text(), one.name);
        newSupplier_ = new QLineEdit;
        this->addRow("new-supplier", Words::tr("&New supplier"), newSupplier_);
        QObject::connect(newSupplier_, &QLineEdit::textEdited, this, &FormRows::edited);
    }
    /// Makes the supplier that was named a payee of the case.
    Result<void> writeSupplier(const Desk& desk, Record& record, Id<Payee> Record::*member) const
    {
        const QString typed = newSupplier_->text().trimmed();
        if (!(record.*member).isNull() || typed.isEmpty())
            return {};
        Payee payee;
        payee.caseId = record.caseId;
        payee.kind = PayeeKind::Supplier;
        payee.name = typed;
        PayeeAccount account;
        account.channel = PaymentChannel::Supplier;
        const auto made = addPayee(desk, payee, account);
        if (!made)
            return made.error();
        record.*member = *made;
        return {};
    }

private:
    QLineEdit* newSupplier_ = nullptr;
};

template <class Record>
Record fresh(const CaseView& view)
{
    Record record;
    record.caseId = view.file().id;
    if (const auto packages = goodsOf(view.dossier); packages.size() == 1)
        record.package = packages.first().id;
    return record;
}

template <class Record>
FormTask<Record> taskOf(const QString& title, const char* draft, const Record& record)
{
    FormTask<Record> task;
    task.title = title;
    task.undoName = title;
    task.draft = QByteArray(draft) + record.caseId.text().toLatin1();
    task.isWhole = false;
    return task;
}

/// The documents that may be the handover certificate.
void listCertificates(CodeBox* box, const Dossier& dossier)
{
    box->add({}, Words::tr("none on file yet"));
    for (const Attachment& one : dossier.of<Attachment>())
        if (one.kind == EvidenceType::HandoverCertificate || one.kind == EvidenceType::Unknown)
            box->add(one.id.text(), one.name);
}

} // namespace

QList<Package> goodsOf(const Dossier& dossier)
{
    QList<Package> goods;
    for (const Package& package : currentPackages(dossier))
        if (package.modality == Modality::InKind
            || !dossier.where(&PurchaseOrder::package, package.id).isEmpty()
            || !dossier.where(&Delivery::package, package.id).isEmpty())
            goods.append(package);
    return goods;
}

void addOffer(Session& session, const CaseView& view, QWidget* parent)
{
    auto offer = fresh<Quotation>(view);
    offer.offeredOn = session.today();
    auto* form = new GoodsForm<Quotation>(view);
    form->addSupplier(view.dossier, &Quotation::supplier);
    form->field(Words::tr("&Amount"), &Quotation::amount);
    form->field(Words::tr("&Offered on"), &Quotation::offeredOn);
    auto task = taskOf(Words::tr("Offer of a supplier"), "draft-offer-", offer);
    task.save = [form](const Desk& desk, const Quotation&, const Quotation& after) -> Result<void> {
        Quotation typed = after;
        if (auto written = form->writeSupplier(desk, typed, &Quotation::supplier); !written)
            return written;
        const auto added = addQuotation(desk, typed);
        return added ? Result<void>() : added.error();
    };
    openForm<Quotation>(session, form, offer, task, parent);
}

void chooseOffer(Session& session, const CaseView& view, const Id<Quotation>& id, QWidget* parent)
{
    struct ChoiceForm : Form<Quotation> {
        explicit ChoiceForm(const QString& offer)
        {
            addLong(Words::tr("&Why this one"), &Quotation::justification, 3);
            hint(column(&Quotation::justification), offer);
        }
    };
    const Quotation* offer = view.dossier.find(id);
    const Payee* supplier = offer ? view.dossier.find(offer->supplier) : nullptr;
    if (!offer)
        return;
    auto task = taskOf(Words::tr("Choose an offer"), "draft-choice-", *offer);
    task.save = [](const Desk& desk, const Quotation&, const Quotation& after) {
        return chooseQuotation(desk, after.caseId, after.id, after.justification);
    };
    const QString words = u"%1, %2"_s.arg(supplier ? supplier->name : QString(), offer->amount.text());
    openForm<Quotation>(session, new ChoiceForm(words), *offer, task, parent);
}

void orderGoodsOf(Session& session, const CaseView& view, QWidget* parent)
{
    auto order = fresh<PurchaseOrder>(view);
    order.orderedOn = session.today();
    for (const Quotation& offer : view.dossier.of<Quotation>())
        if (offer.chosen && offer.package == order.package)
            order.supplier = offer.supplier, order.amount = offer.amount;
    auto* form = new GoodsForm<PurchaseOrder>(view);
    form->addSupplier(view.dossier, &PurchaseOrder::supplier);
    form->field(Words::tr("&Amount"), &PurchaseOrder::amount);
    form->field(Words::tr("&Ordered on"), &PurchaseOrder::orderedOn);
    form->longField(Words::tr("&What"), &PurchaseOrder::description, 3);
    auto task = taskOf(Words::tr("Order goods"), "draft-order-", order);
    task.save = [form](const Desk& desk, const PurchaseOrder&, const PurchaseOrder& after) -> Result<void> {
        PurchaseOrder typed = after;
        if (auto written = form->writeSupplier(desk, typed, &PurchaseOrder::supplier); !written)
            return written;
        const auto ordered = orderGoods(desk, typed);
        return ordered ? Result<void>() : ordered.error();
    };
    task.wayOut = [&session, form]() -> std::optional<RuleException> {
        const auto obstacle = obstacleToOrder(session.desk(), form->record());
        return obstacle ? obstacle->exception : std::nullopt;
    };
    openForm<PurchaseOrder>(session, form, order, task, parent);
}

void recordGoods(Session& session, const CaseView& view, QWidget* parent)
{
    auto delivery = fresh<Delivery>(view);
    delivery.deliveredOn = session.today();
    auto* form = new GoodsForm<Delivery>(view);
    CodeBox* order = form->field(Words::tr("Or&der"), &Delivery::purchaseOrder);
    order->add({}, Words::tr("none"));
    for (const PurchaseOrder& one : view.dossier.of<PurchaseOrder>())
        order->add(one.id.text(), u"%1, %2"_s.arg(shortDay(one.orderedOn), one.amount.text()));
    form->field(Words::tr("&Value"), &Delivery::value);
    form->field(Words::tr("&Handed over on"), &Delivery::deliveredOn);
    form->longField(Words::tr("&What"), &Delivery::description, 2);
    form->field(Words::tr("&Received by"), &Delivery::receivedBy);
    listCertificates(form->field(Words::tr("Handover &certificate"), &Delivery::certificate), view.dossier);
    auto task = taskOf(Words::tr("Goods handed over"), "draft-delivery-", delivery);
    task.undoName = {}; // a fact
    task.save = [](const Desk& desk, const Delivery&, const Delivery& after) -> Result<void> {
        const auto recorded = recordDelivery(desk, after);
        return recorded ? Result<void>() : recorded.error();
    };
    openForm<Delivery>(session, form, delivery, task, parent);
}

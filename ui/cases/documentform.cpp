#include "ui/cases/documentform.h"

#include "core/work/documents.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"
#include "ui/kit/style.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentForm)
};

constexpr int linesShown = 8, mostOfName = 40;

QString nameOf(const Proof& proof)
{
    QStringList ids;
    for (const Uuid& one : {proof.package.uuid(), proof.instalment.uuid(), proof.condition.uuid(),
             proof.consent.uuid(), proof.guardianship.uuid(), proof.exception.uuid()})
        ids.append(one.isNull() ? QString() : one.text());
    return ids.join(u'/');
}

/// The fields of a document, and a box to tick for each thing of the case that it may prove.
class DocumentForm : public Form<Attachment> {
public:
    DocumentForm(const Dossier& dossier, const Id<Attachment>& document, bool unveiled, QDate today)
        : list_(new QListWidget)
    {
        add(Words::tr("&Kind"), &Attachment::kind);
        addProofs(dossier, document, unveiled, today);
        add(Words::tr("&Name"), &Attachment::name);
        addLong(Words::tr("N&ote"), &Attachment::note, 2);
    }
    /// Those that are ticked, and those that are not shown since they are veiled or their plan has gone.
    QList<Proof> proofs() const
    {
        QList<Proof> chosen = unseen_;
        for (int i = 0; i < list_->count(); ++i)
            if (list_->item(i)->checkState() == Qt::Checked)
                chosen.append(offered_[i].proof);
        return chosen;
    }
    Attachment record() const override
    {
        Attachment document = Form<Attachment>::record();
        for (int i = 0; i < list_->count() && document.kind == EvidenceType::Unknown; ++i)
            if (list_->item(i)->checkState() == Qt::Checked)
                document.kind = offered_[i].type;
        return document;
    }

private:
    void addProofs(const Dossier& dossier, const Id<Attachment>& document, bool unveiled, QDate today)
    {
        unseen_ = proofsOf(dossier, document);
        for (const Provable& one : provables(dossier, today)) {
            if (one.restricted && !unveiled)
                continue;
            offered_.append(one);
            const QString text = one.type == EvidenceType::Unknown
                ? one.title
                : u"%1: %2"_s.arg(one.title, ::name(one.type).toLower());
            auto* item = new QListWidgetItem(
                one.wanted && !one.onFile ? Words::tr("%1 (missing)").arg(text) : text, list_);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(Qt::UserRole, nameOf(one.proof)); // by which a draft knows it
            item->setCheckState(unseen_.removeOne(one.proof) ? Qt::Checked : Qt::Unchecked);
        }
        const int high = list_->sizeHintForRow(0) * std::clamp(list_->count(), 1, linesShown);
        list_->setMinimumHeight(std::max(high, scaled(this, 40)));
        addRow("proofs", Words::tr("&Proves"), list_);
        hint("proofs",
            offered_.isEmpty() ? Words::tr("The case has no plan or consent yet that a document proves.")
                               : Words::tr("Tick with the space bar; one document may prove several."));
        connect(list_, &QListWidget::itemChanged, this, &FormRows::edited);
    }

    QListWidget* list_;
    QList<Provable> offered_;
    QList<Proof> unseen_;
};

} // namespace

void describeDocument(Session& session, const Id<Attachment>& id, bool unveiled, QWidget* parent)
{
    const auto document = session.isOpen() ? session.store().of<Attachment>().find(id) : std::nullopt;
    const auto dossier = document ? dossierOf(session.store(), document->caseId) : std::nullopt;
    if (!dossier || (isRestricted(*dossier, *document) && !unveiled))
        return;
    auto* form = new DocumentForm(*dossier, id, unveiled, session.today());
    const bool isLong = document->name.size() > mostOfName;
    const QString title
        = Words::tr("Document “%1”").arg(isLong ? document->name.left(mostOfName) + u'…' : document->name);
    FormTask<Attachment> task{title, title, QByteArray(documentDraft) + id.text().toLatin1(),
        [form](const Desk& desk, const Attachment& before, const Attachment& after) {
            return describeDocument(desk, before, after, form->proofs());
        },
        [](const Desk& desk, const Attachment& gone) { return removeDocument(desk, gone); }};
    task.right = Right::KeepCases;
    openForm<Attachment>(session, form, *document, task, parent);
}

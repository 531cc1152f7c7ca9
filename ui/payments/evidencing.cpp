#include "core/work/documents.h"
#include "core/work/payments.h"
#include "core/work/worklists.h"
#include "ui/forms/openform.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/moneyacts.h"

#include <QBoxLayout>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceDialog)
};

/// What could prove the line: its own instalment, and the first paper of its package.
QList<Provable> provablesOf(const Dossier& dossier, const MoneyLine& line, QDate today)
{
    QList<Provable> offered;
    for (const Provable& one : provables(dossier, today)) {
        const bool ours = one.proof.instalment.uuid() == line.record
            || (one.proof.instalment.isNull() && !one.proof.condition.isNull()
                && one.proof.package == line.package);
        if (ours && !one.onFile)
            offered.append(one);
    }
    if (offered.isEmpty())
        offered.append({Proof{line.package, Id<Instalment>(line.record)}, EvidenceType::Unknown,
            titleOf(line), line.isRestricted()});
    return offered;
}

/// A paper: a file of it, or that it was seen; what it proves.
class EvidenceForm : public Form<Evidence> {
public:
    EvidenceForm(const QList<Provable>& offered, bool isVeiled)
        : offered_(offered), path_(new QLineEdit), proves_(new CodeBox)
    {
        for (qsizetype i = 0; i < offered.size(); ++i)
            proves_->add(QString::number(i), textOf(offered[i], isVeiled));
        addRow("proves", Words::tr("&Proves"), proves_);
        add(Words::tr("&Kind"), &Evidence::type);
        addFile();
        add(Words::tr("&Received on"), &Evidence::receivedOn);
        addLong(Words::tr("N&ote"), &Evidence::note, 2);
        connect(proves_, &QComboBox::currentIndexChanged, this, [this] { followProof(); });
    }
    void followProof()
    {
        Evidence now = record();
        const Provable& chosen = offered_[std::max(0, proves_->currentIndex())];
        if (chosen.type != EvidenceType::Unknown)
            now.type = chosen.type;
        showRecord(now);
        emit edited();
    }
    const Proof& proof() const { return offered_[std::max(0, proves_->currentIndex())].proof; }
    QString path() const { return path_->text().trimmed(); }

private:
    static QString textOf(const Provable& one, bool isVeiled)
    {
        if (one.restricted && isVeiled)
            return Words::tr("Assistance");
        return one.type == EvidenceType::Unknown ? one.title
                                                 : u"%1: %2"_s.arg(one.title, ::name(one.type).toLower());
    }
    void addFile()
    {
        auto* box = new QWidget;
        auto* row = rowLayout(6);
        QPushButton* choose = button(Words::tr("&Choose …"));
        path_->setAccessibleName(Words::tr("Document"));
        row->addWidget(path_, 1);
        row->addWidget(choose);
        box->setLayout(row);
        box->setFocusProxy(path_);
        addRow("document", Words::tr("&Document"), box);
        hint("document", Words::tr("Left empty, it is noted that the paper was seen and is kept outside."));
        connect(path_, &QLineEdit::textEdited, this, &FormRows::edited);
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString path = QFileDialog::getOpenFileName(this, Words::tr("A scan, a photo or a PDF"));
            if (!path.isEmpty())
                path_->setText(path);
        });
    }

    QList<Provable> offered_;
    QLineEdit* path_;
    CodeBox* proves_;
};

Result<void> file(const Desk& desk, const EvidenceForm& form, const MoneyLine& line)
{
    Evidence evidence = form.record();
    if (evidence.type == EvidenceType::Unknown)
        return Error{Error::Kind::Invalid, Words::tr("Say what is on file."), {}};
    const Proof& proof = form.proof();
    if (!form.path().isEmpty()) {
        const auto added
            = addDocument(desk, {line.caseId, {}, evidence.type, evidence.note, {proof}}, form.path());
        return added ? Result<void>() : added.error();
    }
    evidence.package = proof.package;
    evidence.instalment = proof.instalment;
    evidence.condition = proof.condition;
    const auto filed = fileEvidence(desk, evidence);
    return filed ? Result<void>() : filed.error();
}

} // namespace

void fileEvidenceFor(Session& session, const MoneyLine& line, QWidget* parent)
{
    const auto dossier = dossierOf(session.store(), line.caseId);
    if (!dossier)
        return;
    const QList<Provable> offered = provablesOf(*dossier, line, session.today());
    Evidence evidence;
    evidence.caseId = line.caseId;
    evidence.receivedOn = session.today();
    evidence.type = offered.first().type;
    auto* form = new EvidenceForm(offered, line.isRestricted());
    FormTask<Evidence> task;
    task.title = Words::tr("Evidence: %1").arg(titleOf(line));
    task.undoName = task.title;
    task.draft = "draft-evidence-" + line.record.text().toLatin1();
    task.isWhole = false;
    task.save = [form, line](
                    const Desk& desk, const Evidence&, const Evidence&) { return file(desk, *form, line); };
    openForm<Evidence>(session, form, evidence, task, parent);
}

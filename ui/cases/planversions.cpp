#include "ui/cases/planversions.h"

#include "core/work/caseledger.h"
#include "core/work/payments.h"
#include "core/work/planning.h"
#include "ui/cases/recordediting.h"
#include "ui/cases/words.h"
#include "ui/kit/style.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanVersions)
};

/// A package through the versions; a cell is empty where a version has it not.
struct PackageRow {
    QString title;
    QStringList cells;
    QString change; ///< from the last version but one to the last
};

QString cellOf(const CaseView& view, const Package& package)
{
    const qsizetype count = view.dossier.where(&Instalment::package, package.id).size();
    QStringList parts{package.agreed.text()};
    if (count > 0)
        parts.append(Words::tr("%n instalment(s)", nullptr, int(count)));
    parts.append(beneficiariesOf(view.dossier, package));
    return package.restricted && !view.unveiled ? Words::tr("Restricted") : parts.join(u" · "_s);
}

QString changeOf(const QStringList& cells)
{
    const qsizetype last = cells.size() - 1;
    if (cells[last] == cells[last - 1])
        return {};
    if (cells[last - 1].isEmpty())
        return Words::tr("new");
    return cells[last].isEmpty() ? Words::tr("left out") : Words::tr("changed");
}

QList<PackageRow> rowsOf(const CaseView& view, const QList<PlanVersion>& versions)
{
    QList<PackageRow> rows;
    QHash<Uuid, qsizetype> known; // by the package that a lineage began with
    for (qsizetype i = 0; i < versions.size(); ++i)
        for (const Package& package : view.dossier.where(&Package::planVersion, versions[i].id)) {
            const Uuid root = lineageOf(view.dossier, package).last().id.uuid();
            if (!known.contains(root)) {
                known.insert(root, rows.size());
                rows.append({{}, QStringList(versions.size()), {}});
            }
            PackageRow& row = rows[known[root]];
            row.title = package.restricted && !view.unveiled ? Words::tr("Assistance") : package.title;
            row.cells[i] = cellOf(view, package);
        }
    for (PackageRow& row : rows)
        row.change = changeOf(row.cells);
    return rows;
}

QAbstractItemModel* modelOf(const CaseView& view, QObject* parent)
{
    QList<PlanVersion> versions = view.dossier.of<PlanVersion>();
    std::ranges::sort(versions, {}, &PlanVersion::number);
    QList<Column<PackageRow>> columns{
        {Words::tr("Package"), [](const PackageRow& row) { return row.title; }, false, {}, true}};
    for (qsizetype i = 0; i < versions.size(); ++i)
        columns.append({isApproved(view.dossier, versions[i].id)
                ? Words::tr("Version %1").arg(versions[i].number)
                : Words::tr("Version %1, a draft").arg(versions[i].number),
            [i](const PackageRow& row) { return row.cells[i].isEmpty() ? u"–"_s : row.cells[i]; }});
    columns.append({Words::tr("Last change"), [](const PackageRow& row) { return row.change; }, false,
        [](const PackageRow& row) {
            return row.change.isEmpty() ? std::nullopt : std::optional(Tone::Wait);
        }});
    auto* model = new RowTable<PackageRow>(columns, parent);
    model->setRows(rowsOf(view, versions));
    return model;
}

} // namespace

void comparePlanVersions(Session& session, const CaseView& view, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("The versions of the plan"));
    auto* table = new Table(dialog->windowTitle());
    table->setWidest(320);
    table->show(modelOf(view, dialog), 0);
    auto* column = columnLayout(10);
    column->setContentsMargins(
        scaled(dialog, 20), scaled(dialog, 14), scaled(dialog, 20), scaled(dialog, 14));
    column->addWidget(textLabel(dialog->windowTitle(), "title"));
    for (const PlanVersion& version : view.dossier.of<PlanVersion>())
        if (!version.reason.isEmpty())
            column->addWidget(
                paragraph(Words::tr("Version %1: %2").arg(version.number).arg(version.reason), "secondary"));
    column->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    column->addWidget(buttons);
    dialog->setLayout(column);
    const QSize room = parent->window()->size();
    dialog->resize(
        std::min(room.width() - 40, scaled(dialog, 1100)), std::min(room.height() - 40, scaled(dialog, 460)));
    dialog->open();
}

const Evidence* acceptanceOf(const Dossier& dossier, const PlanVersion& version)
{
    for (const Evidence& one : dossier.of<Evidence>())
        if (const Package* package = dossier.find(one.package);
            one.type == EvidenceType::SignedAcceptance && package && package->planVersion == version.id)
            return &one;
    return nullptr;
}

void fileAcceptance(Session& session, const CaseView& view, QWidget* parent)
{
    struct AcceptanceForm : Form<Evidence> {
        AcceptanceForm()
        {
            add(Words::tr("&Signed on"), &Evidence::receivedOn);
            addLong(Words::tr("N&ote, such as where the paper lies"), &Evidence::note, 3);
        }
    };
    const PlanVersion* plan = approvedPlan(view.dossier);
    const auto packages = plan ? view.dossier.where(&Package::planVersion, plan->id) : QList<Package>();
    if (packages.isEmpty()) {
        session.tell(Words::tr("The plan in force has no package to accept."));
        return;
    }
    Evidence evidence;
    evidence.caseId = view.file().id;
    evidence.type = EvidenceType::SignedAcceptance;
    evidence.package = packages.first().id;
    evidence.receivedOn = session.today();
    FormTask<Evidence> task;
    task.title = Words::tr("Acceptance of version %1").arg(plan->number);
    task.undoName = task.title;
    task.draft = "draft-acceptance-" + plan->id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const Evidence&, const Evidence& after) -> Result<void> {
        const auto filed = fileEvidence(desk, after);
        return filed ? Result<void>() : filed.error();
    };
    openForm<Evidence>(session, new AcceptanceForm, evidence, task, parent);
}

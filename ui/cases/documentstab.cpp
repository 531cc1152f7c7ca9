#include "ui/cases/documentstab.h"

#include "core/work/documentexport.h"
#include "core/work/documents.h"
#include "ui/cases/documentform.h"
#include "ui/cases/documentpreview.h"
#include "ui/cases/documentsending.h"
#include "ui/cases/intakebar.h"
#include "ui/cases/missingdocuments.h"
#include "ui/cases/papermenu.h"
#include "ui/cases/words.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForPreview = 560;

} // namespace

DocumentsTab::DocumentsTab()
    : intake_(this), rows_(new RowTable<DocumentRow>(
                         {{tr("Received"), [](const DocumentRow& row) { return dayText(row.day); }},
                             {tr("Kind"), [](const DocumentRow& row) { return row.kind; }, false, {}, true},
                             {tr("What it proves"), [](const DocumentRow& row) { return row.proves; }},
                             {tr("Name or note"), [](const DocumentRow& row) { return row.name; }},
                             {tr("On file as"), [](const DocumentRow& row) { return row.size; }, false,
                                 [](const DocumentRow& row) {
                                     return row.document.isNull() ? std::optional(Tone::Plain) : std::nullopt;
                                 }}},
                         this)),
      missing_(new MissingDocuments), previewCard_(new Card(tr("Preview"))), preview_(new DocumentPreview)
{
    auto* left = columnLayout(12);
    left->addWidget(missing_);
    left->addWidget(makeList(), 1);
    previewCard_->body()->addWidget(preview_, 1);
    unveil_ = button(tr("Restricted: show …"), "link");
    connect(unveil_, &QPushButton::clicked, this, &CaseTab::unveilWanted);
    previewCard_->body()->addWidget(unveil_, 0, Qt::AlignLeading);
    auto* row = rowLayout(12);
    row->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    row->addLayout(left, 6);
    row->addWidget(previewCard_, 3);
    setLayout(row);
    setAcceptDrops(true);
    makeKeys();
    connect(missing_, &MissingDocuments::chosen, this, &DocumentsTab::addFiles);
}

QWidget* DocumentsTab::makeList()
{
    auto* card = new Card(tr("Documents, newest first"));
    table_ = new Table(tr("Documents of the case"));
    table_->setWidest(120); // what it proves needs the room
    table_->show(rows_, 2);
    empty_ = new EmptyState(tr("No document is on file"),
        tr("Drop scans, photos and PDFs here, or paste a scan. Each then says what it proves."));
    card->body()->addWidget(makeButtons());
    card->body()->addWidget(new IntakeBar(intake_));
    card->body()->addWidget(table_, 1);
    card->body()->addWidget(empty_, 1);
    connect(table_, &Table::rowChanged, this, [this](int) { showChosen(); });
    connect(table_, &QTableView::activated, this, &DocumentsTab::describe); // Return, or a double click
    return card;
}

QWidget* DocumentsTab::makeButtons()
{
    QPushButton* add = button(tr("&Add files …"));
    add->setToolTip(tr("Files of at most 20 MB each; they can be dropped here too"));
    connect(add, &QPushButton::clicked, this, [this] { addFiles({}); });
    QPushButton* put = button(tr("Pa&ste"));
    put->setToolTip(tr("A picture or files that were copied (Ctrl+V)"));
    connect(put, &QPushButton::clicked, this, &DocumentsTab::paste);
    describe_ = button(tr("&What it proves …"));
    connect(describe_, &QPushButton::clicked, this, &DocumentsTab::describe);
    send_ = button(tr("E&xport"));
    auto* menu = new QMenu(send_);
    sendOne_ = menu->addAction(tr("This document …"), this, [this] { send(false); });
    menu->addAction(tr("All documents …"), this, [this] { send(true); });
    send_->setMenu(menu);
    remove_ = button(tr("Remove"), "link");
    connect(remove_, &QPushButton::clicked, this, &DocumentsTab::remove);
    QPushButton* print = button(tr("&Print"));
    print->setToolTip(tr("Papers to be signed, in the returnee's language where there are texts"));
    print->setMenu(papers_ = new QMenu(print));
    auto* flow = new FlowLayout(scaled(this, 6)); // in a narrow window they take two lines
    for (QPushButton* one : {add, put, describe_, send_, print, remove_})
        flow->addWidget(one);
    auto* buttons = new QWidget;
    buttons->setLayout(flow);
    return buttons;
}

void DocumentsTab::resizeEvent(QResizeEvent* event)
{
    CaseTab::resizeEvent(event);
    previewCard_->setVisible(width() >= scaled(this, widthForPreview)); // else the list has the room
}

void DocumentsTab::makeKeys()
{
    const auto on = [this](const QKeySequence& keys, void (DocumentsTab::*act)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::Paste, &DocumentsTab::paste);
    on(QKeySequence::Delete, &DocumentsTab::remove);
}

void DocumentsTab::show(const CaseView& view)
{
    const DocumentRow* before = chosen();
    const Id<Attachment> kept = before && caseId_ == view.file().id ? before->document : Id<Attachment>();
    session_ = &view.session;
    caseId_ = view.file().id;
    unveiled_ = view.unveiled;
    missing_->setRows(missingRows(view));
    const QList<DocumentRow> rows = documentRows(view);
    rows_->setRows(rows);
    table_->setColumnHidden(
        3, std::ranges::all_of(rows, &QString::isEmpty, &DocumentRow::name)); // of papers seen
    table_->setVisible(!rows.isEmpty());
    empty_->setVisible(rows.isEmpty());
    listPapers(*papers_, view, [this](const PaperWish& wish) { emit printWanted(wish); });
    find(kept.uuid());
    showChosen();
}

void DocumentsTab::find(const Uuid& record)
{
    for (int row = 0; row < rows_->rowCount() && !record.isNull(); ++row)
        if (rows_->row(row).document.uuid() == record)
            table_->setCurrentIndex(rows_->index(row, 0));
}

const DocumentRow* DocumentsTab::chosen() const
{
    const QModelIndex index = table_->currentIndex();
    const DocumentRow* row = index.isValid() ? &rows_->row(index.row()) : nullptr;
    return row && !row->document.isNull() ? row : nullptr;
}

void DocumentsTab::showChosen()
{
    const DocumentRow* row = chosen();
    const bool open = row && !row->veiled;
    const QString why
        = row ? tr("It is restricted: have it shown first") : tr("Choose a document of the list first");
    describe_->setEnabled(open);
    describe_->setToolTip(open ? tr("Kind, name, note and what it proves (Return)") : why);
    remove_->setEnabled(open);
    remove_->setToolTip(open ? tr("Takes it off the case; undo brings it back (Delete)") : why);
    sendOne_->setEnabled(open);
    unveil_->setVisible(row && row->veiled);
    const QModelIndex index = table_->currentIndex();
    const auto document = open ? session_->store().of<Attachment>().find(row->document) : std::nullopt;
    if (document)
        preview_->show(*session_, *document);
    else if (row)
        preview_->say(tr("This document is restricted. Have it shown first; that is logged."));
    else
        preview_->say(index.isValid() ? tr("Paper that was seen; there is no scan of it.")
                                      : tr("Choose a document to see it here."));
}

void DocumentsTab::addFiles(const Proof& proof)
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add documents"), {},
        tr("Documents (*.pdf *.png *.jpg *.jpeg *.gif *.tif *.tiff);;All files (*)"));
    if (!paths.isEmpty() && session_ && session_->isOpen())
        intake_.take(*session_, caseId_, paths, proof);
}

void DocumentsTab::paste()
{
    if (session_ && session_->isOpen())
        intake_.take(*session_, caseId_, *QApplication::clipboard()->mimeData());
}

void DocumentsTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (DocumentIntake::holdsAny(*event->mimeData()))
        event->acceptProposedAction();
}

void DocumentsTab::dropEvent(QDropEvent* event)
{
    if (!session_ || !session_->isOpen())
        return;
    event->setDropAction(Qt::CopyAction); // a file that was moved would be gone from where it was
    event->accept();
    intake_.take(*session_, caseId_, *event->mimeData());
}

void DocumentsTab::describe()
{
    if (const DocumentRow* row = chosen(); row && !row->veiled)
        describeDocument(*session_, row->document, unveiled_, this);
}

void DocumentsTab::remove()
{
    const DocumentRow* row = chosen();
    const auto document = row && !row->veiled && session_->isOpen()
        ? session_->store().of<Attachment>().find(row->document)
        : std::nullopt;
    if (document)
        (void)session_->perform(caseId_, tr("removal: document “%1”").arg(document->name),
            [&](const Desk& desk) { return removeDocument(desk, *document); });
}

void DocumentsTab::send(bool all)
{
    const DocumentRow* row = chosen();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export documents to a folder"));
    if (folder.isEmpty() || !session_->isOpen() || (!all && !row))
        return;
    ExportWish wish{caseId_, {}, unveiled_, folder};
    if (!all)
        wish.documents = {row->document};
    sendDocuments(*session_, wish);
}

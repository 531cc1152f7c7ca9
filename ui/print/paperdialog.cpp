#include "ui/print/paperdialog.h"

#include "core/base/durable.h"
#include "core/domain/codes.h"
#include "core/store/dossier.h"
#include "core/work/documentexport.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/print/paperpainter.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 84;

} // namespace

PaperDialog::PaperDialog(Session& session, const PaperWish& wish, QWidget* parent)
    : QDialog(parent), session_(session), wish_(wish), message_(new MessageBar), language_(new QComboBox),
      restricted_(new QCheckBox(tr("With what is &restricted"))), pages_(columnLayout(12))
{
    setWindowTitle(tr("Print for signature"));
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 16), scaled(this, 14), scaled(this, 16), scaled(this, 14));
    column->addLayout(makeChoices());
    column->addWidget(message_);
    auto* inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    inside->setLayout(pages_);
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("The pages as they will be printed"));
    column->addWidget(area, 1);
    column->addLayout(makeButtons());
    setLayout(column);
    const int most = parent ? parent->window()->height() - 40 : scaled(this, 700);
    resize(std::min(scaled(this, 790), parent ? parent->window()->width() - 20 : scaled(this, 790)), most);
    connect(language_, &QComboBox::currentIndexChanged, this, &PaperDialog::showPaper);
    connect(restricted_, &QCheckBox::toggled, this, &PaperDialog::showPaper);
    showPaper();
}

QLayout* PaperDialog::makeChoices()
{
    auto* label = new QLabel(tr("&Language beside the office's"));
    label->setBuddy(language_);
    language_->setAccessibleName(tr("Language beside the office's"));
    language_->addItem(tr("None"), QString());
    for (const QString& code : paperLanguages())
        language_->addItem(languages().value(code).name, code);
    language_->setCurrentIndex(std::max(0, language_->findData(wish_.language)));
    restricted_->setChecked(wish_.withRestricted);
    restricted_->setToolTip(tr("Else it says “Assistance”; that it was looked at is logged"));
    auto* row = rowLayout(8);
    row->addWidget(label);
    row->addWidget(language_);
    row->addSpacing(scaled(this, 12));
    row->addWidget(restricted_);
    restricted_->setVisible(!wish_.caseId.isNull()); // a list of several cases shows nothing restricted
    row->addStretch(1);
    return row;
}

QLayout* PaperDialog::makeButtons()
{
    QPushButton* close = button(tr("&Close"));
    QPushButton* pdf = button(tr("Save as P&DF …"));
    QPushButton* out = button(tr("&Print …"));
    out->setDefault(true);
    exits_ = {pdf, out};
    auto* row = rowLayout();
    row->addStretch(1);
    for (QPushButton* one : {close, pdf, out})
        row->addWidget(one);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PaperDialog::choosePdf);
    connect(out, &QPushButton::clicked, this, &PaperDialog::print);
    return row;
}

void PaperDialog::showPaper()
{
    if (!session_.isOpen())
        return;
    wish_.language = language_->currentData().toString();
    wish_.withRestricted = restricted_->isChecked();
    const auto paper = attempt([&] { return paperOf(session_.desk(), wish_); });
    clear(pages_);
    paper_.reset();
    pageCount_ = 0;
    for (QPushButton* one : exits_)
        one->setEnabled(bool(paper));
    if (!paper) {
        message_->tell(paper.error().message);
        return;
    }
    paper_ = *paper;
    const QList<QImage> pictures = picturesOf(*paper, a4Points, scaled(this, dotsPerInch));
    for (const QImage& picture : pictures) {
        auto* page = new QLabel;
        page->setPixmap(QPixmap::fromImage(picture));
        page->setAlignment(Qt::AlignHCenter);
        page->setAccessibleName(tr("Page %1 of %2").arg(++pageCount_).arg(pictures.size()));
        pages_->addWidget(page, 0, Qt::AlignHCenter);
    }
    pages_->addStretch(1);
}

QString PaperDialog::fileName() const
{
    return exportName(paper_->reference + u' ' + paper_->title.own + u".pdf"_s);
}

void PaperDialog::choosePdf()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), QDir::home().filePath(fileName()), tr("PDF (*.pdf)"));
    if (!path.isEmpty() && paper_)
        savePdf(path);
}

void PaperDialog::savePdf(const QString& path)
{
    const QByteArray pdf = pdfOf(*paper_);
    const auto written = replaceFile(path, std::string_view(pdf.constData(), size_t(pdf.size())));
    if (written)
        message_->tell(tr("Saved to %1.").arg(path), Tone::Good);
    else
        message_->tell(written.error().message);
}

void PaperDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true); // margins are the paper's own
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(fileName());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted || !paper_)
        return;
    if (printOn(printer, *paper_))
        accept();
    else
        message_->tell(tr("The printer took no page. Check that it is on and has paper, or save a PDF."));
}

QString saveAsPdf(const Paper& paper, const QString& path)
{
    const QByteArray pdf = pdfOf(paper);
    const auto written = replaceFile(path, std::string_view(pdf.constData(), size_t(pdf.size())));
    return written ? PaperDialog::tr("Saved to %1.").arg(path) : written.error().message;
}

void openPaper(Session& session, const PaperWish& wish, QWidget* parent)
{
    auto* dialog = new PaperDialog(session, wish, parent);
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

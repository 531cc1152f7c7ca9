#include "ui/print/paperpainter.h"

#include "ui/print/paperhtml.h"
#include "ui/print/qrcode.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperPainter)
};

constexpr qreal margin = 42, headRoom = 26, footRoom = 40; // points
constexpr int pointsPerInch = 72, codePixels = 10;

const auto look = uR"(
    body, p, td, th, h1 { color: black; }
    h1 { font-size: 15pt; margin-bottom: 8px; }
    p { margin-top: 5px; margin-bottom: 5px; }
    .label { color: #444444; font-size: 7.5pt; }
    .grid { margin-top: 6px; margin-bottom: 6px; border-collapse: collapse; border-style: solid; border-width: 1px; border-color: #888888; }
    .grid td, .grid th { border-style: solid; border-width: 1px; border-color: #888888; }
    .rule td { border-bottom-style: solid; border-bottom-width: 1px; border-bottom-color: #444444; }
    .sign { margin-top: 14px; }
    .line { border-bottom-style: solid; border-bottom-width: 1px; border-bottom-color: #444444; }
)"_s;

/// Whether the table begins on one page and ends on another.
bool isTorn(const QTextDocument& document, QTextFrame* table)
{
    const QRectF place = document.documentLayout()->frameBoundingRect(table);
    const qreal page = document.pageSize().height();
    return int(place.top() / page) != int((place.bottom() - 1) / page);
}

/// A text beside its translation, and a signature with its line, stay on one page.
void keepTogether(QTextDocument& document)
{
    constexpr int mostRows = 2;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || table->rows() > mostRows || !isTorn(document, table))
            continue;
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
    }
}

QFont textFont(int points)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(points); // of a page whose unit is a point
    return font;
}

} // namespace

PaperPainter::PaperPainter(const Paper& paper, QSizeF page)
    : paper_(paper), page_(page), document_(std::make_unique<QTextDocument>())
{
    document_->setDefaultStyleSheet(look);
    document_->setDefaultFont(textFont(10));
    document_->setDocumentMargin(0);
    if (!paper.code.isEmpty())
        document_->addResource(
            QTextDocument::ImageResource, paperCodePicture, qrCodeOf(paper.code, codePixels));
    document_->setHtml(htmlOf(paper));
    document_->setPageSize({page.width() - 2 * margin, page.height() - 2 * margin - headRoom - footRoom});
    keepTogether(*document_);
}

PaperPainter::~PaperPainter() = default;

int PaperPainter::pageCount() const
{
    return document_->pageCount();
}

void PaperPainter::paint(QPainter& painter, int number) const
{
    const QSizeF body = document_->pageSize();
    painter.save();
    painter.setPen(Qt::black);
    painter.setFont(textFont(8));
    const QRectF head(margin, margin, body.width(), headRoom);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, paper_.office);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, paper_.reference);
    const QRectF foot(margin, page_.height() - margin - footRoom + 6, body.width(), footRoom);
    painter.setPen(QColor(u"#444444"_s));
    painter.drawLine(foot.topLeft() - QPointF(0, 3), foot.topRight() - QPointF(0, 3));
    painter.setFont(textFont(7));
    const QString confidential
        = QStringList{paper_.confidential.own, paper_.confidential.theirs}.join(u" "_s).trimmed();
    const QString below = QStringList{confidential, paper_.warnings.join(u" "_s)}.join(u'\n').trimmed();
    const qreal aside = 110;
    painter.drawText(foot.adjusted(0, 0, -aside, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, below);
    painter.drawText(foot.adjusted(foot.width() - aside, 0, 0, 0), Qt::AlignRight | Qt::AlignTop,
        Words::tr("Page %1 of %2").arg(number + 1).arg(pageCount()) + u'\n' + paper_.made);
    painter.translate(margin, margin + headRoom - number * body.height());
    const QRectF clip(0, number * body.height(), body.width(), body.height());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    document_->documentLayout()->draw(&painter, context);
    painter.restore();
}

QList<QImage> picturesOf(const Paper& paper, QSizeF page, int dotsPerInch)
{
    const PaperPainter pages(paper, page);
    const qreal scale = qreal(dotsPerInch) / pointsPerInch;
    QList<QImage> pictures;
    for (int number = 0; number < pages.pageCount(); ++number) {
        QImage picture((page * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        pages.paint(painter, number);
        pictures.append(picture);
    }
    return pictures;
}

bool printOn(QPagedPaintDevice& device, const Paper& paper)
{
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Point).size();
    device.setPageMargins({}, QPageLayout::Point);
    const PaperPainter pages(paper, page);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = qreal(device.logicalDpiX()) / pointsPerInch;
    painter.scale(scale, scale);
    for (int number = 0; number < pages.pageCount(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        pages.paint(painter, number);
    }
    return painter.end();
}

QByteArray pdfOf(const Paper& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title.own + u' ' + paper.reference);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    return printOn(writer, paper) ? buffer.data() : QByteArray();
}

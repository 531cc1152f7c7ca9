#pragma once

#include "core/work/paper.h"

#include <QImage>
#include <QList>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

/// Lays a paper out on pages and paints them: header, reference, page numbers and the line that it is
/// confidential, on each page.
class PaperPainter {
public:
    /// `page` is the size of a page in points (1/72 inch).
    PaperPainter(const Paper& paper, QSizeF page);
    ~PaperPainter();
    Q_DISABLE_COPY_MOVE(PaperPainter)

    int pageCount() const;
    /// Paints page `number`, from 0, at the painter's origin; its unit is a point.
    void paint(QPainter& painter, int number) const;

private:
    Paper paper_;
    QSizeF page_;
    std::unique_ptr<QTextDocument> document_;
};

/// All pages as pictures, for the screen.
QList<QImage> picturesOf(const Paper& paper, QSizeF page, int dotsPerInch);
/// Prints on a printer, or into a PDF. False where the device takes no more.
bool printOn(QPagedPaintDevice& device, const Paper& paper);
/// The paper as a PDF of A4 pages.
QByteArray pdfOf(const Paper& paper);
inline constexpr QSizeF a4Points{595, 842};

#include "tests/support/tostring.h"
#include "ui/print/paperhtml.h"
#include "ui/print/paperpainter.h"

#include <catch2/catch_test_macros.hpp>

namespace {

Paper paper(int rows, bool rightToLeft = false)
{
    Paper paper;
    paper.title = {"Plan", rightToLeft ? "خطة" : QString()};
    paper.office = "Office Yerevan";
    paper.reference = "EVN-2014-A-00012-K";
    paper.language = rightToLeft ? "ar" : QString();
    paper.rightToLeft = rightToLeft;
    PaperPart table{PaperPart::Kind::Table, {}, {{"What"}, {"Up to"}}};
    table.numbers = {1};
    for (int i = 0; i < rows; ++i)
        table.rows.append(QStringList{"Rent of a month", "162.40 EUR"});
    paper.parts = {{PaperPart::Kind::Text, {"I accept.", rightToLeft ? "أقبل." : QString()}}, table};
    return paper;
}

bool hasInk(const QImage& picture, const QRect& area)
{
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (qGray(picture.pixel(x, y)) < 170)
                return true;
    return false;
}

} // namespace

TEST_CASE("A long table goes on over pages, each with its head and foot", "[paper]")
{
    const QList<QImage> pages = picturesOf(paper(120), a4Points, 144); // two pixels a point
    REQUIRE(pages.size() > 2);
    for (const QImage& page : pages) {
        CHECK(page.size() == QSize(1190, 1684));
        CHECK(hasInk(page, {600, 80, 520, 40})); // the reference
        CHECK(hasInk(page, {900, 1534, 210, 24})); // the page's number
        CHECK_FALSE(hasInk(page, {0, 0, 1190, 60}));
        CHECK_FALSE(hasInk(page, {0, 0, 60, 1684}));
    }
    CHECK(picturesOf(paper(3), a4Points, 72).size() == 1);
}

TEST_CASE("A language read from the right stands at the right, in its own direction", "[paper]")
{
    const QString html = htmlOf(paper(1, true));
    CHECK(html.contains("dir='rtl' align='right'"));
    CHECK(html.contains(QChar(0x2068))); // amounts keep their own
    CHECK_FALSE(htmlOf(paper(1)).contains("dir='rtl'"));
    const QImage page = picturesOf(paper(1, true), a4Points, 72).first();
    const QImage one = picturesOf(paper(1), a4Points, 72).first();
    const QRect farRight(480, 85, 74, 40);
    CHECK(hasInk(page, farRight));
    CHECK_FALSE(hasInk(one, farRight));
}

TEST_CASE("What a person typed is text on paper, never markup", "[paper]")
{
    Paper odd = paper(0);
    odd.parts.append({PaperPart::Kind::Facts, {}, {{"Name"}}, {{"<b>& Sons</b>"}}});
    CHECK(htmlOf(odd).contains("&lt;b&gt;&amp; Sons&lt;/b&gt;"));
}

TEST_CASE("A PDF has all pages", "[paper]")
{
    const QByteArray pdf = pdfOf(paper(120));
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") == picturesOf(paper(120), a4Points, 72).size());
}

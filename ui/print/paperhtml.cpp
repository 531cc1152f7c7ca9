#include "ui/print/paperhtml.h"

#include "core/work/paper.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

using Part = PaperPart::Kind;

/// Keeps an amount or a reference in its own direction inside a text of the other.
QString isolated(const QString& text)
{
    return text.isEmpty() ? QString() : QChar(0x2068) + text.toHtmlEscaped() + QChar(0x2069);
}

class Writer {
public:
    explicit Writer(const Paper& paper) : paper_(paper) { }

    QString body()
    {
        html_ = u"<h1>%1</h1>"_s.arg(paper_.title.own.toHtmlEscaped());
        if (!paper_.language.isEmpty())
            html_ = u"<h1>%1</h1>"_s.arg(paired(paper_.title, u" · "_s));
        if (!paper_.code.isEmpty())
            html_ = u"<table width='100%' cellspacing='0' cellpadding='0'><tr><td valign='middle'>%1"
                    "<p class='label'>%2</p></td><td width='72' align='right'><img src='%3' width='68' "
                    "height='68'></td></tr></table>"_s.arg(
                        html_, isolated(paper_.code), paperCodePicture.toString());
        for (const PaperPart& part : paper_.parts)
            add(part);
        return html_;
    }

private:
    void add(const PaperPart& part)
    {
        switch (part.kind) {
        case Part::Text:
            sideBySide(part.text, {});
            break;
        case Part::Heading:
            html_ += u"<h2>%1</h2>"_s.arg(part.text.own.toHtmlEscaped());
            break;
        case Part::Tick:
            sideBySide(part.text, u"☐ "_s);
            break;
        case Part::Blank:
            if (!part.text.own.isEmpty())
                sideBySide(part.text, {});
            html_ += rule() + rule();
            break;
        case Part::Facts:
            facts(part);
            break;
        case Part::Table:
            table(part);
            break;
        case Part::Signatures:
            signatures(part);
            break;
        }
    }
    QString theirDirection() const { return paper_.rightToLeft ? u"rtl"_s : u"ltr"_s; }
    /// A label in both languages, in one cell.
    QString paired(const PaperText& text, const QString& between) const
    {
        return text.theirs.isEmpty() || text.theirs == text.own
            ? text.own.toHtmlEscaped()
            : text.own.toHtmlEscaped() + between + isolated(text.theirs);
    }
    void sideBySide(const PaperText& text, const QString& mark)
    {
        if (text.theirs.isEmpty()) {
            html_ += u"<p>%1%2</p>"_s.arg(mark, text.own.toHtmlEscaped());
            return;
        }
        html_ += u"<table width='100%' cellpadding='0' cellspacing='0'><tr>"
                 "<td width='49%'><p>%1%2</p></td><td width='2%'></td>"
                 "<td width='49%'><p dir='%3' align='%4'>%5</p></td></tr></table>"_s.arg(mark,
                     text.own.toHtmlEscaped(), theirDirection(), paper_.rightToLeft ? u"right"_s : u"left"_s,
                     text.theirs.toHtmlEscaped());
    }
    static QString rule()
    {
        return u"<table width='100%' cellspacing='0' class='rule'><tr><td>&nbsp;</td></tr></table>"_s;
    }
    void facts(const PaperPart& part)
    {
        html_ += u"<table width='100%' cellpadding='2' cellspacing='0'>"_s;
        for (qsizetype i = 0; i < part.labels.size(); ++i)
            html_ += u"<tr><td width='34%' class='label'>%1</td><td width='66%'>%2</td></tr>"_s.arg(
                paired(part.labels[i], u" · "_s), isolated(part.rows[i].value(0)));
        html_ += u"</table>"_s;
    }
    void table(const PaperPart& part)
    {
        html_ += u"<table width='100%' cellpadding='4' cellspacing='0' class='grid'><thead><tr>"_s;
        for (qsizetype i = 0; i < part.labels.size(); ++i)
            html_ += u"<th align='%1'%2>%3</th>"_s.arg(part.numbers.contains(int(i)) ? u"right"_s : u"left"_s,
                i < part.widths.size() ? u" width='%1%'"_s.arg(part.widths[i]) : QString(),
                paired(part.labels[i], u"<br>"_s));
        html_ += u"</tr></thead>"_s;
        for (const QStringList& row : part.rows) {
            html_ += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i)
                html_
                    += u"<td align='%1'>%2</td>"_s.arg(part.numbers.contains(int(i)) ? u"right"_s : u"left"_s,
                        row[i].isEmpty() ? u"&nbsp;"_s : isolated(row[i]));
            html_ += u"</tr>"_s;
        }
        html_ += u"</table>"_s;
    }
    /// A line for each; the last row says what is to be written on it.
    void signatures(const PaperPart& part)
    {
        const QStringList wanted = part.rows.last();
        for (qsizetype i = 0; i < part.labels.size(); ++i) {
            const QString name = part.rows[i].value(0);
            html_ += u"<table width='100%' cellspacing='0' class='sign'><tr>"
                     "<td width='46%' class='line'>%1%2<br><br></td><td width='20%' class='line'></td>"
                     "<td width='34%' class='line'></td></tr><tr><td class='label'>%3</td>"
                     "<td class='label'>%4</td><td class='label'>%5</td></tr></table>"_s.arg(
                         paired(part.labels[i], u" · "_s),
                         name.isEmpty() ? QString() : u": <b>%1</b>"_s.arg(isolated(name)), wanted.value(0),
                         wanted.value(1), wanted.value(2));
        }
    }

    const Paper& paper_;
    QString html_;
};

} // namespace

QString htmlOf(const Paper& paper)
{
    return Writer(paper).body();
}

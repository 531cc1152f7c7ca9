#include "ui/kit/fieldeditors.h"

#include "ui/kit/style.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

void markWrong(QLineEdit* edit, bool wrong)
{
    if (edit->property("wrong").toBool() == wrong)
        return;
    edit->setProperty("wrong", wrong);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

QDate dayFromText(const QString& text)
{
    const QString typed = text.trimmed();
    for (const QString& form :
        {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s})
        if (const QDate day = QLocale().toDate(typed, form); day.isValid())
            return day;
    return QLocale().toDate(typed, QLocale::ShortFormat);
}

PartialDate birthFromText(const QString& text, bool* valid)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?$"_s);
    static const QRegularExpression dayFirst(u"^(?:(?:(\\d{1,2})[-./ ])?(\\d{1,2})[-./ ])(\\d{4})$"_s);
    QString typed = text.trimmed();
    const bool estimated = typed.endsWith(u'~') || typed.startsWith(u'~');
    typed.remove(u'~');
    PartialDate birth;
    if (const auto match = yearFirst.match(typed.trimmed()); match.hasMatch())
        birth = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), estimated};
    else if (const auto other = dayFirst.match(typed.trimmed()); other.hasMatch())
        birth = {other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt(), estimated};
    bool read = false;
    birth = PartialDate::fromText(birth.text(), &read); // refuses a 31 April
    if (valid)
        *valid = typed.isEmpty() || (read && !birth.isNull());
    return birth;
}

DayEdit::DayEdit()
{
    setPlaceholderText(tr("day.month.year, or empty while not known"));
    connect(this, &QLineEdit::textChanged, this, &DayEdit::mark);
}

void DayEdit::setDay(QDate day)
{
    setText(day.isNull() ? QString() : QLocale().toString(day, u"d MMM yyyy"_s));
}

QDate DayEdit::day() const
{
    return dayFromText(text());
}

void DayEdit::mark()
{
    markWrong(this, !text().trimmed().isEmpty() && day().isNull());
}

BirthEdit::BirthEdit()
{
    setPlaceholderText(tr("1984, 5.1984 or 3.5.1984; ~ for an estimate"));
    connect(this, &QLineEdit::textChanged, this, &BirthEdit::mark);
}

void BirthEdit::setBirth(const PartialDate& birth)
{
    QStringList parts;
    if (birth.day)
        parts.append(QString::number(birth.day));
    if (birth.month)
        parts.append(QString::number(birth.month));
    if (birth.year)
        parts.append(QString::number(birth.year));
    setText(parts.join(u'.') + (birth.estimated && birth.year ? u"~"_s : QString()));
}

PartialDate BirthEdit::birth() const
{
    return birthFromText(text());
}

void BirthEdit::mark()
{
    bool valid = false;
    (void)birthFromText(text(), &valid);
    markWrong(this, !valid);
}

CodeBox::CodeBox()
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void CodeBox::add(const QString& code, const QString& name)
{
    addItem(name, code);
}

void CodeBox::setCode(const QString& code)
{
    int index = findData(code);
    if (index < 0) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

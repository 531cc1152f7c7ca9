#include "core/domain/mrz.h"

#include "core/domain/codes.h"
#include "core/domain/mrzlines.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace mrz;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MachineReadable)
};

using Field = MachineReadable::Field;

QString withoutFilling(QString text)
{
    while (text.endsWith(u'<'))
        text.chop(1);
    return text;
}

/// A country by its three letters; the codes that ICAO adds to those of ISO 3166-1.
QString countryOf(const QString& code)
{
    static const QHash<QString, QString> byThree = [] {
        QHash<QString, QString> codes{{u"D"_s, u"DE"_s}, {u"RKS"_s, u"XK"_s}, {u"KS"_s, u"XK"_s},
            {u"GBD"_s, u"GB"_s}, {u"GBN"_s, u"GB"_s}, {u"GBO"_s, u"GB"_s}, {u"GBP"_s, u"GB"_s},
            {u"GBS"_s, u"GB"_s}};
        for (const CodeEntry& one : countries())
            codes.insert(one.alpha3, one.code);
        return codes;
    }();
    return byThree.value(withoutFilling(code));
}

/// Codes that stand for no country: stateless, refugee, unspecified, United Nations, Interpol and others.
bool isNoCountry(const QString& code)
{
    static const QStringList codes{u"XXA"_s, u"XXB"_s, u"XXC"_s, u"XXX"_s, u"UNO"_s, u"UNA"_s, u"UNK"_s,
        u"XPO"_s, u"XOM"_s, u"XCC"_s, u"XCE"_s, u"XCO"_s, u"XEC"_s, u"XBA"_s, u"XIM"_s, u"XMP"_s, u"EUE"_s,
        u"IAO"_s, u"UTO"_s};
    return code == u"<<<"_s || codes.contains(code);
}

class Reader {
public:
    Reader(const QStringList& lines, const Layout& layout, QDate today) : layout_(layout), today_(today)
    {
        found_.lines = lines;
    }

    MachineReadable read()
    {
        found_.type = typeOf(found_.lines[0]);
        found_.issuer = country(found_.lines[0].mid(2, 3));
        found_.nationality = country(at(layout_.nationality));
        readNumber();
        readBirth();
        readExpiry();
        readPersonalNumber();
        readNames();
        const QString sex = at(layout_.sex);
        found_.sex = sex == u"F"_s ? Sex::Female : sex == u"M"_s ? Sex::Male : Sex::Unknown;
        QString together;
        for (const Span& span : layout_.composite)
            together += at(span);
        if (!isChecked(together, at(layout_.compositeDigit)))
            found_.failing.append(Field::Composite);
        return found_;
    }

private:
    QString at(const Span& span) const { return found_.lines[span.line].mid(span.first, span.length); }
    QString after(const Span& span) const { return found_.lines[span.line].mid(span.first + span.length, 1); }
    static bool isChecked(const QString& field, const QString& digit)
    {
        return digit == QString(checkDigit(field));
    }
    static DocumentType typeOf(const QString& line)
    {
        if (line.startsWith(u'P'))
            return DocumentType::Passport;
        if (line.startsWith(u"IR"_s) || line.startsWith(u"AR"_s))
            return DocumentType::ResidencePermit;
        return line.startsWith(u'I') || line.startsWith(u'A') || line.startsWith(u'C')
            ? DocumentType::NationalId
            : DocumentType::Other;
    }
    QString country(const QString& code)
    {
        const QString found = countryOf(code);
        if (found.isEmpty() && !isNoCountry(code) && !found_.failing.contains(Field::Country))
            found_.failing.append(Field::Country);
        return found;
    }
    void readNumber()
    {
        QString number = at(layout_.number), digit = after(layout_.number);
        if (digit == u"<"_s && layout_.rest.length > 0) { // longer than its room: it goes on, its digit last
            const QString rest = at(layout_.rest).section(u'<', 0, 0);
            number += rest.chopped(rest.isEmpty() ? 0 : 1);
            digit = rest.right(1);
            longNumber_ = !rest.isEmpty();
        }
        if (isChecked(number, digit))
            found_.number = withoutFilling(number).remove(u'<');
        else
            found_.failing.append(Field::Number);
    }
    void readBirth()
    {
        const QString text = at(layout_.birth);
        if (!isChecked(text, after(layout_.birth))) {
            found_.failing.append(Field::Birth);
            return;
        }
        if (text == u"<<<<<<"_s)
            return; // not known
        const auto part
            = [&](int first) { return text.mid(first, 2) == u"<<"_s ? 0 : text.mid(first, 2).toInt(); };
        PartialDate birth{2000 + part(0), part(2), part(4), false};
        if (birth.month == 0)
            birth.day = 0;
        if (birth.earliest().isValid() && birth.earliest() > today_)
            birth.year -= 100;
        if (birth.earliest().isValid() && text.first(2).toUInt() <= 99 && text.front().isDigit())
            found_.birth = birth;
        else
            found_.failing.append(Field::Birthday);
    }
    void readExpiry()
    {
        const QString text = at(layout_.expiry);
        if (!isChecked(text, after(layout_.expiry)))
            found_.failing.append(Field::Expiry);
        else
            found_.expiresOn
                = QDate(2000 + text.first(2).toInt(), text.mid(2, 2).toInt(), text.mid(4, 2).toInt());
    }
    void readPersonalNumber()
    {
        const QString text = at(layout_.personal), digit = after(layout_.personal);
        const bool unused = withoutFilling(text).isEmpty() && digit == u"<"_s;
        if (layout_.personalChecked && !unused && !isChecked(text, digit))
            found_.failing.append(Field::PersonalNumber);
        else if (!(longNumber_ && layout_.rest.line == layout_.personal.line))
            found_.personalNumber = withoutFilling(text).remove(u'<');
        if (found_.personalNumber.isEmpty() && &layout_ == &card && !longNumber_)
            found_.personalNumber = withoutFilling(at(layout_.rest)).remove(u'<');
    }
    void readNames()
    {
        const QString text = at(layout_.names);
        found_.cutName = !text.endsWith(u'<');
        const QString names = withoutFilling(text);
        const auto words = [](QString part) { return part.replace(u'<', u' ').simplified(); };
        const qsizetype apart = names.indexOf(u"<<"_s);
        if (apart < 0) {
            found_.givenName = words(names); // people of one name bear it as the given one
        } else {
            found_.familyName = words(names.first(apart));
            found_.givenName = words(names.mid(apart + 2));
        }
    }

    const Layout& layout_;
    QDate today_;
    MachineReadable found_;
    bool longNumber_ = false;
};

} // namespace

QChar checkDigit(QStringView field)
{
    static constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QChar c = field[i];
        const int value = c.isDigit() ? c.digitValue() : c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : 0;
        sum += value * weights[i % 3];
    }
    return QChar(u'0' + sum % 10);
}

Result<MachineReadable> readMachineReadable(const QString& text, QDate today)
{
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (const QChar c : lines[i])
            if (!isLetterOfLines(c))
                return Error{Error::Kind::Invalid,
                    Words::tr("Line %1 holds “%2”, but such lines hold only A to Z, 0 to 9 and <.")
                        .arg(i + 1)
                        .arg(c),
                    {}};
    const Layout* layout = layoutOf(lines);
    if (!layout)
        return noLayout(lines);
    return Reader(lines, *layout, today).read();
}

QStringList MachineReadable::problems() const
{
    static const QHash<Field, const char*> names{
        {Field::Number,
            QT_TRANSLATE_NOOP(
                "MachineReadable", "Number: its check digit does not fit. Compare it letter by letter.")},
        {Field::Birth,
            QT_TRANSLATE_NOOP("MachineReadable",
                "Date of birth: its check digit does not fit. Compare it digit by digit.")},
        {Field::Expiry,
            QT_TRANSLATE_NOOP("MachineReadable",
                "Date of expiry: its check digit does not fit. Compare it digit by digit.")},
        {Field::PersonalNumber,
            QT_TRANSLATE_NOOP("MachineReadable",
                "Personal number: its check digit does not fit. Compare it letter by letter.")},
        {Field::Composite,
            QT_TRANSLATE_NOOP("MachineReadable",
                "The last check digit, over all fields together, does not fit. Compare the whole line.")},
        {Field::Birthday,
            QT_TRANSLATE_NOOP(
                "MachineReadable", "Date of birth: there is no such day. Compare it digit by digit.")},
        {Field::Country,
            QT_TRANSLATE_NOOP(
                "MachineReadable", "Country: there is no such code. Compare its three letters.")}};
    QStringList texts;
    for (const Field field : failing)
        if (field != Field::Composite || failing.size() == 1) // else a field named above is why
            texts.append(QCoreApplication::translate("MachineReadable", names.value(field)));
    return texts;
}

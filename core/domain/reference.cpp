#include "core/domain/reference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// An element of GF(4) × GF(9): two bits h·w + l with w² = w + 1, and u + v·i with i² = −1 modulo 3.
struct Element {
    int h = 0, l = 0, u = 0, v = 0;

    static Element of(int index) { return {index / 2 % 2, index % 2, index / 4 % 3, index / 12}; }
    int index() const { return h * 2 + l + u * 4 + v * 12; }

    Element timesRadix() const { return {h ^ l, h, (u + 2 * v) % 3, (u + v) % 3}; } // w, and 1 + i
    Element operator-() const { return {h, l, (3 - u) % 3, (3 - v) % 3}; }
    friend Element operator+(Element a, Element b)
    {
        return {a.h ^ b.h, a.l ^ b.l, (a.u + b.u) % 3, (a.v + b.v) % 3};
    }
};

/// The character that makes the sum of `text` and itself zero. A hyphen counts as a Z, so that one that
/// slipped, A2-00012 to A-200012, is found; a Z in its place or beside it breaks the shape.
QChar checkCharacter(QStringView text)
{
    Element sum;
    for (const QChar c : text)
        sum = sum.timesRadix() + Element::of(int(characters.indexOf(c == u'-' ? QChar(u'Z') : c)));
    return characters[(-sum.timesRadix()).index()];
}

} // namespace

QString reference(const QString& office, int year, const QString& device, int counter)
{
    const QString body = u"%1-%2-%3-%4-"_s.arg(office)
                             .arg(year, 4, 10, QChar(u'0'))
                             .arg(device)
                             .arg(counter, 5, 10, QChar(u'0'));
    const QString whole = body + checkCharacter(body);
    Q_ASSERT(isReference(whole));
    return whole;
}

bool isReference(const QString& text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        u"[A-Z]{2,5}-[0-9]{4}-[A-Z]{1,2}(?:[1-9][0-9]{0,3})?-(?:[0-9]{5}|[1-9][0-9]{5,8})-[0-9A-Z]"_s));
    return shape.match(text).hasMatch() && checkCharacter(QStringView(text).chopped(1)) == text.back();
}

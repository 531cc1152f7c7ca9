#include "core/domain/records/identity.h"

#include "core/domain/records/rules.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

// Five digits for a short number of a small network; ITU-T E.164 ends at fifteen, an extension may follow.
constexpr int fewestDigits = 5;
constexpr int mostDigits = 20;

/// Digits of any script, a plus only at the head, and what people write between digits.
bool looksLikePhone(const QString& text)
{
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isDigit())
            ++digits;
        else if (!(c == u'+' && i == 0) && !u" -()./#\u00a0"_s.contains(c))
            return false;
    }
    return digits >= fewestDigits && digits <= mostDigits;
}

bool isPhone(ContactType type)
{
    return type == ContactType::Phone || type == ContactType::Mobile;
}

} // namespace

Problems validate(const IdentityDocument& document, QDate today)
{
    const bool sameDay = document.issuedOn.isValid() && document.issuedOn == document.expiresOn;
    return Rules(document)
        .name(&IdentityDocument::number)
        .country(&IdentityDocument::country)
        .notAfter(today, &IdentityDocument::issuedOn)
        .inOrder(&IdentityDocument::issuedOn, &IdentityDocument::expiresOn)
        .require(!sameDay, &IdentityDocument::expiresOn,
            Words::tr("Expires on: the document was issued on the same day. Put one of the two days right."))
        .problems();
}

Problems validate(const Contact& contact, QDate)
{
    if (!isPhone(contact.type))
        return Rules(contact).problems();
    return Rules(contact)
        .name(&Contact::value)
        .require(contact.value.isEmpty() || looksLikePhone(plainName(contact.value)), &Contact::value,
            Words::tr(
                "Number or address: enter a phone number such as +374 91 234567, or choose another type."))
        .problems();
}

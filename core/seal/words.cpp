#include "core/seal/words.h"

#include "core/seal/hash.h"

#include <QCoreApplication>

namespace seal {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Seal)
    };

    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr qsizetype groups = 8;
    constexpr qsizetype groupData = 4;
    constexpr qsizetype groupLength = groupData + 1;

    /// A sum over the field of 32 elements in which each place has its own weight, so that every single wrong
    /// character and every swap of neighbours changes it; the group's place is added so that groups do not
    /// swap.
    unsigned check(std::span<const unsigned> symbols, qsizetype group)
    {
        unsigned sum = 0;
        for (unsigned symbol : symbols) {
            sum = (sum ^ symbol) << 1;
            if (sum & 32)
                sum ^= 0b100101; // x⁵ + x² + 1
        }
        return sum ^ unsigned(group);
    }

    /// 0 to 31, or -1 for what is no character of a code.
    int symbolOf(QChar typed)
    {
        const QChar c = typed.toUpper();
        if (c == u'O')
            return 0;
        if (c == u'I' || c == u'L')
            return 1;
        const size_t at = c.unicode() < 128 ? alphabet.find(char(c.unicode())) : alphabet.npos;
        return at == alphabet.npos ? -1 : int(at);
    }

    Error wrongGroup(qsizetype group, const QString& typed)
    {
        return {Error::Kind::Invalid,
            Words::tr("Group %1 of the recovery code, “%2”, is not as printed. Compare it with the paper, "
                      "character "
                      "by character.")
                .arg(group + 1)
                .arg(typed),
            {}};
    }

    /// Takes the 20 bits of a group, or says that it is wrong.
    Result<quint32> groupValue(const QString& typed, qsizetype group)
    {
        unsigned symbols[groupLength] = {};
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const int symbol = symbolOf(typed[i]);
            if (symbol < 0)
                return wrongGroup(group, typed);
            symbols[i] = unsigned(symbol);
        }
        const std::span<const unsigned> data(symbols, groupData);
        if (typed.size() != groupLength || check(data, group) != symbols[groupData])
            return wrongGroup(group, typed);
        quint32 value = 0;
        for (unsigned symbol : data)
            value = value << 5 | symbol;
        return value;
    }

    QStringList fingerprintOf(std::string_view key)
    {
        const Hash digest = Hasher().add("homeward fingerprint 1").add(key).finished();
        QStringList words;
        for (size_t i = 0; i < 8; ++i)
            words.append(QString::fromLatin1(fingerprintWords()[digest[i]]));
        return words;
    }

} // namespace

QString recoveryCode(const SecretBytes& secret)
{
    Q_ASSERT(secret.size() == recoveryBytes);
    QString code;
    for (qsizetype group = 0; group < groups; ++group) {
        unsigned symbols[groupData];
        for (qsizetype i = 0; i < groupData; ++i) {
            const size_t bit = size_t(group * groupData + i) * 5;
            const unsigned high = secret.data()[bit / 8];
            const unsigned low = bit / 8 + 1 < recoveryBytes ? secret.data()[bit / 8 + 1] : 0;
            symbols[i] = (high << 8 | low) >> (11 - bit % 8) & 31;
        }
        if (group > 0)
            code += u'-';
        for (unsigned symbol : symbols)
            code += QLatin1Char(alphabet[symbol]);
        code += QLatin1Char(alphabet[check(symbols, group)]);
    }
    return code;
}

Result<SecretBytes> recoverySecret(const QString& code)
{
    QString typed = code;
    typed.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    SecretBytes secret(recoveryBytes);
    for (qsizetype group = 0; group < groups; ++group) {
        const QString part = typed.mid(group * groupLength, groupLength);
        if (part.isEmpty())
            return Error{Error::Kind::Invalid,
                Words::tr("Group %1 of the recovery code is missing: the code has 8 groups of 5 characters.")
                    .arg(group + 1),
                {}};
        const auto value = groupValue(part, group);
        if (!value)
            return value.error();
        for (size_t bit = 0; bit < 20; ++bit) {
            const size_t at = size_t(group) * 20 + bit;
            if (*value >> (19 - bit) & 1)
                secret.data()[at / 8] |= static_cast<unsigned char>(128 >> at % 8);
        }
    }
    if (typed.size() > groups * groupLength)
        return Error{Error::Kind::Invalid,
            Words::tr("The recovery code goes on after its 8 groups of 5 characters. Remove what follows."),
            {}};
    return secret;
}

QStringList fingerprint(const PublicKey& key)
{
    return fingerprintOf(key.view());
}

QStringList fingerprint(const SealingKey& key)
{
    return fingerprintOf(key.view());
}

} // namespace seal

#include "core/seal/signing.h"
#include "core/seal/words.h"
#include "tests/support/tostring.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace seal;

namespace {

SecretBytes counted()
{
    SecretBytes secret(recoveryBytes);
    for (size_t i = 0; i < recoveryBytes; ++i)
        secret.data()[i] = static_cast<unsigned char>(i * 37 + 11);
    return secret;
}

bool leadsBack(const QString& code)
{
    const auto secret = recoverySecret(code);
    return secret && *secret == counted();
}

/// How many letters one must add, drop or change to make one word the other.
qsizetype distance(const QString& a, const QString& b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.last();
}

} // namespace

TEST_CASE("A recovery code has eight groups of five characters and leads back to its secret", "[seal]")
{
    const QString code = recoveryCode(counted());
    CHECK(code == u"1CR5T-AYMZT-RKMG8-WCTRD-FPHCR-FV0HF-6SDRV-19EAW");
    CHECK(QRegularExpression("^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$").match(code).hasMatch());
    CHECK(leadsBack(code));
    for (int i = 0; i < 100; ++i) {
        const SecretBytes secret = SecretBytes::random(recoveryBytes);
        CHECK(*recoverySecret(recoveryCode(secret)) == secret);
    }
}

TEST_CASE("A recovery code is read however it is typed", "[seal]")
{
    const QString code = recoveryCode(counted());
    CHECK(leadsBack(code.toLower()));
    CHECK(leadsBack(QString(code).remove('-')));
    CHECK(leadsBack("  " + QString(code).replace('-', " \n")));
    CHECK(leadsBack(QString(code).replace('-', QChar(0x2013))));
    CHECK(leadsBack(QString(code).replace('0', 'o').replace('1', 'l')));
    CHECK(leadsBack(QString(code).replace('0', 'O').replace('1', 'I')));
}

TEST_CASE("Every single wrong character and every swap of neighbours in a recovery code is noticed", "[seal]")
{
    const QString code = recoveryCode(counted()).remove('-');
    const QString alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (qsizetype at = 0; at < code.size(); ++at) {
        QString wrong = code;
        for (QChar other : alphabet) {
            wrong[at] = other;
            CHECK(bool(recoverySecret(wrong)) == (other == code[at]));
        }
        if (at % 5 == 4)
            continue;
        QString swapped = code;
        std::swap(swapped[at], swapped[at + 1]);
        CHECK(bool(recoverySecret(swapped)) == (swapped == code));
    }
}

TEST_CASE("The message names the group of a recovery code that is wrong", "[seal]")
{
    const QStringList groups = recoveryCode(counted()).split('-');
    const auto messageFor = [](const QStringList& typed) {
        const auto secret = recoverySecret(typed.join('-'));
        REQUIRE_FALSE(secret);
        return secret.error().message;
    };
    for (qsizetype group = 0; group < 8; ++group) {
        QStringList wrong = groups;
        wrong[group][2] = wrong[group][2] == 'Z' ? 'Y' : 'Z';
        CHECK(messageFor(wrong).startsWith(QString("Group %1 of").arg(group + 1)));
        wrong[group][2] = '*';
        CHECK(messageFor(wrong).startsWith(QString("Group %1 of").arg(group + 1)));
        CHECK(messageFor(groups.first(group))
                  .startsWith(QString("Group %1 of the recovery code is missing").arg(group + 1)));
    }
    QStringList swapped = groups;
    swapped.swapItemsAt(3, 4);
    CHECK(messageFor(swapped).startsWith("Group 4 of"));
    CHECK(messageFor(groups + QStringList{"A"}).contains("goes on after"));
}

TEST_CASE("Fingerprint words are short, plain and never mistaken for one another", "[seal]")
{
    const auto words = fingerprintWords();
    QSet<QString> beginnings;
    for (size_t i = 0; i < words.size(); ++i) {
        const QString word = words[i];
        INFO(words[i]);
        CHECK(QRegularExpression("^[a-z]{4,7}$").match(word).hasMatch());
        beginnings.insert(word.left(3));
        for (size_t k = 0; k < i; ++k)
            CHECK(distance(word, words[k]) >= 2);
    }
    CHECK(beginnings.size() == 256);
}

TEST_CASE("A key is read over the phone as eight words that stay the same", "[seal]")
{
    const SigningKey key = SigningKey::fromSeed(SecretBytes::from(std::string(32, 'k')));
    CHECK(fingerprint(key.publicKey()).join(' ') == u"dust spider apple whale maple voyage koala dance");
    CHECK(fingerprint(SigningKey::create().publicKey()) != fingerprint(key.publicKey()));
}

#include "core/domain/records/office.h"
#include "tests/support/tostring.h"
#include "tests/support/wrongfields.h"

using namespace Qt::StringLiterals;
using namespace wrongfields;

TEST_CASE("A laptop's code is one or two capital letters, and counts its later lives", "[people]")
{
    Device device;
    for (const QString& code : {u"A"_s, u"ZZ"_s, u"A2"_s, u"B10"_s}) {
        device.code = code;
        CHECK(wrong(device) == u"");
    }
    for (const QString& code : {u""_s, u"a"_s, u"ABC"_s, u"A1"_s, u"A02"_s, u"2"_s, u"A-2"_s}) {
        device.code = code;
        CHECK(wrong(device) == u"code");
    }
}

TEST_CASE("A laptop's keys and origin have their lengths", "[people]")
{
    Device device;
    device.code = u"A"_s;
    device.publicKey = device.sealingKey = QByteArray(32, 'k');
    device.origin = QByteArray(16, 'o');
    CHECK(wrong(device) == u"");
    device.publicKey.chop(1);
    CHECK(wrong(device) == u"public_key");
    device.publicKey.clear();
    device.sealingKey += 'k';
    device.origin += 'o';
    CHECK(wrong(device) == u"sealing_key origin");
    device = {};
    device.code = u"A"_s;
    device.name = u"two\nlines"_s;
    CHECK(wrong(device) == u"name");
}

#include "core/domain/mediatype.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A file is what its first bytes say, whatever it is called", "[documents]")
{
    CHECK(mediaTypeOf("%PDF-1.4\n") == "application/pdf");
    CHECK(mediaTypeOf(QByteArray(200, '\0') + "%PDF-1.4\n") == "application/pdf");
    CHECK(mediaTypeOf(QByteArray(beginningBytes, ' ') + "%PDF-1.4\n") == "application/octet-stream");
    CHECK(mediaTypeOf(QByteArray::fromHex("89504e470d0a1a0a00")) == "image/png");
    CHECK(mediaTypeOf(QByteArray::fromHex("ffd8ffe0")) == "image/jpeg");
    CHECK(mediaTypeOf(QByteArray::fromHex("524946460000000057454250")) == "image/webp");
    CHECK(mediaTypeOf({}) == "application/octet-stream");
}

TEST_CASE("A name may promise nothing, or what the content is", "[documents]")
{
    CHECK(isMisnamed("contract.PDF", "image/png"));
    CHECK(isMisnamed("photo.jpeg", "application/pdf"));
    CHECK_FALSE(isMisnamed("photo.jpeg", "image/png"));
    CHECK_FALSE(isMisnamed("contract.pdf", "application/pdf"));
    CHECK_FALSE(isMisnamed("contract.docx", "application/zip"));
    CHECK_FALSE(isMisnamed("contract", "application/octet-stream"));
    CHECK(isPictured("image/tiff"));
    CHECK(isPictured("application/pdf"));
    CHECK_FALSE(isPictured("application/zip"));
}

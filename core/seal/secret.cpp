#include "core/seal/secret.h"

#include "core/base/error.h"
#include "core/seal/ready.h"

#include <QCoreApplication>

#include <cstring>
#include <sodium.h>
#include <utility>

namespace seal {

namespace {
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Seal)
    };
} // namespace

void SecretBytes::Wiped::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(size_t size) : size_(size)
{
    ready();
    if (size == 0)
        return;
    bytes_.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!bytes_)
        throw Failure({Error::Kind::Storage,
            Words::tr("There is no memory left to hold a key. Close other programs and try again."),
            "sodium_malloc failed"});
    std::memset(bytes_.get(), 0, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : bytes_(std::move(other.bytes_)), size_(std::exchange(other.size_, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        bytes_ = std::move(other.bytes_);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::from(std::string_view bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.data(), bytes.data(), bytes.size());
    return secret;
}

SecretBytes SecretBytes::part(size_t first, size_t count) const
{
    Q_ASSERT(first <= size_ && count <= size_ - first);
    return from(view().substr(first, count));
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return size_ == other.size_ && (size_ == 0 || sodium_memcmp(data(), other.data(), size_) == 0);
}

} // namespace seal

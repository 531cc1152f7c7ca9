#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <string_view>

namespace seal {

/// Bytes that must not leak: kept out of the swap file and core dumps where the system allows it, between
/// guard pages, and zeroed when they go. Moved, never copied by accident. Each takes some pages of memory:
/// for keys, not for data. Throws a Failure where there is no memory.
class SecretBytes {
public:
    SecretBytes() = default; ///< none
    explicit SecretBytes(size_t size); ///< zeros
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;

    static SecretBytes random(size_t size);
    /// A copy of bytes that lie in the open; wiping those is up to their owner.
    static SecretBytes from(std::string_view bytes);
    SecretBytes copy() const { return from(view()); }
    /// `count` of the bytes from `first` on; they must be there.
    SecretBytes part(size_t first, size_t count) const;

    bool isEmpty() const { return size_ == 0; }
    size_t size() const { return size_; }
    unsigned char* data() { return bytes_.get(); }
    const unsigned char* data() const { return bytes_.get(); }
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes_.get()), size_}; }

    /// Takes the same time wherever two of one size differ.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b) { return a.equals(b); }

private:
    struct Wiped {
        void operator()(unsigned char* bytes) const;
    };
    bool equals(const SecretBytes& other) const;

    std::unique_ptr<unsigned char, Wiped> bytes_;
    size_t size_ = 0;
};

} // namespace seal

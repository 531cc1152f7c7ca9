#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/seal/sealing.h"

#include <QList>

#include <memory>

class QIODevice;

/// One section of a bundle's content.
struct Section {
    int tag = 0;
    QByteArray payload;
};

/// Reads a bundle's frame (docs/bundle-format.md) in constant memory: first the signature over all of it,
/// then the content, section by section.
class BundleReader {
public:
    /// Reads the whole file once and verifies its signature by the key that it names: whether that sender is
    /// to be trusted is up to the caller. Damaged, Invalid (no bundle), NewerVersion. `in` outlives this.
    static Result<BundleReader> open(QIODevice& in);
    BundleReader(BundleReader&&) noexcept;
    BundleReader& operator=(BundleReader&&) noexcept;
    ~BundleReader();

    const seal::PublicKey& sender() const;
    const Uuid& id() const;
    const QByteArray& hash() const; ///< of the whole file but its signature

    /// NotAllowed where the bundle is not for the owner of that pair.
    Result<void> unlock(const seal::SealingPair& receiver);
    /// The next section; nothing behind the last one. Damaged where the content is not whole.
    Result<std::optional<Section>> next();

private:
    struct State;
    explicit BundleReader(std::unique_ptr<State> state);
    Result<bool> more();
    std::unique_ptr<State> state_;
};

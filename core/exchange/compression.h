#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>

/// Compresses a stream piece by piece (zstd), in constant memory.
class Compressor {
public:
    Compressor();
    ~Compressor();
    Q_DISABLE_COPY_MOVE(Compressor)

    /// Appends to `out` what is ready; with `isLast` all of it, and the stream is at its end.
    void add(std::string_view plain, QByteArray& out, bool isLast = false);

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// Takes compressed pieces and gives back what was in them. Its memory is capped whatever the stream claims.
class Decompressor {
public:
    Decompressor();
    ~Decompressor();
    Q_DISABLE_COPY_MOVE(Decompressor)

    void feed(const QByteArray& compressed); ///< only when the last one was used up
    /// Appends at most about `most` bytes to `out`. False where the stream is no such stream.
    bool take(QByteArray& out, qsizetype most);
    bool needsMore() const; ///< what was fed is used up
    bool atEnd() const; ///< the stream ended just where the last piece did

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

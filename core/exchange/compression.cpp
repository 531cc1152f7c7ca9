#include "core/exchange/compression.h"

#include "core/base/error.h"

#include <new>
#include <zstd.h>

namespace {

constexpr int level = 3;
constexpr int largestWindow = 23; // 8 MiB: what a reader spends on any stream

} // namespace

struct Compressor::Context {
    ZSTD_CCtx* handle = ZSTD_createCCtx();
    QByteArray buffer{qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized};
    ~Context() { ZSTD_freeCCtx(handle); }
};

Compressor::Compressor() : context_(std::make_unique<Context>())
{
    if (!context_->handle)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context_->handle, ZSTD_c_compressionLevel, level);
}

Compressor::~Compressor() = default;

void Compressor::add(std::string_view plain, QByteArray& out, bool isLast)
{
    ZSTD_inBuffer input{plain.data(), plain.size(), 0};
    const auto mode = isLast ? ZSTD_e_end : ZSTD_e_continue;
    for (;;) {
        ZSTD_outBuffer output{context_->buffer.data(), size_t(context_->buffer.size()), 0};
        const size_t left = ZSTD_compressStream2(context_->handle, &output, &input, mode);
        if (ZSTD_isError(left))
            throw Failure({Error::Kind::Storage, QString::fromLatin1(ZSTD_getErrorName(left)), "zstd"});
        out.append(context_->buffer.constData(), qsizetype(output.pos));
        if (isLast ? left == 0 : input.pos == input.size)
            return;
    }
}

struct Decompressor::Context {
    ZSTD_DCtx* handle = ZSTD_createDCtx();
    QByteArray buffer{qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized};
    QByteArray compressed;
    size_t used = 0;
    bool full = false; // the last output filled its buffer: more may come of what was read
    bool ended = false;
    ~Context() { ZSTD_freeDCtx(handle); }
};

Decompressor::Decompressor() : context_(std::make_unique<Context>())
{
    if (!context_->handle)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(context_->handle, ZSTD_d_windowLogMax, largestWindow);
}

Decompressor::~Decompressor() = default;

void Decompressor::feed(const QByteArray& compressed)
{
    Q_ASSERT(needsMore());
    context_->compressed = compressed;
    context_->used = 0;
}

bool Decompressor::take(QByteArray& out, qsizetype most)
{
    for (qsizetype taken = 0; taken < most && !needsMore();) {
        if (context_->ended)
            return false; // bytes behind the end
        ZSTD_inBuffer input{
            context_->compressed.constData(), size_t(context_->compressed.size()), context_->used};
        ZSTD_outBuffer output{context_->buffer.data(), size_t(context_->buffer.size()), 0};
        const size_t left = ZSTD_decompressStream(context_->handle, &output, &input);
        if (ZSTD_isError(left))
            return false;
        out.append(context_->buffer.constData(), qsizetype(output.pos));
        taken += qsizetype(output.pos);
        context_->used = input.pos;
        context_->full = output.pos == output.size && left != 0;
        context_->ended = left == 0;
    }
    return true;
}

bool Decompressor::needsMore() const
{
    return context_->used == size_t(context_->compressed.size()) && !context_->full;
}

bool Decompressor::atEnd() const
{
    return context_->ended && needsMore();
}

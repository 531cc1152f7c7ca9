#pragma once

#include "core/store/store.h"

#include <QIODevice>

/// The contents of attachments: scans and photos, kept in the file in pieces so that neither adding nor
/// reading takes much memory. The record that says what a content is and to which case it belongs is an
/// Attachment.

inline constexpr qint64 pieceBytes = 1 << 20;
inline constexpr qint64 largestContent = 20 * pieceBytes;

/// What a content is found by, and how long it is.
struct Content {
    QByteArray id; ///< BLAKE2b keyed by the file: from outside nobody can tell which content it is
    qint64 size = 0; ///< bytes
};

/// Keeps what the device holds from its beginning; the same content is kept once. It is read twice, so it
/// must not be sequential. Refuses more than 20 MB, nothing at all, and what changes while it is read. `name`
/// is for the messages.
Result<Content> addContent(Store& store, QIODevice& device, const QString& name);
/// The same for the file at `path`; NotFound where there is none.
Result<Content> addContent(Store& store, const QString& path);

/// Hands the pieces out in order. NotFound where the content, or a piece of it, is not here yet; then some
/// pieces may have been handed out.
Result<void> readContent(
    const Store& store, const QByteArray& id, const std::function<void(std::string_view piece)>& visit);

/// The contents that are here whole, and those that a record names and that are not, in order of id.
QList<Content> wholeContents(const Store& store);
QList<QByteArray> missingContents(const Store& store);
/// Keeps a piece that came from elsewhere; what is here already stays. The caller holds the transaction.
void keepPiece(Store& store, const QByteArray& content, qint64 position, std::string_view piece);

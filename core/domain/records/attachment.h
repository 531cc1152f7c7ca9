#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/evidencetype.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct CaseFile;

/// A scan or photo of a case; its content lies in the chunk store and may not be here yet.
struct Attachment {
    Id<Attachment> id;
    Id<CaseFile> caseId;
    QString name;
    QString mediaType; ///< RFC 6838: application/pdf
    qint64 size = 0; ///< bytes
    QByteArray
        content; ///< the id of the content in the chunk store; the content itself is erased with the case
    EvidenceType kind = EvidenceType::Unknown;
    QDate addedOn;
    QString note;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

template <>
struct Description<Attachment> {
    static constexpr Kind kind{
        38, "attachment", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Attachment")};
    static constexpr Fields fields{
        Field{1, "name", &Attachment::name, QT_TRANSLATE_NOOP("fields", "File name"), Mark::Personal},
        Field{2, "media_type", &Attachment::mediaType, QT_TRANSLATE_NOOP("fields", "Media type")},
        Field{3, "size", &Attachment::size, QT_TRANSLATE_NOOP("fields", "Size")},
        Field{4, "content", &Attachment::content, QT_TRANSLATE_NOOP("fields", "Content")},
        Field{5, "kind", &Attachment::kind, QT_TRANSLATE_NOOP("fields", "Kind")},
        Field{6, "added_on", &Attachment::addedOn, QT_TRANSLATE_NOOP("fields", "Added on")},
        Field{7, "note", &Attachment::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
    };
};

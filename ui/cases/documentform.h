#pragma once

#include "core/base/id.h"

struct Attachment;
class QWidget;
class Session;

inline constexpr const char* documentDraft = "draft-document-"; ///< how drafts of the form are called

/// Opens the form in which one says what a document is called, of which kind it is and what it proves; not
/// where it is restricted and not unveiled.
void describeDocument(Session& session, const Id<Attachment>& document, bool unveiled, QWidget* parent);

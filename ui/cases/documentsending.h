#pragma once

class Session;
struct ExportWish;

/// Exports documents and tells what became of them, across the top of the window.
void sendDocuments(Session& session, const ExportWish& wish);

#pragma once

#include "core/work/paper.h"

#include <functional>

class QMenu;
struct CaseView;

/// Fills the menu with the papers of the case that can be signed: its plan versions, the consent, and a
/// handover certificate for each package.
void listPapers(QMenu& menu, const CaseView& view, const std::function<void(const PaperWish& wish)>& want);

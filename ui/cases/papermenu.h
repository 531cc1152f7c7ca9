#pragma once

#include "core/work/paper.h"

#include <functional>

class QMenu;
struct CaseView;

/// Fills the menu with the papers of the case: those to be signed, as its plan versions, the consent and a
/// handover certificate for each package, the whole case file, and what is held on each person.
void listPapers(QMenu& menu, const CaseView& view, const std::function<void(const PaperWish& wish)>& want);

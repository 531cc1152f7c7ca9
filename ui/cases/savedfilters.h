#pragma once

#include "core/store/caselist.h"

class Store;

/// What narrows and orders the list of cases, under a name that a person gave it.
struct SavedFilter {
    QString name;
    CaseFilter filter; ///< `assignedTo` null; see `mine`
    bool mine = false; ///< only cases of whoever looks
    CaseOrder order = CaseOrder::Newest;
};

/// Kept in the file, on this laptop alone; by name.
QList<SavedFilter> savedFilters(const Store& store);
/// Takes the place of one with the same name.
void saveFilter(Store& store, const SavedFilter& filter);
void forgetFilter(Store& store, const QString& name);

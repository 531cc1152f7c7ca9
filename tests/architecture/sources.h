#pragma once

#include <QStringList>

/// The .h and .cpp files below these folders of the tree, as paths from its root, sorted.
QStringList sourcesIn(const QStringList& folders);

/// A file's text, its path given from the root of the tree. Fails the test where it cannot be read.
QString textOf(const QString& path);

/// One a line, so that an unexpected one is read in the test's report; "" for none.
std::string listed(const QStringList& violations);

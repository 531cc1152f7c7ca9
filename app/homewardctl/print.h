#pragma once

#include "core/store/dossier.h"
#include "core/store/store.h"

#include <QJsonObject>

/// What a command says, once for people and once for programs.
struct Printed {
    QString text;
    QJsonObject json;
};

Printed printCases(const Store& store);
Printed printCase(const Store& store, const Dossier& dossier);
Printed printPerson(const Store& store, const Dossier& dossier, const Person& person);
Printed printHistory(const Store& store, const Id<CaseFile>& caseId);

/// The name on the travel document, or the one in script.
QString nameOf(const Person& person);
/// The name of a member of staff; the id where the file does not know them.
QString nameOf(const Store& store, const Id<Staff>& staff);
QString day(QDate date); ///< ISO 8601, or "–"
/// The texts in columns, two blanks between; columns whose number is in `right` are right-aligned.
QString inColumns(const QList<QStringList>& rows, const QList<int>& right = {},
    const QString& indent = QStringLiteral("  "));

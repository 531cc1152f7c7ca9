#pragma once

#include "core/domain/records/person.h"
#include "ui/session/session.h"

#include <QWidget>

/// A kind of record that people add to a case, and edit, by a form of its own.
struct RecordForm {
    QByteArray kind; ///< its table
    QString name; ///< as a menu says it: "Phone or address"
    bool ofPerson = true; ///< of one person; else of the case as a whole
    /// Opens an empty form; `person` may be null.
    void (*add)(Session& session, const Id<CaseFile>& caseId, const Id<Person>& person, QWidget* parent);
    /// Opens the form of the record; does nothing where it is not of this kind or gone.
    void (*edit)(Session& session, const Uuid& record, QWidget* parent);
};

/// All of them, in the order of menus.
const QList<RecordForm>& recordForms();
/// Opens the form of a record of any kind that has one.
void editAnyRecord(Session& session, const Uuid& record, QWidget* parent);
/// Opens again the form in which something new was half typed when the file was locked; true where there was
/// one.
bool reopenNewRecord(Session& session, QWidget* parent);

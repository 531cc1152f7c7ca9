#pragma once

#include "core/store/dossier.h"
#include "ui/kit/form.h"
#include "ui/session/session.h"

/// What the forms of a case's records draw their choices from.
struct FormContext {
    Session& session;
    Dossier dossier;
};

/// A form whose fields are named from outside.
template <class Record>
class PlainForm : public Form<Record> {
public:
    using Form<Record>::add;
    using Form<Record>::addLong;
};

// Name the fields of a record's form, each with its key.

void nameFields(PlainForm<Contact>& form, const FormContext& context);
void nameFields(PlainForm<IdentityDocument>& form, const FormContext& context);
void nameFields(PlainForm<NameSpelling>& form, const FormContext& context);
void nameFields(PlainForm<ExternalId>& form, const FormContext& context);
void nameFields(PlainForm<Profile>& form, const FormContext& context);
void nameFields(PlainForm<Migration>& form, const FormContext& context);
void nameFields(PlainForm<Livelihood>& form, const FormContext& context);
void nameFields(PlainForm<Vulnerability>& form, const FormContext& context);
void nameFields(PlainForm<Guardianship>& form, const FormContext& context);
void nameFields(PlainForm<Consent>& form, const FormContext& context);
void nameFields(PlainForm<Need>& form, const FormContext& context);
void nameFields(PlainForm<Note>& form, const FormContext& context);
void nameFields(PlainForm<Task>& form, const FormContext& context);
void nameFields(PlainForm<Referral>& form, const FormContext& context);
void nameFields(PlainForm<PersonEvent>& form, const FormContext& context);
void nameFields(PlainForm<ContactAttempt>& form, const FormContext& context);

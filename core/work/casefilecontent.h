#pragma once

#include "core/work/papercontent.h"

/// A case as it is handed on or put away on paper: who, what was agreed, paid and seen. In the office's
/// language alone. Of what is restricted it says "Assistance", unless it was asked for.
class CaseFileContent {
public:
    CaseFileContent(const Desk& desk, const Dossier& dossier, const PaperManner& manner)
        : desk_(desk), dossier_(dossier), manner_(manner)
    {
    }

    Result<QList<PaperPart>> all();
    /// All that the file holds on one person, in every case in which they are known to be: each record that
    /// names the person, field by field as it stands. Whole, also what is restricted. NotFound where the
    /// person is not of this case.
    Result<QList<PaperPart>> heldOn(const Id<Person>& person);
    bool showedRestricted() const { return showedRestricted_; }

private:
    PaperPart facts() const;
    PaperPart household() const;
    PaperPart stages() const;
    QList<PaperPart> plans();
    PaperPart visits() const;
    PaperPart documents();
    bool isHidden(bool restricted);

    const Desk& desk_;
    const Dossier& dossier_;
    PaperManner manner_;
    bool showedRestricted_ = false;
};

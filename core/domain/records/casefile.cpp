#include "core/domain/records/casefile.h"

#include "core/domain/records/rules.h"
#include "core/domain/reference.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

} // namespace

Problems validate(const CaseFile& caseFile, QDate today)
{
    return Rules(caseFile)
        .require(caseFile.reference.isEmpty() || isReference(caseFile.reference), &CaseFile::reference,
            Words::tr(
                "Reference: %1 is no case number of this program: a character is wrong, or two are swapped. "
                "Compare it with the paper; a number of another system goes under External numbers.")
                .arg(caseFile.reference.left(40)))
        .country(&CaseFile::hostCountry)
        .country(&CaseFile::countryOfReturn)
        .notAfter(today, &CaseFile::appliedOn)
        .notAfter(today, &CaseFile::returnedOn)
        .problems();
}

Problems validate(const CaseProgramme& caseProgramme, QDate)
{
    return Rules(caseProgramme).inOrder(&CaseProgramme::enrolledOn, &CaseProgramme::endsOn).problems();
}

#include "core/work/paper.h"

#include "core/base/language.h"
#include "core/domain/codes.h"
#include "core/domain/rules/age.h"
#include "core/work/caseledger.h"
#include "core/work/editing.h"
#include "core/work/papercontent.h"
#include "core/work/planning.h"
#include "core/work/staffing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString ownLanguage()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return paperLanguages().contains(language) ? language : u"en"_s;
}

Result<QList<PaperPart>> partsOf(PaperContent& content, const PaperWish& wish)
{
    switch (wish.form) {
    case PaperForm::Plan:
        return content.plan(Id<PlanVersion>(wish.record));
    case PaperForm::Consent:
        return content.consent();
    case PaperForm::Handover:
        return content.handover(Id<Package>(wish.record));
    }
    return QList<PaperPart>();
}

const char* titleOf(PaperForm form)
{
    static constexpr const char* titles[] = {"plan.title", "consent.title", "handover.title"};
    return titles[int(form)];
}

} // namespace

Result<Paper> paperOf(
    const Desk& desk, const PaperWish& wish, const PaperTexts& own, const std::optional<PaperTexts>& theirs)
{
    const auto dossier = dossierOf(desk.store, wish.caseId);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
    PaperContent content(desk, *dossier, {own, theirs, wish.withRestricted});
    const auto parts = partsOf(content, wish);
    if (!parts)
        return parts.error();
    if (content.showedRestricted())
        if (auto logged = recordUnveiling(desk, wish.caseId); !logged)
            return logged.error();
    const auto office = ownOffice(desk.store);
    const auto staff = desk.store.of<Staff>().find(desk.actor.staff);
    Paper paper{content.text(titleOf(wish.form)), office ? office->name : QString(),
        dossier->file().reference,
        Words::tr("%1, %2", "a name and a day").arg(staff ? staff->name : QString(), paperDay(desk.today())),
        content.text("confidential"), {}, {}, false, *parts};
    for (const QString& warning : {own.illustrative, theirs ? theirs->illustrative : QString()})
        if (!warning.isEmpty())
            paper.warnings.append(warning);
    if (theirs)
        paper.language = theirs->language, paper.rightToLeft = theirs->rightToLeft;
    return paper;
}

Result<Paper> paperOf(const Desk& desk, const PaperWish& wish)
{
    const auto own = paperTexts(ownLanguage());
    if (!own)
        return Error{Error::Kind::Damaged,
            Words::tr("The texts of papers are missing in this program. Install Homeward anew."), {}};
    const bool second = !wish.language.isEmpty() && wish.language != own->language;
    return paperOf(desk, wish, *own, second ? paperTexts(wish.language) : std::nullopt);
}

QString languageFor(const Dossier& dossier)
{
    const Person* principal = dossier.find(dossier.file().principal);
    const QString language = principal ? principal->language : QString();
    return paperLanguages().contains(language) && language != ownLanguage() ? language : QString();
}

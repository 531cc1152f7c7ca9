#include "core/work/paper.h"

#include "core/base/language.h"
#include "core/domain/codes.h"
#include "core/domain/rules/age.h"
#include "core/work/casefilecontent.h"
#include "core/work/caseledger.h"
#include "core/work/editing.h"
#include "core/work/moneycontent.h"
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

bool isWholeCase(PaperForm form)
{
    return form == PaperForm::CaseFile || form == PaperForm::Held;
}

/// Texts in the returnee's language there are for what is signed.
PaperText titleOf(PaperForm form, const PaperManner& manner)
{
    if (form == PaperForm::CaseFile)
        return {Words::tr("Case file")};
    if (form == PaperForm::Held)
        return {Words::tr("What is held on one person")};
    static constexpr const char* titles[] = {"plan.title", "consent.title", "handover.title", "voucher.title",
        "receipt.title", "ledger.title", "banklist.title", "cashreport.title"};
    return manner.text(titles[int(form)]);
}

/// What a paper says of its case, or of several.
struct Content {
    QString reference;
    QString code;
    QList<PaperPart> parts;
    bool showedRestricted = false;
};

Result<QList<PaperPart>> partsOf(MoneyContent& content, const PaperWish& wish, const Dossier& dossier)
{
    switch (wish.form) {
    case PaperForm::Voucher:
        return content.voucher(dossier, Id<Disbursement>(wish.record));
    case PaperForm::Receipt:
        return content.receipt(dossier, Id<Disbursement>(wish.record));
    default:
        return content.ledger(dossier);
    }
}

Result<QList<PaperPart>> partsOf(PaperContent& content, const PaperWish& wish)
{
    switch (wish.form) {
    case PaperForm::Plan:
        return content.plan(Id<PlanVersion>(wish.record));
    case PaperForm::Handover:
        return content.handover(Id<Package>(wish.record));
    default:
        return content.consent();
    }
}

/// "EVN-2014-A-00001-S DEMO-011": what leads from the paper to its entry.
QString codeOf(const Dossier& dossier, const PaperWish& wish)
{
    if (wish.form == PaperForm::Ledger)
        return dossier.file().reference;
    const Disbursement* paid = dossier.find(Id<Disbursement>(wish.record));
    return paid ? QStringList{dossier.file().reference, paid->voucher}.join(u' ').trimmed() : QString();
}

Result<Content> ofCase(const Desk& desk, const PaperWish& wish, const PaperManner& manner)
{
    const auto dossier = dossierOf(desk.store, wish.caseId);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
    if (isWholeCase(wish.form)) {
        CaseFileContent content(desk, *dossier, manner);
        const auto parts
            = wish.form == PaperForm::Held ? content.heldOn(Id<Person>(wish.record)) : content.all();
        if (!parts)
            return parts.error();
        return Content{dossier->file().reference, {}, *parts, content.showedRestricted()};
    }
    const bool isMoney = wish.form >= PaperForm::Voucher;
    PaperContent content(desk, *dossier, manner);
    MoneyContent money(desk, manner);
    const auto parts = isMoney ? partsOf(money, wish, *dossier) : partsOf(content, wish);
    if (!parts)
        return parts.error();
    return Content{dossier->file().reference, isMoney ? codeOf(*dossier, wish) : QString(), *parts,
        content.showedRestricted() || money.showedRestricted()};
}

Result<Content> ofMany(const Desk& desk, const PaperWish& wish, const PaperManner& manner)
{
    MoneyContent content(desk, manner);
    const auto parts = wish.form == PaperForm::BankList ? content.bankList(wish.records)
                                                        : content.cashReport(wish.records);
    if (!parts)
        return parts.error();
    return Content{paperDay(desk.today()), {}, *parts};
}

} // namespace

Result<Paper> paperOf(
    const Desk& desk, const PaperWish& wish, const PaperTexts& own, const std::optional<PaperTexts>& theirs)
{
    const PaperManner manner{own, theirs, wish.withRestricted};
    const bool isOfMany = wish.form == PaperForm::BankList || wish.form == PaperForm::CashReport;
    const auto content = isOfMany ? ofMany(desk, wish, manner) : ofCase(desk, wish, manner);
    if (!content)
        return content.error();
    if (content->showedRestricted)
        if (auto logged = recordUnveiling(desk, wish.caseId); !logged)
            return logged.error();
    const auto office = ownOffice(desk.store);
    const auto staff = desk.store.of<Staff>().find(desk.actor.staff);
    Paper paper{titleOf(wish.form, manner), office ? office->name : QString(), content->reference,
        Words::tr("%1, %2", "a name and a day").arg(staff ? staff->name : QString(), paperDay(desk.today())),
        content->code, manner.text("confidential"), {}, {}, false, content->parts};
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
    const bool second = !isWholeCase(wish.form) && !wish.language.isEmpty() && wish.language != own->language;
    return paperOf(desk, wish, *own, second ? paperTexts(wish.language) : std::nullopt);
}

QString languageFor(const Dossier& dossier)
{
    const Person* principal = dossier.find(dossier.file().principal);
    const QString language = principal ? principal->language : QString();
    return paperLanguages().contains(language) && language != ownLanguage() ? language : QString();
}

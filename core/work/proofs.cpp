#include "core/work/proofs.h"

#include "core/work/caseledger.h"
#include "core/work/planning.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString personIn(const Dossier& dossier, const Id<Person>& id)
{
    const Person* person = dossier.find(id);
    if (!person)
        return Words::tr("the household");
    const QString latin = (person->givenName + u' ' + person->familyName).trimmed();
    return latin.isEmpty() ? person->scriptName : latin;
}

QString monthOf(const Instalment& instalment)
{
    return QLocale().toString(
        instalment.periodFrom.isNull() ? instalment.dueOn : instalment.periodFrom, u"MMM yyyy"_s);
}

/// Those of the plan in force, of drafts, and outside any plan.
QList<Package> packagesOf(const Dossier& dossier)
{
    QList<Package> packages = currentPackages(dossier);
    for (const Package& package : dossier.of<Package>())
        if (!package.planVersion.isNull() && !isApproved(dossier, package.planVersion))
            packages.append(package);
    return packages;
}

class Collector {
public:
    Collector(const Dossier& dossier, QDate today) : dossier_(dossier), today_(today) { }

    QList<Provable> all()
    {
        for (const Package& package : packagesOf(dossier_))
            ofPackage(package);
        for (const Consent& consent : dossier_.of<Consent>())
            add({{}, {}, {}, consent.id}, EvidenceType::ConsentForm, !consent.document.isNull(),
                consent.withdrawnOn.isNull() ? consent.givenOn : QDate());
        for (const Guardianship& guardianship : dossier_.of<Guardianship>())
            add({{}, {}, {}, {}, guardianship.id}, EvidenceType::Unknown, !guardianship.document.isNull());
        for (const RuleException& exception : dossier_.of<RuleException>())
            if (dossier_.where(&Approval::subject, exception.id.uuid().raw())
                    .isEmpty()) // what was decided on
                add({{}, {}, {}, {}, {}, exception.id}, EvidenceType::Unknown, // keeps the form it had then
                    !exception.decisionScan.isNull());
        return provables_;
    }

private:
    void ofPackage(const Package& package)
    {
        bool monthly = false;
        const bool delivered = !dossier_.where(&Delivery::package, package.id).isEmpty();
        const QList<Instalment> instalments = instalmentsOf(dossier_, package);
        const QDate begin = instalments.isEmpty() ? QDate() : instalments.first().dueOn;
        for (const Condition& condition : dossier_.where(&Condition::package, package.id)) {
            const Proof whole{package.id, {}, condition.id};
            monthly = monthly || condition.appliesTo == ConditionScope::Every;
            if (condition.appliesTo == ConditionScope::Every)
                for (const Instalment& one : instalments)
                    addInstalment(package, one, condition);
            else
                add(whole, condition.evidenceType, isFiled(whole, condition.evidenceType),
                    condition.appliesTo == ConditionScope::First ? begin
                        : delivered                              ? today_
                                                                 : QDate());
        }
        if (!monthly)
            for (const Instalment& one : instalments)
                add({package.id, one.id}, EvidenceType::Unknown,
                    !dossier_.where(&Evidence::instalment, one.id).isEmpty());
        add({package.id}, EvidenceType::Unknown, isFiled({package.id}, EvidenceType::Unknown));
    }
    void addInstalment(const Package& package, const Instalment& one, const Condition& condition)
    {
        const Proof proof{package.id, one.id, condition.id};
        const bool stopped = !dossier_.where(&InstalmentStop::instalment, one.id).isEmpty();
        add(proof, condition.evidenceType, isFiled(proof, condition.evidenceType),
            stopped ? QDate() : one.dueOn);
    }
    bool isFiled(const Proof& proof, EvidenceType type) const
    {
        const Package* package = dossier_.find(proof.package);
        const QList<Package> lineage = lineageOf(dossier_, *package);
        return std::ranges::any_of(dossier_.of<Evidence>(), [&](const Evidence& evidence) {
            const bool ours = std::ranges::any_of(
                lineage, [&](const Package& one) { return one.id == evidence.package; });
            return ours && (proof.instalment.isNull() || evidence.instalment == proof.instalment)
                && (type == EvidenceType::Unknown ? evidence.instalment.isNull() : evidence.type == type);
        });
    }
    void add(const Proof& proof, EvidenceType type, bool onFile, QDate due = {})
    {
        const Package* package = dossier_.find(proof.package);
        const bool isNamed = !proof.condition.isNull() || !proof.consent.isNull();
        provables_.append({proof, type, titleOf(dossier_, proof, true), package && package->restricted,
            onFile, isNamed && due.isValid() && due <= today_, due});
    }

    const Dossier& dossier_;
    QDate today_;
    QList<Provable> provables_;
};

} // namespace

QList<Provable> provables(const Dossier& dossier, QDate today)
{
    return Collector(dossier, today).all();
}

QList<Provable> missingProofs(const Dossier& dossier, QDate today)
{
    QList<Provable> missing;
    for (const Provable& one : provables(dossier, today))
        if (one.wanted && !one.onFile)
            missing.append(one);
    std::ranges::stable_sort(missing, {}, &Provable::due);
    return missing;
}

Proof proofOf(const Evidence& evidence)
{
    return {evidence.package, evidence.instalment, evidence.condition};
}

QList<Proof> proofsOf(const Dossier& dossier, const Id<Attachment>& document)
{
    QList<Proof> proofs;
    for (const Evidence& evidence : dossier.where(&Evidence::attachment, document))
        proofs.append(proofOf(evidence));
    for (const Consent& consent : dossier.where(&Consent::document, document))
        proofs.append(Proof{{}, {}, {}, consent.id});
    for (const Guardianship& one : dossier.where(&Guardianship::document, document))
        proofs.append(Proof{{}, {}, {}, {}, one.id});
    for (const RuleException& one : dossier.where(&RuleException::decisionScan, document))
        proofs.append(Proof{{}, {}, {}, {}, {}, one.id});
    return proofs;
}

QString titleOf(const Dossier& dossier, const Proof& proof, bool unveiled)
{
    if (const Package* package = dossier.find(proof.package)) {
        const QString title = package->restricted && !unveiled ? Words::tr("Assistance") : package->title;
        const Instalment* instalment = dossier.find(proof.instalment);
        return instalment ? u"%1, %2"_s.arg(title, monthOf(*instalment)) : title;
    }
    if (const Consent* consent = dossier.find(proof.consent))
        return Words::tr("Consent of %1: %2")
            .arg(personIn(dossier, consent->givenBy), name(consent->scope).toLower());
    if (const Guardianship* one = dossier.find(proof.guardianship))
        return Words::tr("Guardianship of %1").arg(personIn(dossier, one->child));
    if (const RuleException* one = dossier.find(proof.exception))
        return Words::tr("Exception: %1").arg(name(one->rule).toLower());
    return {};
}

Result<void> nothingRestsOnIt(const Dossier& before, const Dossier& after)
{
    for (const Package& package : before.of<Package>())
        for (const Instalment& one : before.where(&Instalment::package, package.id)) {
            const bool lost = requestOf(before, one.id) && conditionsMet(before, package, one)
                && !conditionsMet(after, package, one);
            if (lost)
                return Error{Error::Kind::Invalid,
                    Words::tr("%1 was asked for because this document is on file. File a better one "
                              "for the same first, or correct the payment; then take this one away.")
                        .arg(titleOf(before, {package.id, one.id}, false)),
                    {}};
        }
    return {};
}

bool isRestricted(const Dossier& dossier, const Evidence& evidence)
{
    const Package* package = dossier.find(evidence.package);
    return evidence.type == EvidenceType::Prescription || (package && package->restricted);
}

bool isRestricted(const Dossier& dossier, const Attachment& document)
{
    return document.kind == EvidenceType::Prescription
        || std::ranges::any_of(dossier.where(&Evidence::attachment, document.id),
            [&](const Evidence& evidence) { return isRestricted(dossier, evidence); });
}

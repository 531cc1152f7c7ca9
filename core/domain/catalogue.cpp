#include "core/domain/catalogue.h"

#include "core/domain/jsonentry.h"
#include "core/domain/jsonfile.h"
#include "core/domain/records/modality.h"
#include "core/domain/rules/schedule.h"
#include "core/domain/validity.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

constexpr int mostDays = 3660;
constexpr int mostMonths = 600;

/// The source and the note on it, as one text.
QString sourceOf(JsonEntry& entry)
{
    const QString source = entry.text(u"source"_s);
    const QString note = entry.text(u"note"_s, false);
    return note.isEmpty() ? source : u"%1 (%2)"_s.arg(source, note);
}

/// Reads the parts of one file, in the order in which they need each other.
class CatalogueReader {
public:
    explicit CatalogueReader(const JsonEntry& file) : file_(file) { }
    Catalogue read();

private:
    void readProgramme();
    void readLine(JsonEntry& entry);
    void readPackage(JsonEntry& entry);
    void readCeiling(JsonEntry& entry);
    void readBand(JsonEntry& entry);
    void readDuty(JsonEntry& entry);
    Id<PackageType> packageOf(JsonEntry& entry, QDate day);
    void refuseOverlap(JsonEntry& entry, const Validity& validity);
    template <class Record>
    Id<Record> idOf(const QStringList& key) const
    {
        return Id<Record>(catalogueId(
            QStringList{catalogue_.programme.code, QString::fromLatin1(Description<Record>::kind.table)}
            + key));
    }
    Currency currency() const { return catalogue_.programme.currency; }

    JsonEntry file_;
    Catalogue catalogue_;
    QList<Validity> validities_; ///< of all entries read, the table at the head of the key
};

Catalogue CatalogueReader::read()
{
    file_.number(u"format"_s, 1, 1);
    readProgramme();
    for (JsonEntry& entry : file_.entries(u"fundingLines"_s))
        readLine(entry);
    for (JsonEntry& entry : file_.entries(u"packages"_s))
        readPackage(entry);
    for (JsonEntry& entry : file_.entries(u"ceilings"_s))
        readCeiling(entry);
    for (JsonEntry& entry : file_.entries(u"approvalBands"_s))
        readBand(entry);
    for (JsonEntry& entry : file_.entries(u"duties"_s))
        readDuty(entry);
    file_.finish();
    return catalogue_;
}

void CatalogueReader::readProgramme()
{
    JsonEntry entry = file_.entry(u"programme"_s);
    Programme& programme = catalogue_.programme;
    programme.code = entry.text(u"code"_s);
    programme.name = entry.text(u"name"_s);
    programme.donor = entry.text(u"donor"_s);
    programme.currency = entry.currency(u"currency"_s);
    programme.validFrom = entry.day(u"validFrom"_s);
    programme.validUntil = entry.day(u"validUntil"_s, false);
    programme.firstContactDays = entry.number(u"firstContactDays"_s, 0, mostDays, false);
    programme.planDays = entry.number(u"planDays"_s, 0, mostDays, false);
    programme.supportMonths = entry.number(u"supportMonths"_s, 0, mostMonths, false);
    programme.coolingOffYears = entry.number(u"coolingOffYears"_s, 0, 100, false);
    programme.lostContactAttempts = entry.number(u"lostContactAttempts"_s, 0, 100, false);
    programme.rateTolerancePermille = entry.number(u"rateTolerancePermille"_s, 0, 1000, false);
    programme.retentionMonths = entry.number(u"retentionMonths"_s, 0, mostMonths, false);
    programme.auditMonths = entry.number(u"auditMonths"_s, 0, mostMonths, false);
    programme.payerMayRequest = entry.flag(u"payerMayRequest"_s);
    programme.quotations = entry.number(u"quotations"_s, 0, 20, false);
    programme.quotationsFrom = entry.amount(u"quotationsFrom"_s, programme.currency, false);
    programme.source = sourceOf(entry);
    programme.illustrative = entry.flag(u"illustrative"_s);
    programme.id = idOf<Programme>({});
    entry.finish(validate(programme));
}

void CatalogueReader::readLine(JsonEntry& entry)
{
    FundingLine line;
    line.programme = catalogue_.programme.id;
    line.donor = entry.text(u"donor"_s);
    line.project = entry.text(u"project"_s);
    line.budgetCode = entry.text(u"budgetCode"_s);
    line.sharePermille = entry.number(u"sharePermille"_s, 0, 1000);
    line.eligibleFrom = entry.day(u"eligibleFrom"_s);
    line.eligibleUntil = entry.day(u"eligibleUntil"_s, false);
    line.budget = entry.amount(u"budget"_s, currency(), false);
    line.id = idOf<FundingLine>({line.budgetCode, line.eligibleFrom.toString(Qt::ISODate)});
    entry.finish(validate(line));
    refuseOverlap(entry,
        {u"fundingLines "_s + line.budgetCode, line.eligibleFrom, line.eligibleUntil, u"eligibleFrom"_s});
    catalogue_.lines += line;
}

void CatalogueReader::readPackage(JsonEntry& entry)
{
    PackageType type;
    type.programme = catalogue_.programme.id;
    type.code = entry.text(u"code"_s);
    type.name = entry.text(u"name"_s);
    type.category = entry.choice<AssistanceCategory>(u"category"_s);
    type.type = entry.choice<AssistanceType>(u"type"_s);
    type.modalities = entry.choices<Modality>(u"modalities"_s).join(u',');
    type.channels = entry.choices<PaymentChannel>(u"channels"_s).join(u',');
    type.validFrom = entry.day(u"validFrom"_s);
    type.validUntil = entry.day(u"validUntil"_s, false);
    type.instalmentCount = entry.number(u"instalmentCount"_s, 0, mostInstalments, false);
    type.instalmentAmount = entry.amount(u"instalmentAmount"_s, currency(), false);
    type.windowLength = entry.number(u"windowLength"_s, 0, mostDays, false);
    type.windowUnit = entry.choice<WindowUnit>(u"windowUnit"_s, false);
    type.windowFrom = entry.choice<WindowStart>(u"windowFrom"_s, false);
    type.firstCondition = entry.choice<EvidenceType>(u"firstCondition"_s, false);
    type.everyCondition = entry.choice<EvidenceType>(u"everyCondition"_s, false);
    const StopRule stop = entry.choice<StopRule>(u"stopRule"_s, false);
    type.stopRule = stop == StopRule::Unknown ? StopRule::None : stop;
    type.source = sourceOf(entry);
    type.illustrative = entry.flag(u"illustrative"_s);
    type.id = idOf<PackageType>({type.code, type.validFrom.toString(Qt::ISODate)});
    entry.finish(validate(type));
    refuseOverlap(entry, {u"packages "_s + type.code, type.validFrom, type.validUntil});
    catalogue_.packages += type;
}

void CatalogueReader::readCeiling(JsonEntry& entry)
{
    CeilingRule rule;
    rule.programme = catalogue_.programme.id;
    const QString package = entry.text(u"package"_s, false);
    rule.category = entry.choice<AssistanceCategory>(u"category"_s, false);
    rule.role = entry.choice<CeilingRole>(u"role"_s);
    rule.amount = entry.amount(u"amount"_s, currency());
    rule.validFrom = entry.day(u"validFrom"_s);
    rule.validUntil = entry.day(u"validUntil"_s, false);
    if (!package.isEmpty())
        rule.packageType = packageOf(entry, rule.validFrom);
    rule.source = sourceOf(entry);
    rule.illustrative = entry.flag(u"illustrative"_s);
    const QStringList key{
        package, QString::fromLatin1(code(rule.category)), QString::fromLatin1(code(rule.role))};
    rule.id = idOf<CeilingRule>(key + QStringList{rule.validFrom.toString(Qt::ISODate)});
    entry.finish(validate(rule));
    refuseOverlap(entry, {u"ceilings "_s + key.join(u'\n'), rule.validFrom, rule.validUntil});
    catalogue_.ceilings += rule;
}

Id<PackageType> CatalogueReader::packageOf(JsonEntry& entry, QDate day)
{
    const QString package = entry.text(u"package"_s);
    const auto found = std::ranges::find_if(catalogue_.packages, [&](const PackageType& type) {
        return type.code == package && Validity{{}, type.validFrom, type.validUntil}.contains(day);
    });
    if (found != catalogue_.packages.end())
        return found->id;
    entry.refuse(u"package"_s,
        Words::tr("“packages” has no “%1” that is valid on %2. Correct the code or the date.")
            .arg(package, day.toString(Qt::ISODate)));
    return {};
}

void CatalogueReader::readBand(JsonEntry& entry)
{
    ApprovalBand band;
    band.programme = catalogue_.programme.id;
    band.role = entry.choice<StaffRole>(u"role"_s);
    band.upTo = entry.amount(u"upTo"_s, currency(), false);
    band.validFrom = entry.day(u"validFrom"_s);
    band.validUntil = entry.day(u"validUntil"_s, false);
    band.source = sourceOf(entry);
    band.illustrative = entry.flag(u"illustrative"_s);
    const QString role = QString::fromLatin1(code(band.role));
    band.id = idOf<ApprovalBand>({role, band.validFrom.toString(Qt::ISODate)});
    entry.finish(validate(band));
    refuseOverlap(entry, {u"approvalBands "_s + role, band.validFrom, band.validUntil});
    catalogue_.bands += band;
}

void CatalogueReader::readDuty(JsonEntry& entry)
{
    DutyRule rule;
    rule.programme = catalogue_.programme.id;
    rule.first = entry.choice<Duty>(u"first"_s);
    rule.second = entry.choice<Duty>(u"second"_s);
    rule.sameSubject = !entry.flag(u"alsoOnOtherPayments"_s);
    QStringList pair{QString::fromLatin1(code(rule.first)), QString::fromLatin1(code(rule.second))};
    pair.sort(); // the two ways round are one rule
    rule.id = idOf<DutyRule>(pair);
    entry.finish(validate(rule));
    refuseOverlap(entry, {u"duties "_s + pair.join(u'\n'), QDate(1, 1, 1), {}, u"second"_s});
    catalogue_.duties += rule;
}

void CatalogueReader::refuseOverlap(JsonEntry& entry, const Validity& validity)
{
    const bool overlaps
        = std::ranges::any_of(validities_, [&](const Validity& other) { return validity.overlaps(other); });
    if (overlaps)
        entry.refuse(validity.fromField,
            Words::tr("an earlier entry for the same holds on some of the same days. End the one before the "
                      "other starts, or take one out."));
    validities_ += validity;
}

} // namespace

Uuid catalogueId(const QStringList& parts)
{
    static const QUuid space(u"6f1d8a52-3c0b-4e57-9a86-c1e40d72b935"_s);
    return Uuid::fromBytes(QUuid::createUuidV5(space, parts.join(u'\n')).toRfc4122().constData());
}

Result<Catalogue> readCatalogue(const QByteArray& json, const QString& fileName)
{
    return attempt([&]() -> Result<Catalogue> {
        const auto object = readJsonObject(json, fileName);
        if (!object)
            return object.error();
        std::optional<Error> problem;
        Catalogue catalogue = CatalogueReader(JsonEntry(*object, fileName, problem)).read();
        return problem ? Result<Catalogue>(*problem) : Result<Catalogue>(std::move(catalogue));
    });
}

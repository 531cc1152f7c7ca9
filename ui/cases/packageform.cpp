#include "ui/cases/packageform.h"

#include "core/domain/records/programme.h"
#include "core/domain/rules/split.h"
#include "ui/cases/words.h"

using namespace Qt::StringLiterals;

namespace {

QString codeOf(auto value)
{
    return QString::fromLatin1(label(value).code);
}

/// The entries of a comma-separated list of the catalogue; the only one, or Unknown.
template <class Enum>
Enum onlyOne(const QString& codes)
{
    const QByteArray code = codes.contains(u',') ? QByteArray() : codes.toLatin1();
    return fromCode<Enum>(std::string_view(code.constData(), size_t(code.size())));
}

} // namespace

PackageForm::PackageForm(Session& session, const Dossier& dossier, const PlanVersion& version)
    : session_(session), caseId_(dossier.file().id), version_(version)
{
    addChoices(dossier);
    addSchedule();
    addPayee(dossier);
    connect(this, &FormRows::edited, this, &PackageForm::speak);
    connect(type_, &QComboBox::activated, this, &PackageForm::takeType);
}

void PackageForm::addChoices(const Dossier& dossier)
{
    type_ = add(tr("&Package of the catalogue"), &Package::packageType);
    type_->add({}, tr("Choose …"));
    for (const PackageType& one :
        session_.store().of<PackageType>().where("programme = ? ORDER BY name", version_.programme))
        if ((one.validFrom.isNull() || one.validFrom <= session_.today())
            && (one.validUntil.isNull() || one.validUntil >= session_.today()))
            type_->add(one.id.text(), one.illustrative ? tr("%1 (illustrative)").arg(one.name) : one.name);
    add(tr("&Title"), &Package::title);
    for (const Person& person : dossier.of<Person>()) {
        auto* box = new QCheckBox(tr("gets it"));
        addRow(("beneficiary-" + person.id.text().toLatin1()).constData(), personName(person), box);
        connect(box, &QCheckBox::toggled, this, &FormRows::edited);
        beneficiaries_.append({person.id, box});
    }
    if (!beneficiaries_.isEmpty())
        hint(("beneficiary-" + beneficiaries_.last().first.text().toLatin1()).constData(),
            tr("Nobody ticked: it is for the household."));
    add(tr("&Modality"), &Package::modality);
    add(tr("&Channel"), &Package::channel);
    add(tr("&Amount agreed"), &Package::agreed);
}

void PackageForm::addSchedule()
{
    count_ = new QLineEdit;
    first_ = new DayEdit;
    due_ = new CodeBox;
    line_ = new CodeBox;
    due_->add({}, tr("Choose …"));
    due_->add(u"start"_s, tr("At the start of each month"));
    due_->add(u"end"_s, tr("At the end of each month"));
    for (const FundingLine& one :
        session_.store().of<FundingLine>().where("programme = ? ORDER BY id", version_.programme))
        line_->add(one.id.text(), u"%1 %2"_s.arg(one.donor, one.budgetCode).trimmed());
    addRow("count", tr("Monthly &instalments"), count_);
    addRow("first", tr("&First month from"), first_);
    addRow("due", tr("&Due"), due_);
    addRow("line", tr("Funding &line"), line_);
    connect(count_, &QLineEdit::textChanged, this, &FormRows::edited);
    connect(first_, &QLineEdit::textChanged, this, &FormRows::edited);
    connect(due_, &QComboBox::currentIndexChanged, this, &FormRows::edited);
}

void PackageForm::addPayee(const Dossier& dossier)
{
    payee_ = add(tr("Pa&yee"), &Package::payee);
    payee_->add({}, tr("Somebody new, named below"));
    for (const Payee& one : dossier.of<Payee>())
        payee_->add(one.id.text(), one.name);
    payeeName_ = new QLineEdit;
    payeeKind_ = new CodeBox;
    account_ = new QLineEdit;
    for (const auto& one : labels<PayeeKind>)
        payeeKind_->add(QString::fromLatin1(one.code), name(one.value));
    addRow("payee_name", tr("&New payee's name"), payeeName_);
    addRow("payee_kind", tr("&Who that is"), payeeKind_);
    addRow("payee_account", tr("Acc&ount number"), account_);
    add(tr("&Restricted: lists say “Assistance”"), &Package::restricted);
    for (QLineEdit* edit : {payeeName_, account_})
        connect(edit, &QLineEdit::textChanged, this, &FormRows::edited);
    connect(payee_, &QComboBox::currentIndexChanged, this, [this] {
        for (QWidget* widget : std::initializer_list<QWidget*>{payeeName_, payeeKind_, account_})
            widget->setEnabled(hasNewPayee());
    });
}

std::optional<PackageType> PackageForm::chosenType() const
{
    return session_.store().of<PackageType>().find(Id<PackageType>(Uuid::fromText(type_->code())));
}

void PackageForm::takeType()
{
    const auto type = chosenType();
    if (!type)
        return;
    Package package = record();
    package.title = type->name;
    package.modality = onlyOne<Modality>(type->modalities);
    package.channel = onlyOne<PaymentChannel>(type->channels);
    if (type->instalmentCount > 0 && !type->instalmentAmount.isNull())
        package.agreed = type->instalmentAmount * type->instalmentCount;
    showRecord(package);
    if (type->instalmentCount > 0)
        count_->setText(QString::number(type->instalmentCount));
    QStringList papers;
    if (type->firstCondition != EvidenceType::Unknown)
        papers.append(tr("for the first: %1").arg(name(type->firstCondition)));
    if (type->everyCondition != EvidenceType::Unknown)
        papers.append(tr("for each: %1").arg(name(type->everyCondition)));
    hint("count", papers.isEmpty() ? QString() : tr("Must be on file %1").arg(papers.join(u", "_s)));
}

/// The amount agreed in equal parts; the last cents go where the rule of splits puts them.
QList<ScheduledInstalment> PackageForm::schedule() const
{
    const Package package = record();
    const int count = count_->text().trimmed().toInt();
    const auto months = monthlyInstalments({first_->day(), count, Money(1, package.agreed.currency()),
        due_->code() == u"end"_s ? DueRule::PeriodEnd : DueRule::PeriodStart});
    if (!months)
        return {};
    QList<ScheduledInstalment> schedule = *months;
    const auto parts = split(package.agreed, QList<int>(count, 1));
    if (!parts)
        return {};
    for (int i = 0; i < count; ++i)
        schedule[i].amount = (*parts)[i];
    return schedule;
}

Grantable PackageForm::grantable() const
{
    Grantable made;
    made.package = record();
    made.package.planVersion = version_.id;
    for (const auto& [person, box] : beneficiaries_)
        if (box->isChecked())
            made.beneficiaries.append({{}, {}, {}, person, {}});
    if (made.beneficiaries.isEmpty())
        made.beneficiaries.append(Entitlement());
    PackageFunding funding;
    funding.fundingLine = Id<FundingLine>(Uuid::fromText(line_->code()));
    made.funding.append(funding);
    made.instalments = schedule();
    const auto type = chosenType();
    if (!type)
        return made;
    made.package.type = type->type;
    made.package.stopRule = type->stopRule;
    for (const auto& [evidence, scope] : {std::pair(type->firstCondition, ConditionScope::First),
             std::pair(type->everyCondition, ConditionScope::Every)})
        if (evidence != EvidenceType::Unknown)
            made.conditions.append({{}, {}, {}, evidence, scope, {}});
    return made;
}

bool PackageForm::hasNewPayee() const
{
    return payee_->code().isEmpty();
}

Payee PackageForm::newPayee() const
{
    const QByteArray kind = payeeKind_->code().toLatin1();
    return {{}, caseId_, fromCode<PayeeKind>(std::string_view(kind.constData(), size_t(kind.size()))),
        payeeName_->text().trimmed(), {}};
}

PayeeAccount PackageForm::newAccount() const
{
    PayeeAccount account;
    account.channel = record().channel;
    account.number = account_->text().trimmed();
    return account;
}

QString PackageForm::missing() const
{
    const Package package = record();
    if (!chosenType())
        return tr("Choose a package of the catalogue.");
    if (package.agreed.isNull() || package.agreed.minorUnits() <= 0)
        return tr("Enter the amount agreed and its currency.");
    if (due_->code().isEmpty())
        return tr("Say when each month an instalment falls due.");
    if (hasNewPayee() && newPayee().name.isEmpty())
        return tr("Say who is paid.");
    const auto months = monthlyInstalments({first_->day(), count_->text().trimmed().toInt(),
        Money(1, package.agreed.currency()), DueRule::PeriodStart});
    return months ? QString() : months.error().message;
}

std::optional<Obstacle> PackageForm::obstacle() const
{
    if (const QString what = missing(); !what.isEmpty())
        return Obstacle{{Error::Kind::Invalid, what, {}}};
    return obstacleToGrant(session_.desk(), caseId_, grantable());
}

void PackageForm::speak()
{
    const Package package = record();
    if (package.agreed.isNull() || !missing().isEmpty()) {
        hint(column(&Package::agreed), {});
        return;
    }
    const auto refused = obstacle();
    const QList<ScheduledInstalment> parts = schedule();
    hint(column(&Package::agreed),
        !refused ? tr("Within the rules. %1 a month, %2 times.")
                       .arg(parts.value(0).amount.text())
                       .arg(parts.size())
                 : refused->error.message);
}

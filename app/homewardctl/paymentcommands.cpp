#include "app/homewardctl/moneycommands.h"
#include "core/work/batches.h"
#include "core/work/caseledger.h"
#include "core/work/paymentsteps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

template <class Enum>
Result<Enum> codeOf(const std::string& text)
{
    const Enum value = fromCode<Enum>(text);
    if (value != Enum::Unknown)
        return value;
    QStringList known;
    for (const auto& one : labels<Enum>)
        if (*one.code)
            known.append(QLatin1String(one.code));
    return Error{Error::Kind::Invalid,
        Words::tr("“%1” is not known here. One of: %2.")
            .arg(QString::fromStdString(text), known.join(u", "_s)),
        {}};
}

/// Gathers the lines of payment list.
struct Listed {
    const Store& store;
    QString state;
    QList<QStringList> rows = {};
    QJsonArray json = {};

    void add(const CaseFile& file)
    {
        const auto dossier = dossierOf(store, file.id);
        int number = 0;
        for (const Package& package : currentPackages(*dossier)) {
            ++number;
            for (const Instalment& instalment : instalmentsOf(*dossier, package)) {
                const InstalmentState now
                    = stateOf(factsOf(*dossier, package, instalment), store.clock().today());
                const QString code = QLatin1String(label(now).code);
                if (!state.isEmpty() && state != code)
                    continue;
                const QString line = u"%1/%2.%3"_s.arg(file.reference).arg(number).arg(instalment.number);
                rows.append({line, package.restricted ? Words::tr("Assistance") : package.title,
                    day(instalment.dueOn), instalment.amount.text(), name(now)});
                json.append(QJsonObject{{u"line"_s, line}, {u"instalment"_s, instalment.id.text()},
                    {u"package"_s, rows.last()[1]}, {u"due"_s, day(instalment.dueOn)},
                    {u"amount"_s, instalment.amount.number()},
                    {u"currency"_s, instalment.amount.currency().code()}, {u"state"_s, code}});
            }
        }
    }
};

} // namespace

Result<QList<PaymentLine>> MoneyCommands::lines(const Store& store) const
{
    QList<PaymentLine> found;
    for (const std::string& one : lines_) {
        auto line = lineNamed(store, one);
        if (!line)
            return line.error();
        found.append(*std::move(line));
    }
    return found;
}

Result<Printed> MoneyCommands::told(const BatchOutcome& outcome) const
{
    QString text;
    QJsonArray json;
    for (qsizetype i = 0; i < outcome.refusals.size(); ++i) {
        const auto& refusal = outcome.refusals[i];
        const QString line = QString::fromStdString(lines_[size_t(i)]);
        const QString what = refusal ? refusal->message
            : outcome.isWritten      ? Words::tr("done")
                                     : Words::tr("could be done, held back by the others");
        text += u"%1: %2\n"_s.arg(line, what);
        json.append(QJsonObject{{u"line"_s, line}, {u"done"_s, !refusal && outcome.isWritten},
            {u"message"_s, refusal ? refusal->message : QString()}});
    }
    if (!outcome.isWritten || outcome.done() == 0)
        return Error{Error::Kind::Invalid, text.trimmed(), {}};
    return Printed{text, {{u"lines"_s, json}}};
}

Result<Printed> MoneyCommands::listPayments(OpenFile& session)
{
    const Store& store = session.store();
    Listed listed{store, QString::fromStdString(state_)};
    const QByteArray reference = QByteArray::fromStdString(line_);
    const auto files = line_.empty()
        ? store.of<CaseFile>().where("TRUE ORDER BY reference")
        : store.of<CaseFile>().where("reference = ? ORDER BY id", sql::text(reference));
    for (const CaseFile& file : files)
        listed.add(file);
    return Printed{
        listed.rows.isEmpty() ? Words::tr("No instalments.") + u'\n' : inColumns(listed.rows, {3}, {}),
        {{u"instalments"_s, listed.json}}};
}

Result<Printed> MoneyCommands::showPayment(OpenFile& session)
{
    const auto line = lineNamed(session.store(), line_);
    if (!line)
        return line.error();
    QList<QStringList> rows;
    QJsonArray json;
    for (const PaymentStep& step : stepsOf(session.store(), line->dossier, line->instalment)) {
        const QString who = step.who.isNull() ? u"–"_s : nameOf(session.store(), step.who);
        const QString difference = step.difference.isNull()
            ? QString()
            : Words::tr("the rate moved: %1").arg(step.difference.text());
        rows.append({day(step.day), step.what, who, step.detail, difference});
        json.append(QJsonObject{{u"day"_s, day(step.day)}, {u"what"_s, step.what}, {u"who"_s, who},
            {u"detail"_s, step.detail},
            {u"difference"_s, step.difference.isNull() ? QString() : step.difference.number()},
            {u"record"_s, step.record.text()}});
    }
    const QString title = line->package.restricted ? Words::tr("Assistance") : line->package.title;
    return Printed{u"%1  %2\n"_s.arg(line->name, title) + inColumns(rows),
        {{u"line"_s, line->name}, {u"package"_s, title}, {u"steps"_s, json}}};
}

Result<Printed> MoneyCommands::request(OpenFile& session)
{
    const auto found = lines(session.store());
    if (!found)
        return found.error();
    const auto method = codeOf<PaymentMethod>(method_);
    if (!method)
        return method.error();
    const auto amount = amount_.empty() ? Result<Money>(Money()) : moneyOf(amount_);
    if (!amount)
        return amount.error();
    const auto currency = Currency::fromCode(QString::fromStdString(currency_));
    if (!currency_.empty() && !currency)
        return Error{Error::Kind::Invalid, Words::tr("A currency has three capital letters, as AMD."), {}};
    QList<PaymentTerms> terms;
    for (const PaymentLine& line : *found)
        terms.append(
            {line.dossier.file().id, line.instalment.id, *amount, currency.value_or(Currency()), *method});
    return told(requestAll(session.desk(), terms, each_ ? BatchRule::EachAlone : BatchRule::AllOrNothing));
}

Result<Printed> MoneyCommands::decide(OpenFile& session)
{
    const auto found = lines(session.store());
    if (!found)
        return found.error();
    QList<RequestLine> requests;
    for (const PaymentLine& line : *found)
        requests.append({line.dossier.file().id, line.request() ? line.request()->id : Id<PaymentRequest>()});
    return told(decideAll(session.desk(), requests, !refuse_, QString::fromStdString(note_),
        each_ ? BatchRule::EachAlone : BatchRule::AllOrNothing));
}

Result<Printed> MoneyCommands::pay(OpenFile& session)
{
    const auto found = lines(session.store());
    const auto account = accountNamed(session.store(), account_);
    const auto on = dayOf(day_);
    if (!found)
        return found.error();
    if (!account)
        return account.error();
    if (!on)
        return on.error();
    QList<PaymentDone> done;
    for (const PaymentLine& line : *found)
        done.append({line.dossier.file().id, line.request() ? line.request()->id : Id<PaymentRequest>(),
            *account, QString::fromStdString(voucher_), QString::fromStdString(receivedBy_),
            QString::fromStdString(identity_), *on});
    const auto paid = payAll(session.desk(), done, each_ ? BatchRule::EachAlone : BatchRule::AllOrNothing);
    return paid ? told(*paid) : Result<Printed>(paid.error());
}

Result<Printed> MoneyCommands::file(OpenFile& session)
{
    const auto line = lineNamed(session.store(), line_);
    if (!line)
        return line.error();
    const auto type = codeOf<EvidenceType>(type_);
    if (!type)
        return type.error();
    Evidence evidence;
    evidence.package = line->package.id;
    evidence.instalment = line->instalment.id;
    evidence.type = *type;
    evidence.receivedOn = session.store().clock().today();
    evidence.note = QString::fromStdString(note_);
    const auto filed = fileEvidence(session.desk(), evidence);
    if (!filed)
        return filed.error();
    return Printed{Words::tr("On file: %1 for %2.").arg(name(*type), line->name) + u'\n',
        {{u"line"_s, line->name}, {u"evidence"_s, filed->text()}}};
}

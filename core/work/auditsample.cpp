#include "core/work/auditsample.h"

#include "core/base/durable.h"
#include "core/base/entropy.h"
#include "core/domain/records/office.h"
#include "core/work/caseledger.h"
#include "core/work/documentexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditSample)
};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"–"_s;
}

QString staffName(const Store& store, const Id<Staff>& id)
{
    const auto staff = store.of<Staff>().find(id);
    return staff ? staff->name : id.text();
}

bool isWanted(const Store& store, const SampleWish& wish, const Disbursement& paid)
{
    if ((wish.from.isValid() && paid.paidOn < wish.from)
        || (wish.until.isValid() && paid.paidOn > wish.until))
        return false;
    if (wish.programme.isNull())
        return true;
    const auto package = store.of<Package>().find(paid.package);
    const auto plan = package ? store.of<PlanVersion>().find(package->planVersion) : std::nullopt;
    const auto file = store.of<CaseFile>().find(paid.caseId);
    return (plan ? plan->programme : file ? file->programme : Id<Programme>()) == wish.programme;
}

/// A cell of CSV (RFC 4180); what a spreadsheet would take for a formula is made text.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text[0]))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// What is to be read about one payment.
class Voucher {
public:
    Voucher(const Store& store, const Dossier& dossier, const Disbursement& paid)
        : store_(store), dossier_(dossier), paid_(paid)
    {
    }
    QString text() const;
    QString approvals() const;
    QString later() const;
    QStringList indexCells(int number) const;

private:
    const Store& store_;
    const Dossier& dossier_;
    const Disbursement& paid_;
};

QString Voucher::text() const
{
    const Package* package = dossier_.find(paid_.package);
    const Payee* payee = dossier_.find(paid_.payee);
    const auto account = store_.of<Account>().find(paid_.account);
    QString text = Words::tr("Payment %1").arg(paid_.id.text()) + u'\n';
    const auto line
        = [&](const QString& name, const QString& value) { text += name + u": "_s + value + u'\n'; };
    line(Words::tr("Case"), dossier_.file().reference);
    line(Words::tr("For"),
        !package                  ? QString()
            : package->restricted ? Words::tr("Assistance")
                                  : package->title);
    line(Words::tr("Paid on"), dayText(paid_.paidOn));
    line(Words::tr("Amount"), paid_.amount.text());
    line(Words::tr("Programme's cost"), paid_.programmeAmount.text());
    line(Words::tr("Rates per US dollar"),
        u"%1 / %2, %3, %4"_s.arg(
            paid_.rate.text(), paid_.programmeRate.text(), dayText(paid_.rateOn), paid_.rateSource));
    line(Words::tr("Method"), name(paid_.method));
    line(Words::tr("From"), account ? account->name : QString());
    line(Words::tr("To"), payee ? payee->name : QString());
    line(Words::tr("Received by"), paid_.receivedBy);
    line(Words::tr("Voucher"), paid_.voucher);
    line(Words::tr("Paid by"), staffName(store_, paid_.paidBy));
    for (const DisbursementSplit& split : dossier_.where(&DisbursementSplit::disbursement, paid_.id)) {
        const auto funding = store_.of<FundingLine>().find(split.fundingLine);
        line(Words::tr("Borne by"),
            u"%1 %2: %3"_s.arg(funding ? funding->donor : QString(),
                funding ? funding->budgetCode : QString(), split.programmeAmount.text()));
    }
    return text;
}

QString Voucher::approvals() const
{
    const PaymentRequest* request = dossier_.find(paid_.request);
    if (!request)
        return Words::tr("No request is on file.") + u'\n';
    QString text = Words::tr("Requested on %1 by %2: %3")
                       .arg(dayText(request->requestedOn), staffName(store_, request->requestedBy),
                           request->amount.text())
        + u'\n';
    for (const Approval& one : dossier_.where(&Approval::subject, request->id.uuid().raw()))
        text += (one.approved ? Words::tr("Approved on %1 by %2, signature %3")
                              : Words::tr("Refused on %1 by %2, signature %3"))
                    .arg(dayText(one.approvedOn), staffName(store_, one.approvedBy),
                        QString::fromLatin1(one.signature.toHex()))
            + u'\n';
    return text;
}

QString Voucher::later() const
{
    QString text;
    for (const PaymentStatus& one : dossier_.where(&PaymentStatus::disbursement, paid_.id))
        text += u"%1 %2 %3\n"_s.arg(dayText(one.happenedOn), name(one.status), one.reference);
    for (const Correction& one : dossier_.where(&Correction::disbursement, paid_.id))
        text += Words::tr("%1 corrected by %2: %3")
                    .arg(dayText(one.correctedOn), staffName(store_, one.correctedBy), one.reason)
            + u'\n';
    for (const Recovery& one : dossier_.where(&Recovery::disbursement, paid_.id))
        text += u"%1 %2 %3: %4\n"_s.arg(
            dayText(one.happenedOn), name(one.step), one.amount.text(), one.reason);
    return text.isEmpty() ? Words::tr("Nothing happened to it since.") + u'\n' : text;
}

QStringList Voucher::indexCells(int number) const
{
    const QString standing = stands(dossier_, paid_) ? QString() : Words::tr("corrected or returned");
    return {u"%1"_s.arg(number, 3, 10, QChar(u'0')), dossier_.file().reference, dayText(paid_.paidOn),
        paid_.voucher, paid_.amount.number(), paid_.amount.currency().code(), paid_.programmeAmount.number(),
        paid_.programmeAmount.currency().code(), paid_.id.text(), standing};
}

QString row(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& one : cells)
        quoted.append(cell(one));
    return quoted.join(u',') + u"\r\n"_s;
}

Result<void> writeText(const QString& path, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return replaceFile(path, {utf8.constData(), size_t(utf8.size())});
}

Result<void> writeOne(const Desk& desk, const SampleWish& wish, const Voucher& voucher,
    const Disbursement& paid, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Storage, Words::tr("The folder %1 cannot be made.").arg(folder), {}};
    for (const auto& [name, text] : {std::pair(u"voucher.txt"_s, voucher.text()),
             std::pair(u"approvals.txt"_s, voucher.approvals()), std::pair(u"later.txt"_s, voucher.later())})
        if (auto written = writeText(folder + u'/' + name, text); !written)
            return written;
    QList<Id<Attachment>> documents;
    for (const Evidence& one : desk.store.of<Evidence>().where(
             "case_id = ? AND instalment = ? ORDER BY id", paid.caseId, paid.instalment))
        if (!one.attachment.isNull())
            documents.append(one.attachment);
    if (documents.isEmpty())
        return {};
    const auto exported = exportDocuments(desk, {paid.caseId, documents, wish.withRestricted, folder});
    return exported ? Result<void>() : Result<void>(exported.error());
}

} // namespace

QList<Disbursement> drawSample(const Store& store, const SampleWish& wish)
{
    QList<Disbursement> all;
    store.of<Disbursement>().each([&](const Disbursement& paid) {
        if (isWanted(store, wish, paid))
            all.append(paid);
    });
    SeededEntropy random(wish.seed);
    const qsizetype count = std::min<qsizetype>(std::max(wish.count, 0), all.size());
    for (qsizetype i = 0; i < count; ++i) // Fisher and Yates
        all.swapItemsAt(i, i + random.below(int(all.size() - i)));
    return all.first(count);
}

Result<int> writeSample(const Desk& desk, const SampleWish& wish)
{
    const QDir folder(wish.folder);
    if (wish.folder.isEmpty() || !folder.exists() || !folder.isEmpty())
        return Error{Error::Kind::Invalid,
            Words::tr("Name a folder that is there and empty: a sample is written into nothing else."), {}};
    QString index = row({Words::tr("Number"), Words::tr("Case"), Words::tr("Paid on"), Words::tr("Voucher"),
        Words::tr("Amount"), Words::tr("Currency"), Words::tr("Programme's cost"), Words::tr("Its currency"),
        Words::tr("Payment"), Words::tr("Standing")});
    int number = 0;
    for (const Disbursement& paid : drawSample(desk.store, wish)) {
        const auto dossier = dossierOf(desk.store, paid.caseId);
        if (!dossier)
            continue;
        const Voucher voucher(desk.store, *dossier, paid);
        const QStringList cells = voucher.indexCells(++number);
        index += row(cells);
        if (auto written = writeOne(desk, wish, voucher, paid, folder.filePath(cells.first())); !written)
            return written.error();
    }
    if (auto written = writeText(folder.filePath(u"index.csv"_s), index); !written)
        return written.error();
    return number;
}

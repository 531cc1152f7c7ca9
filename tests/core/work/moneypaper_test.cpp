#include "core/domain/records/unveiling.h"
#include "core/work/banklist.h"
#include "core/work/paper.h"
#include "core/work/payments.h"
#include "tests/support/demo.h"

namespace {

/// The demo in autumn, with papers of its money.
struct MoneyPapers : Demo {
    Id<CaseFile> id;

    MoneyPapers()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    Disbursement paid() const { return dossier().of<Disbursement>().first(); }
    Paper paper(PaperForm form, const QString& language = {}, bool withRestricted = false)
    {
        const int reader = withRestricted ? 2 : 3; // who keeps cases may unveil
        const auto made = paperOf(desk(reader), {id, form, paid().id.uuid(), language, withRestricted});
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return *made;
    }
    Uuid toPay() const
    {
        const Dossier now = dossier();
        for (const PaymentRequest& request : now.of<PaymentRequest>())
            if (approvalOf(now, request) && now.where(&Disbursement::request, request.id).isEmpty())
                return request.id.uuid();
        FAIL("nothing is to be paid");
        return {};
    }
    void restrictAll()
    {
        for (const Package& before : store->of<Package>().all()) {
            Package after = before;
            after.restricted = true;
            Act act(*store, desk(2).act("edit"));
            act.save(before, after);
            act.commit();
        }
    }
};

QString allOf(const Paper& paper)
{
    QStringList texts{paper.title.own, paper.title.theirs, paper.code};
    for (const PaperPart& one : paper.parts)
        for (const QStringList& row : one.rows)
            texts.append(row);
    return texts.join('\n');
}

} // namespace

TEST_CASE(
    "A voucher says who is paid what, in words too, at which rate, and who took which step", "[moneypaper]")
{
    MoneyPapers papers;
    const Paper voucher = papers.paper(PaperForm::Voucher, "fr");
    CHECK(voucher.title == PaperText{"Payment voucher", "Bon de paiement"});
    CHECK(voucher.code == papers.dossier().file().reference + " DEMO-001");
    const QString text = allOf(voucher);
    for (const char* said : {"DEMO-001", "90,000.00 AMD", "ninety thousand and 00/100 AMD",
             "quatre-vingt-dix mille et 00/100 AMD", "162.40 EUR", "Landlord (demo)",
             "1 USD = ", "Demo caseworker", "Demo manager", "Demo finance officer"}) {
        INFO(said);
        CHECK(text.contains(said));
    }
    const PaperPart& lines = voucher.parts.last();
    CHECK(lines.kind == PaperPart::Kind::Signatures);
    CHECK(lines.labels.size() == 4);
}

TEST_CASE("A receipt names who received it, for a signature", "[moneypaper]")
{
    MoneyPapers papers;
    const Paper receipt = papers.paper(PaperForm::Receipt, "hy");
    CHECK(receipt.title.own == "Receipt");
    CHECK(allOf(receipt).contains("Landlord (demo)"));
    CHECK_FALSE(paperOf(papers.desk(3), {papers.id, PaperForm::Receipt, papers.id.uuid()}));
}

TEST_CASE("The ledger of a case holds each payment, and each package's sums", "[moneypaper]")
{
    MoneyPapers papers;
    const Paper ledger = papers.paper(PaperForm::Ledger);
    QList<PaperPart> tables;
    for (const PaperPart& part : ledger.parts)
        if (part.kind == PaperPart::Kind::Table)
            tables.append(part);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows.size() == 12);
    CHECK(tables[1].rows.size() == 3);
    CHECK(allOf(ledger).contains("812.00"));
}

TEST_CASE(
    "Of what is restricted a voucher says Assistance and the reference, unless asked for, which is logged",
    "[moneypaper]")
{
    MoneyPapers papers;
    papers.restrictAll();
    const QString veiled = allOf(papers.paper(PaperForm::Voucher));
    CHECK(veiled.contains("Assistance, 05.2014"));
    CHECK_FALSE(veiled.contains("rent", Qt::CaseInsensitive));
    CHECK(papers.dossier().of<Unveiling>().isEmpty());
    CHECK(allOf(papers.paper(PaperForm::Voucher, {}, true)).contains("rent"));
    CHECK(papers.dossier().of<Unveiling>().size() == 1);
}

TEST_CASE("A payment list asks a bank for what is approved, and is refused for what is not", "[moneypaper]")
{
    MoneyPapers papers;
    const auto lines = bankLines(*papers.store, {papers.toPay()});
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->first().amount == Money(9000000, "AMD"));
    CHECK(lines->first().purpose == "Accommodation: rent");
    const auto list = paperOf(papers.desk(3), {{}, PaperForm::BankList, {}, "fr", false, {papers.toPay()}});
    REQUIRE(list);
    CHECK(allOf(*list).contains("ninety thousand"));
    Uuid waiting;
    const Dossier now = papers.dossier();
    for (const PaymentRequest& request : now.of<PaymentRequest>())
        if (!approvalOf(now, request))
            waiting = request.id.uuid();
    CHECK_FALSE(bankLines(*papers.store, {papers.toPay(), waiting}));
    CHECK_FALSE(bankLines(*papers.store, {}));
    papers.restrictAll();
    CHECK(bankLines(*papers.store, {papers.toPay()})->first().purpose == "Assistance");
}

TEST_CASE("A payment list as CSV quotes what it must, and holds no formula", "[moneypaper]")
{
    const QByteArray csv = bankCsv(
        {{"=HYPERLINK(1)", "Bank, \"A\"", "12", "Holder", Money(123456789, "AMD"), "EVN-1", "Rent"}});
    CHECK(csv
        == "number,payee,bank,account,holder,amount,currency,reference,purpose\r\n"
           "1,'=HYPERLINK(1),\"Bank, \"\"A\"\"\",12,Holder,1234567.89,AMD,EVN-1,Rent\r\n");
}

TEST_CASE("A cash report is of cash only", "[moneypaper]")
{
    MoneyPapers papers;
    CHECK_FALSE(
        paperOf(papers.desk(3), {{}, PaperForm::CashReport, {}, {}, false, {papers.paid().id.uuid()}}));
}

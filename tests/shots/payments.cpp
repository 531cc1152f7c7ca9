#include "core/domain/records/money.h"
#include "tests/shots/photographer.h"
#include "ui/cases/goodsforms.h"
#include "ui/forms/aftermath.h"
#include "ui/payments/accountacts.h"
#include "ui/payments/budgetspage.h"
#include "ui/payments/claimacts.h"
#include "ui/payments/moneyacts.h"
#include "ui/payments/paymentsplace.h"
#include "ui/payments/ratespage.h"
#include "ui/payments/worklistpage.h"
#include "ui/print/paperdialog.h"

#include <QApplication>

using namespace Qt::StringLiterals;

// The pages of the Payments place, its dialogs and its papers.

void Photographer::shootPayments(Application& desk, const QString& name)
{
    desk.window().go("payments");
    auto* place = static_cast<PaymentsPlace*>(desk.window().place("payments"));
    for (int page = 0; page < place->pageCount(); ++page) {
        place->choose(page);
        shoot(desk.window(), u"%1-payments-%2"_s.arg(name).arg(page + 1));
    }
    shootGoods(desk, name);
    if (name.startsWith(u"autumn"_s)) // they are the same over every file
        shootMoneyActs(desk, *place, name);
}

/// The Payments tab of a case that has anything in kind.
void Photographer::shootGoods(Application& desk, const QString& name)
{
    Session& session = desk.session();
    for (const Package& package : session.store().of<Package>().all()) {
        if (package.modality != Modality::InKind)
            continue;
        session.open(Target::ofCase(package.caseId, "payments"));
        shoot(desk.window(), name + u"-goods"_s);
        const auto dossier = dossierOf(session.store(), package.caseId);
        const CaseView view{session, *dossier, std::nullopt};
        const auto dialogOf = [&](const QString& kind, auto open) {
            open(session, view, &desk.window());
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                shoot(*dialog, name + u"-goods-"_s + kind);
                delete dialog;
            }
        };
        dialogOf(u"offer"_s, addOffer);
        dialogOf(u"order"_s, orderGoodsOf);
        dialogOf(u"delivery"_s, recordGoods);
        return;
    }
}

/// What answers a payment that went wrong, claims, and accounts.
void Photographer::shootAftermath(Application& desk, const QString& name)
{
    Session& session = desk.session();
    QWidget* window = &desk.window();
    const auto dialogOf = [&](const QString& kind, const std::function<void()>& open) {
        open();
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(*dialog, name + u"-money-"_s + kind);
            delete dialog;
        }
    };
    const auto paid = session.store().of<Disbursement>().all();
    const auto lines = session.store().of<FundingLine>().all();
    const auto accounts = session.store().of<Account>().all();
    const auto programmes = session.store().of<Programme>().all();
    if (paid.isEmpty() || lines.isEmpty() || accounts.isEmpty() || programmes.isEmpty())
        return;
    dialogOf(u"correct"_s, [&] { openCorrection(session, paid.first(), window); });
    dialogOf(u"recover"_s, [&] { openRecovery(session, paid.first(), window); });
    dialogOf(u"claim"_s, [&] { makeClaimOn(session, lines.first(), window); });
    dialogOf(u"closing"_s, [&] { closeProgrammeOf(session, programmes.first(), window); });
    dialogOf(u"sample"_s, [&] { drawAuditSample(session, {}, window); });
    dialogOf(u"account"_s, [&] { openNewAccount(session, window); });
    dialogOf(u"handover"_s, [&] { handOverAccount(session, accounts.first(), window); });
}

void Photographer::shootMoneyActs(Application& desk, PaymentsPlace& place, const QString& name)
{
    QWidget* window = &desk.window();
    const auto dialogOf = [&](Worklist list, const QString& kind, auto open) {
        place.show(list);
        WorklistModel& model = place.worklists().model();
        if (model.rowCount() == 0)
            return;
        open(model.line(model.rowCount() - 1));
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(*dialog, name + u"-payments-"_s + kind);
            delete dialog;
        }
    };
    Session& session = desk.session();
    dialogOf(Worklist::Late, u"request"_s, [&](const MoneyLine& line) {
        requestPayments(session, {line, line}, window);
    });
    dialogOf(Worklist::Approve, u"decide"_s,
        [&](const MoneyLine& line) { decidePayments(session, {line}, window); });
    dialogOf(Worklist::Pay, u"pay"_s, [&](const MoneyLine& line) { payLines(session, {line}, window); });
    dialogOf(Worklist::Evidence, u"evidence"_s,
        [&](const MoneyLine& line) { fileEvidenceFor(session, line, window); });
    shootAftermath(desk, name);
    shootFigures(place, name);
    shootMoneyPapers(desk, name);
}

void Photographer::shootFigures(PaymentsPlace& place, const QString& name)
{
    const auto shootOpen = [&](const QString& kind) {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(*dialog, name + u"-payments-"_s + kind);
            delete dialog;
        }
    };
    for (auto* budgets : place.findChildren<BudgetsPage*>()) {
        budgets->refresh();
        constexpr int paid = 5;
        budgets->openFigure(0, paid);
        shootOpen(u"figure"_s);
    }
    for (auto* rates : place.findChildren<RatesPage*>()) {
        rates->typeOne();
        shootOpen(u"rate"_s);
    }
}

void Photographer::shootMoneyPapers(Application& desk, const QString& name)
{
    const auto paid = desk.session().store().of<Disbursement>().all();
    if (paid.isEmpty())
        return;
    int number = 0;
    for (const PaperForm form : {PaperForm::Voucher, PaperForm::Receipt, PaperForm::Ledger}) {
        PaperDialog dialog(desk.session(),
            {paid.first().caseId, form, paid.first().id.uuid(), ++number == 1 ? u"fr"_s : u"hy"_s},
            &desk.window());
        dialog.show();
        shoot(dialog, u"%1-money-paper-%2"_s.arg(name).arg(number));
    }
}

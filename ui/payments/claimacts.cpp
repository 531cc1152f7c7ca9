#include "ui/payments/claimacts.h"

#include "core/domain/records/reconciliation.h"
#include "core/work/auditsample.h"
#include "core/work/claims.h"
#include "ui/forms/openform.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimActs)
};

template <class Made>
Result<void> done(const Made& made)
{
    return made ? Result<void>() : Result<void>(made.error());
}

/// The period, and what would be claimed for it.
class ClaimForm : public Form<Claim> {
public:
    ClaimForm(const Store& store, const FundingLine& line) : store_(store), line_(line)
    {
        add(Words::tr("&From"), &Claim::periodFrom);
        add(Words::tr("&Until and with"), &Claim::periodUntil);
        connect(this, &FormRows::edited, this, [this] { tellSum(); });
        hint("period_until",
            Words::tr("Each payment is claimed once; what changed since comes along as an "
                      "adjustment. A claim is frozen and signed."));
    }

private:
    void tellSum()
    {
        const Claim typed = record();
        if (!typed.periodFrom.isValid() || !typed.periodUntil.isValid())
            return;
        Money sum;
        const auto lines = claimableOf(store_, line_.id, typed.periodFrom, typed.periodUntil);
        for (const ClaimLine& one : lines)
            sum += one.amount;
        hint("period_until",
            lines.isEmpty() ? Words::tr("Nothing is to be claimed for these days.")
                            : Words::tr("%n payment(s), %1", nullptr, int(lines.size())).arg(sum.text()));
    }

    const Store& store_;
    FundingLine line_;
};

class DisallowForm : public Form<ClaimDecision> {
public:
    explicit DisallowForm(const ClaimEntry& entry)
    {
        add(Words::tr("&Disallowed"), &ClaimDecision::disallowed)->setCurrency(entry.amount.currency());
        add(Words::tr("De&cided on"), &ClaimDecision::decidedOn);
        addLong(Words::tr("R&eason, the donor's"), &ClaimDecision::reason, 3);
        hint("disallowed", Words::tr("%1 of this payment was claimed.").arg(entry.amount.text()));
    }
};

QString closingWords(const ClosingList& list)
{
    if (list.isClear())
        return Words::tr(
            "Nothing of it is open. Afterwards it takes an exception to pay or correct anything.");
    QStringList open;
    const auto name = [&](Money amount, const QString& words) {
        if (amount.minorUnits() != 0)
            open.append(words.arg(amount.text()));
    };
    name(list.committed, Words::tr("%1 approved and unpaid"));
    name(list.requested, Words::tr("%1 requested"));
    name(list.planned, Words::tr("%1 planned"));
    name(list.undelivered, Words::tr("%1 paid and not delivered"));
    name(list.unevidenced, Words::tr("%1 without evidence"));
    name(list.outstanding, Words::tr("%1 to come back"));
    name(list.unclaimed, Words::tr("%1 not claimed"));
    return Words::tr("Still open: %1.").arg(open.join(u", "_s));
}

class ClosingForm : public Form<PeriodClosure> {
public:
    explicit ClosingForm(const ClosingList& list)
    {
        add(Words::tr("&Until and with"), &PeriodClosure::closedUntil);
        hint("closed_until", closingWords(list));
    }
};

/// How many payments, of when, drawn by which number, into which folder.
class SampleForm : public FormRows {
public:
    SampleForm()
        : count_(new QLineEdit(u"25"_s)), seed_(new QLineEdit), from_(new DayEdit), until_(new DayEdit),
          restricted_(new QCheckBox(Words::tr("also documents of what is restricted; that is logged"))),
          folder_(new QLineEdit)
    {
        addRow("count", Words::tr("&How many"), count_);
        addRow("seed", Words::tr("Drawn by the &number"), seed_);
        addRow("from", Words::tr("&From"), from_);
        addRow("until", Words::tr("&Until"), until_);
        addRow("restricted", Words::tr("&Restricted"), restricted_);
        addRow("folder", Words::tr("Into the &empty folder"), folder_);
        hint("seed", Words::tr("The auditor names it. The same number draws the same payments again."));
        for (QLineEdit* one :
            {count_, seed_, static_cast<QLineEdit*>(from_), static_cast<QLineEdit*>(until_), folder_})
            connect(one, &QLineEdit::textEdited, this, &FormRows::edited);
        auto* choose = new QAction(folder_);
        folder_->setPlaceholderText(Words::tr("Press Ctrl+O to choose"));
        choose->setShortcut(QKeySequence::Open);
        addAction(choose);
        connect(choose, &QAction::triggered, this, [this] {
            const QString path = QFileDialog::getExistingDirectory(this, Words::tr("An empty folder"));
            if (!path.isEmpty())
                folder_->setText(path);
        });
    }
    Result<SampleWish> wish(const Id<Programme>& programme) const
    {
        bool counts = false, draws = false;
        const int count = count_->text().toInt(&counts);
        const quint64 seed = seed_->text().toULongLong(&draws);
        if (!counts || count < 1)
            return Error{Error::Kind::Invalid, Words::tr("Enter how many payments are drawn."), {}};
        if (!draws)
            return Error{Error::Kind::Invalid,
                Words::tr("Enter the number that the sample is drawn by, such as 7."), {}};
        if (folder_->text().trimmed().isEmpty())
            return Error{Error::Kind::Invalid, Words::tr("Choose an empty folder for the sample."), {}};
        return SampleWish{programme, from_->day(), until_->day(), count, seed, restricted_->isChecked(),
            folder_->text().trimmed()};
    }

private:
    QLineEdit *count_, *seed_;
    DayEdit *from_, *until_;
    QCheckBox* restricted_;
    QLineEdit* folder_;
};

} // namespace

void makeClaimOn(Session& session, const FundingLine& line, QWidget* parent)
{
    Claim claim;
    claim.fundingLine = line.id;
    FormTask<Claim> task;
    task.title = Words::tr("Claim on %1 %2").arg(line.donor, line.budgetCode);
    task.draft = "draft-claim-" + line.id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const Claim&, const Claim& after) {
        return done(makeClaim(desk, after.fundingLine, after.periodFrom, after.periodUntil));
    };
    openForm<Claim>(session, new ClaimForm(session.store(), line), claim, task, parent);
}

void disallowPart(Session& session, const ClaimEntry& entry, QWidget* parent)
{
    ClaimDecision decision;
    decision.claim = entry.claim;
    decision.disbursement = entry.disbursement;
    decision.decidedOn = session.today();
    FormTask<ClaimDecision> task;
    task.title = Words::tr("Disallowed by the donor");
    task.draft = "draft-disallowed-" + entry.id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const ClaimDecision&, const ClaimDecision& after) {
        return done(disallow(desk, after));
    };
    openForm<ClaimDecision>(session, new DisallowForm(entry), decision, task, parent);
}

void closeProgrammeOf(Session& session, const Programme& programme, QWidget* parent)
{
    PeriodClosure closure;
    closure.programme = programme.id;
    FormTask<PeriodClosure> task;
    task.title = Words::tr("Close %1").arg(programme.name.isEmpty() ? programme.code : programme.name);
    task.draft = "draft-closing-" + programme.id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const PeriodClosure&, const PeriodClosure& after) {
        return closeProgramme(desk, after.programme, after.closedUntil);
    };
    openForm<PeriodClosure>(
        session, new ClosingForm(closingListOf(session.store(), programme)), closure, task, parent);
}

void drawAuditSample(Session& session, const Id<Programme>& programme, QWidget* parent)
{
    auto* form = new SampleForm;
    auto* dialog = new RecordDialog(Words::tr("Audit sample"), form, parent);
    const Draft draft(session, "draft-audit-sample");
    if (draft.exists())
        form->setTyped(draft.texts());
    QObject::connect(form, &FormRows::edited, dialog, [=] { draft.keepSoon(form->typed()); });
    QObject::connect(dialog, &QDialog::finished, dialog, [=] { draft.forget(); });
    QObject::connect(&session, &Session::aboutToLock, dialog, [=] { dialog->deleteLater(); });
    QObject::connect(dialog, &RecordDialog::saveWanted, dialog, [=, &session] {
        const auto wish = form->wish(programme);
        if (!wish)
            return dialog->tell(wish.error().message, true);
        const auto written
            = session.perform({}, {}, [&](const Desk& desk) { return writeSample(desk, *wish); });
        if (!written)
            return dialog->tell(written.error().message, true);
        dialog->accept();
        session.tell(Words::tr("%n payment(s) drawn; index.csv in %1 names them.", nullptr, *written)
                         .arg(QDir::toNativeSeparators(wish->folder)));
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

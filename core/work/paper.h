#pragma once

#include "core/work/desk.h"
#include "core/work/papertexts.h"

struct CaseFile;
class Dossier;

/// A text in the office's language and in the returnee's; the second is empty where there is none.
struct PaperText {
    QString own;
    QString theirs = {};

    friend bool operator==(const PaperText&, const PaperText&) = default;
};

/// One part of a paper, from top to bottom.
struct PaperPart {
    enum class Kind {
        Text, ///< `text`
        Facts, ///< `labels` and, in `rows`, what each of them is here
        Table, ///< headed by `labels`
        Tick, ///< a box to tick, and `text`
        Blank, ///< `text`, and lines to write on
        Signatures, ///< one for each of `labels`, with the name in `rows` where it is known
        Heading, ///< `text`, above what belongs together
    };
    Kind kind = Kind::Text;
    PaperText text = {};
    QList<PaperText> labels = {};
    QList<QStringList> rows = {};
    QList<int> numbers = {}; ///< columns of a table that are amounts
    QList<int> widths = {}; ///< of a table's columns, in percent; empty: as they come
};

/// A paper to be signed, as a value; how it looks is the printer's business.
struct Paper {
    PaperText title;
    QString office, reference;
    QString made; ///< by whom and when
    QString code = {}; ///< told by a QR code at the head; empty: none
    PaperText confidential;
    QStringList warnings; ///< of texts that nobody checked
    QString language; ///< the returnee's; empty: in one language only
    bool rightToLeft = false; ///< the returnee's
    QList<PaperPart> parts;
};

enum class PaperForm {
    Plan,
    Consent,
    Handover,
    Voucher,
    Receipt,
    Ledger,
    BankList, ///< of requests of several cases
    CashReport, ///< of payments of several cases
    CaseFile, ///< all of a case; in the office's language alone
    Held, ///< all that is held on one person, restricted things too; `record` is the person
};

struct PaperWish {
    Id<CaseFile> caseId;
    PaperForm form = PaperForm::Plan;
    /// A plan version, the package that is handed over, a payment; null: the newest plan, the first package.
    Uuid record = {};
    QString language = {}; ///< the returnee's; empty: none beside the office's
    bool withRestricted = false; ///< else it says "Assistance"; where it is on it, that is logged
    QList<Uuid> records = {}; ///< of a paper of several cases
};

/// NotFound where the case has no plan, package or payment to print.
Result<Paper> paperOf(const Desk& desk, const PaperWish& wish);
/// The same, with texts that are no part of the program.
Result<Paper> paperOf(
    const Desk& desk, const PaperWish& wish, const PaperTexts& own, const std::optional<PaperTexts>& theirs);
/// The language of the principal, where there are texts in it and it is not the office's; else empty.
QString languageFor(const Dossier& dossier);

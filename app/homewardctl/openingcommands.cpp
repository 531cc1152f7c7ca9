#include "app/homewardctl/moneycommands.h"
#include "core/work/openingentries.h"

#include <QFile>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

void MoneyCommands::addOpening(CLI::App& payment)
{
    auto* take = add(payment, "opening",
        "take in what running cases were paid before, as CSV: case, package, amount, currency, date, paper, "
        "rate",
        [this](OpenFile& session) { return takeOpenings(session); });
    take->add_option("file", file_, "the sheet")->required();
    auto* approve = add(payment, "approve-opening", "approve such a batch by one's signature",
        [this](OpenFile& session) { return approveOpenings(session); });
    approve->add_option("--note", note_, "kept with the approval");
    for (auto* command : {take, approve})
        command->add_option("--batch", row_, "the name it is approved under")->required();
}

Result<Printed> MoneyCommands::takeOpenings(OpenFile& session)
{
    QFile file(QString::fromStdString(file_));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Error{Error::Kind::NotFound,
            Words::tr("%1 cannot be read, or is far too large for a sheet of opening entries.")
                .arg(file.fileName()),
            {}};
    const auto taken = takeOpening(session.desk(), file.readAll(), QString::fromStdString(row_));
    if (!taken)
        return taken.error();
    if (!taken->refusals.isEmpty())
        return Error{Error::Kind::Invalid,
            taken->refusals.join(u'\n') + u'\n' + Words::tr("Nothing was taken in."), {}};
    return Printed{
        Words::tr("Taken in: %1. Have the batch approved by another person.").arg(taken->added) + u'\n',
        {{u"added"_s, taken->added}}};
}

Result<Printed> MoneyCommands::approveOpenings(OpenFile& session)
{
    const auto approved
        = approveOpening(session.desk(), QString::fromStdString(row_), QString::fromStdString(note_));
    if (!approved)
        return approved.error();
    return Printed{Words::tr("Approved: %1.").arg(*approved) + u'\n', {{u"approved"_s, *approved}}};
}

#include "core/exchange/refusals.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

Error ownBundle()
{
    return {Error::Kind::NotAllowed,
        Words::tr("This laptop wrote this bundle itself: it is for another one. Take it there."), {}};
}

Error bundleIntoPack()
{
    return {Error::Kind::NotAllowed,
        Words::tr(
            "This is the pack of a mission: it holds its own cases and takes no bundles. Write a bundle "
            "of what was found, and take it to the office."),
        {}};
}

Error strangersBundle(const std::optional<TrustedDevice>& sender)
{
    if (!sender)
        return {Error::Kind::NotAllowed,
            Words::tr(
                "The laptop that signed this bundle is not on this office's trust list. Nothing was taken. "
                "Ask who sent it, and enrol that laptop first."),
            {}};
    return {Error::Kind::NotAllowed,
        Words::tr("The key of the laptop %1, which signed this bundle, was revoked. Nothing was taken. Tell "
                  "headquarters.")
            .arg(sender->code),
        {}};
}

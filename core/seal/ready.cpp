#include "core/seal/ready.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <sodium.h>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};
} // namespace

void seal::ready()
{
    static const int state = sodium_init();
    if (state < 0)
        throw Failure({Error::Kind::Storage,
            Words::tr("This computer gives no random numbers, so nothing can be encrypted. Restart it and "
                      "try again."),
            "sodium_init failed"});
}

#include "core/domain/records/instalment.h"

#include "core/domain/records/checks.h"

Problems validate(const Instalment& instalment)
{
    return Checks(instalment)
        .present(&Instalment::package)
        .positive(&Instalment::number)
        .inOrder(&Instalment::periodFrom, &Instalment::periodUntil)
        .positive(&Instalment::amount);
}

Problems validate(const InstalmentStop& stop)
{
    return Checks(stop)
        .present(&InstalmentStop::instalment)
        .present(&InstalmentStop::stoppedOn)
        .present(&InstalmentStop::reason);
}

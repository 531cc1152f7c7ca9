#pragma once

#include "core/exchange/trust.h"

/// Why a bundle is not taken, whatever is in it.

/// It is of this laptop itself.
Error ownBundle();
/// The file is the pack of a mission.
Error bundleIntoPack();
/// That sender (nothing: nobody known) is not trusted, or not any more.
Error strangersBundle(const std::optional<TrustedDevice>& sender);

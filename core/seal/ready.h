#pragma once

namespace seal {

/// Starts the cryptographic library once, from any thread; every function of this folder calls it first.
/// Throws a Failure where the machine gives no random numbers.
void ready();

} // namespace seal

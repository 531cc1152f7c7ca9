#pragma once

#include "core/seal/publickey.h"
#include "core/work/staffing.h"

/// A laptop that asked to join: `device` without id and code, which it gets.
struct NewDevice {
    Device device;
    seal::SealingKey
        ownSealingKey; ///< of the laptop at hand, which enters the trust list with the first other one
    bool isPack = false; ///< a laptop of a mission: no bundle is ever sealed to it
};
/// Puts a laptop on the trust list that the root signs. One that is there already is left as it is.
Result<Device> enrolDevice(const Desk& desk, const seal::SigningKey& root, NewDevice device);
/// Nothing that the laptop writes from now on is taken; what is here of it stays.
Result<void> revokeDevice(const Desk& desk, const seal::SigningKey& root, const QByteArray& key);

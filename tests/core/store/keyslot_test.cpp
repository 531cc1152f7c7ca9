#include "core/store/keyslot.h"
#include "tests/support/officekeys.h"
#include "tests/support/tostring.h"

using namespace officekeys;

TEST_CASE("A slot works for no other person, no other kind and beside no other file", "[keyring]")
{
    const Office office;
    const auto passphrase = words("anna's passphrase");
    const auto opens = [&](const Result<Keyring>& keyring) { return bool(keyring->unlock(passphrase)); };
    const auto same = office.tampered(0, [](QJsonObject& slot) { slot["name"] = "Anna B."; });
    CHECK(opens(same)); // the name is only shown
    CHECK_FALSE(opens(office.tampered(0, [](QJsonObject& slot) { slot["staff"] = file.text(); })));

    KeySlot slot = office.keyring.keySlots().first();
    CHECK(openedSlot(file, slot, passphrase));
    CHECK(kindOf(openedSlot(anna, slot, passphrase)) == Error::Kind::WrongPassphrase);
    slot.owner.kind = SlotKind::Recovery;
    CHECK(kindOf(openedSlot(file, slot, passphrase)) == Error::Kind::WrongPassphrase);
}

TEST_CASE("The two keys of a slot cannot take each other's place, nor those of two slots", "[keyring]")
{
    const Office office;
    const auto passphrase = words("anna's passphrase");
    KeySlot swapped = office.keyring.keySlots().first();
    std::swap(swapped.dataKey, swapped.signingKey);
    CHECK(kindOf(openedSlot(file, swapped, passphrase)) == Error::Kind::WrongPassphrase);

    KeySlot mixed = office.keyring.keySlots().first();
    mixed.signingKey = office.keyring.keySlots()[1].signingKey;
    CHECK(kindOf(openedSlot(file, mixed, passphrase)) == Error::Kind::Damaged);

    KeySlot renamed = office.keyring.keySlots().first();
    renamed.publicKey = office.borisKey.publicKey().bytes();
    CHECK(kindOf(openedSlot(file, renamed, passphrase)) == Error::Kind::Damaged);
}

#include "core/work/staffing.h"

#include "core/store/signature.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Staffing)
};

template <class Fact>
void signByRoot(Fact& fact, const seal::SigningKey& root)
{
    sign(fact, root, Id<StaffKey>());
}

Problems problemsOf(const NewStaff& person, QDate today)
{
    return validate(person.staff, today);
}

/// Writes the person, their key and roles; returns them as actor.
Actor put(Act& act, const seal::SigningKey& root, NewStaff person, QDate today)
{
    if (person.staff.id.isNull())
        person.staff.id = act.newId<Staff>();
    act.add(person.staff);
    StaffKey key;
    key.id = act.newId<StaffKey>();
    key.staff = person.staff.id;
    key.publicKey = person.key.bytes();
    key.validFrom = today;
    signByRoot(key, root);
    act.add(key);
    for (const StaffRole role : person.roles) {
        RoleGrant grant;
        grant.id = act.newId<RoleGrant>();
        grant.staff = person.staff.id;
        grant.role = role;
        grant.validFrom = today;
        signByRoot(grant, root);
        act.add(grant);
    }
    return {person.staff.id, key.id, std::nullopt};
}

QByteArray originBytes(const Store& store)
{
    for (const Origin& origin : store.origins().all())
        if (origin.own)
            return origin.id.raw();
    return {};
}

Device deviceOf(const Store& store, const Id<Office>& office, const QString& code)
{
    Device device;
    device.office = office;
    device.code = code;
    device.publicKey = store.device().publicKey().bytes();
    device.origin = originBytes(store);
    return device;
}

} // namespace

Result<void> isOwnRoot(const Desk& desk, const seal::SigningKey& root)
{
    // Not asked of the records: a foreign entry could claim to be older than the office's own.
    if (desk.store.setting("office-root") != root.publicKey().bytes())
        return Error{Error::Kind::NotAllowed,
            Words::tr("That root file belongs to another office. Take the one written when this office was "
                      "created."),
            {}};
    return {};
}

Result<Actor> foundOffice(Store& store, const seal::SigningKey& root, const Founding& founding)
{
    const QDate today = store.clock().today();
    if (ownOffice(store))
        return Error{Error::Kind::Invalid, Words::tr("This file belongs to an office already."), {}};
    if (const Problems problems = validate(founding.office, today); !problems.isEmpty())
        return errorOf(problems, store.registry().find(Description<Office>::kind.number));
    if (const Problems problems = problemsOf(founding.first, today); !problems.isEmpty())
        return errorOf(problems, store.registry().find(Description<Staff>::kind.number));
    Act act(store, {{}, "found-office", {}, store.clock().now()});
    Office office = founding.office;
    office.id = act.newId<Office>();
    act.add(office);
    store.setSetting("own-office", office.id.uuid().raw());
    store.setSetting("office-root", root.publicKey().bytes());
    TrustEntry trust;
    trust.id = act.newId<TrustEntry>();
    trust.listVersion = 1;
    trust.subject = TrustSubject::Office;
    trust.name = office.code;
    trust.publicKey = root.publicKey().bytes();
    signByRoot(trust, root);
    act.add(trust);
    Device device = deviceOf(store, office.id, u"A"_s);
    device.id = act.newId<Device>();
    device.name = founding.deviceName;
    act.add(device);
    NewStaff first = founding.first;
    first.staff.office = office.id;
    const Actor actor = put(act, root, first, today);
    act.commit();
    return actor;
}

Result<Actor> addStaff(const Desk& desk, const seal::SigningKey& root, const NewStaff& person)
{
    if (auto allowed = mayDo(desk, Right::KeepStaff); !allowed)
        return allowed.error();
    if (auto ours = isOwnRoot(desk, root); !ours)
        return ours.error();
    if (const Problems problems = problemsOf(person, desk.today()); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Staff>::kind.number));
    Act act(desk.store, desk.act("add-staff"));
    const Actor actor = put(act, root, person, desk.today());
    act.commit();
    return actor;
}

Result<void> endStaff(
    const Desk& desk, const seal::SigningKey& root, const Id<Staff>& person, const QString& reason)
{
    if (auto allowed = mayDo(desk, Right::KeepStaff); !allowed)
        return allowed;
    if (auto ours = isOwnRoot(desk, root); !ours)
        return ours;
    const auto before = desk.store.of<Staff>().find(person);
    if (!before)
        return Error{Error::Kind::NotFound, Words::tr("There is no such member of staff."), {}};
    Act act(desk.store, desk.act("end-staff", reason));
    for (const RoleGrant& grant : desk.store.of<RoleGrant>().where("staff = ? ORDER BY id", person)) {
        RoleEnd end;
        end.id = act.newId<RoleEnd>();
        end.grant = grant.id;
        end.endsOn = desk.today();
        end.reason = reason;
        signByRoot(end, root);
        act.add(end);
    }
    Staff after = *before;
    after.active = false;
    act.save(*before, after);
    act.commit();
    return {};
}

std::optional<Office> ownOffice(const Store& store)
{
    const auto own = store.setting("own-office");
    if (!own || own->size() != 16)
        return std::nullopt;
    return store.of<Office>().find(Id<Office>(Uuid::fromBytes(own->constData())));
}

std::optional<Device> ownDevice(const Store& store)
{
    return store.of<Device>().firstWhere("origin = ? ORDER BY id LIMIT 1", originBytes(store));
}

void ensureDevice(Store& store, const QString& code)
{
    const auto office = ownOffice(store);
    if (!office || ownDevice(store))
        return;
    Act act(store, {{}, "go-on-after-restore", {}, store.clock().now()});
    Device device = deviceOf(store, office->id, code);
    device.id = act.newId<Device>();
    // The laptop is called as before: "A2" goes on as what "A" was.
    const QByteArray first = QString(code).remove(QRegularExpression(u"\\d+$"_s)).toUtf8();
    const auto former = store.of<Device>().firstWhere("code = ? ORDER BY id LIMIT 1", sql::text(first));
    device.name = former ? former->name : QString();
    act.add(device);
    act.commit();
}

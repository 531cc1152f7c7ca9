#include "core/laptops/answering.h"

#include "core/exchange/exporting.h"
#include "core/exchange/joining.h"
#include "core/work/enrolling.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Puts the person and the laptop into the file; what is there already stays.
Result<Device> enrol(
    const Desk& desk, const seal::SigningKey& root, const JoinRequest& request, const NewStaff& person)
{
    if (!desk.store.of<Staff>().find(Id<Staff>(request.staff)))
        if (auto added = addStaff(desk, root, person); !added)
            return added.error();
    NewDevice device;
    device.ownSealingKey = sealingPairOf(desk.store).publicKey();
    device.device.office = person.staff.office;
    device.device.name = request.deviceName;
    device.device.publicKey = request.device.bytes();
    device.device.sealingKey = request.sealing.bytes();
    device.device.origin = request.origin.raw();
    return enrolDevice(desk, root, device);
}

Enrolment enrolmentFor(const Store& store, const JoinRequest& request, const Device& device)
{
    Enrolment enrolment;
    enrolment.request = request.hash();
    enrolment.office = device.office.uuid();
    enrolment.staff = request.staff;
    enrolment.deviceCode = device.code;
    enrolment.contentKey = store.setting("content-key").value_or(QByteArray());
    enrolment.sender = store.device().publicKey().bytes();
    return enrolment;
}

/// The office of the laptop that joins: a new one where its code is given and not known yet.
Result<Id<Office>> officeFor(const Desk& desk, const Office& wanted)
{
    if (wanted.code.isEmpty())
        return ownOffice(desk.store).value_or(Office()).id;
    for (const Office& known : desk.store.of<Office>().all())
        if (known.code == wanted.code)
            return known.id;
    return addRecord(desk, Right::KeepStaff, "add-office", wanted);
}

/// The answer is a bundle of everything, with the enrolment that the root signed.
Result<Answered> writeAnswer(const Desk& desk, const seal::SigningKey& root, const JoinRequest& request,
    const Device& device, const QString& folder, Progress& progress)
{
    Store& store = desk.store;
    const auto receiver = trustedDevice(store, device.publicKey);
    if (!receiver)
        return Error{Error::Kind::NotAllowed,
            Words::tr("That root file belongs to another office. Take the one written when this office was "
                      "created."),
            {}};
    BundleOrder order{*receiver, enrolmentFor(store, request, device), true};
    sign(*order.enrolment, root);
    const auto written = exportBundle(store, order, folder, progress);
    if (!written)
        return written.error();
    return Answered{
        request.deviceName, receiver->code, written->path, rootWords(store).join(QLatin1Char(' '))};
}

} // namespace

Result<Answered> answerRequest(
    const Desk& desk, const seal::SigningKey& root, const Answering& answering, Progress& progress)
{
    const auto request = readJoinRequest(answering.request);
    if (!request)
        return request.error();
    if (!isSameWords(request->words(), answering.words))
        return Error{Error::Kind::Invalid,
            Words::tr(
                "These are not the words of this request. Ask for them again, over the phone. If they differ "
                "still, do not answer: the request may come from somebody else."),
            {}};
    const auto office = officeFor(desk, answering.office);
    if (!office)
        return office.error();
    NewStaff person{{}, request->personKey, answering.roles};
    person.staff.id = Id<Staff>(request->staff);
    person.staff.name = request->person;
    person.staff.office = *office;
    const auto device = enrol(desk, root, *request, person);
    if (!device)
        return device.error();
    return writeAnswer(desk, root, *request, *device, answering.folder, progress);
}

#pragma once

#include "core/domain/records/catalogue.h"
#include "core/work/casework.h"
#include "core/work/registration.h"
#include "core/work/synthetic.h"
#include "core/work/syntheticnames.h"

/// The making of one case after another; stops at the first refusal, which would be a fault of this file.
class Synthesis {
public:
    Synthesis(Store& store, SteppedClock& clock, const SyntheticCast& cast, quint64 seed)
        : store_(store), clock_(clock), cast_(cast), random_(seed), names_(random_)
    {
        programme_ = store.of<Programme>().all().first();
        line_ = store.of<FundingLine>().all().first().id;
        account_ = store.of<Account>().all().first().id;
    }

    Result<void> make(int number);
    /// Registers the principal of the last case again in one of its own: the name in another spelling, the
    /// date of birth as it was, the passport and the phone in every second case.
    Result<void> makeAgain(int number);
    bool isDoubled(int ofThousand) { return ofThousand > 0 && random_.below(1000) < ofThousand; }

private:
    struct Made {
        Id<CaseFile> caseId;
        Id<Person> principal;
        QDate start;
        int reach = 0; ///< how far the case has come: 0 registered … 5 closed
    };
    Result<void> enrol(Made& made, int number);
    Result<void> counselAndReturn(const Made& made);
    Result<void> planAndApprove(const Made& made);
    Result<void> payAll(const Made& made);
    Result<void> payOne(const Made& made, const Package& package, const Instalment& instalment);
    Result<void> visitAndClose(const Made& made);
    Result<void> grantOne(const Made& made, const Id<PlanVersion>& version, const PackageType& type);
    Result<void> move(const Made& made, Stage stage, int days);
    void arrive(const Made& made); ///< all who were expected
    NewPerson person(Relation relation);
    Desk as(const Actor& actor) const { return {store_, actor}; }
    void stand(const Made& made, int days) { clock_.setDay(made.start.addDays(days)); }

    Store& store_;
    SteppedClock& clock_;
    const SyntheticCast& cast_;
    SeededEntropy random_;
    SyntheticNames names_;
    Programme programme_;
    Id<FundingLine> line_;
    Id<Account> account_;
    NewPerson last_; ///< the principal of the last case
};

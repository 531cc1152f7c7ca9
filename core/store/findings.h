#pragma once

#include "core/store/changelog.h"
#include "core/store/check.h"
#include "core/store/registry.h"

#include <array>

/// The record that a finding is about.
struct RecordName {
    int kind = 0;
    Uuid record;
    Uuid caseId; ///< null where it belongs to no case
};

/// Gathers what the steps of a check find, and puts names to records.
class Findings {
public:
    using Area = CheckFinding::Area;
    static constexpr int most = 100; ///< of each area, findings and notes apart

    Findings(const sql::Database& database, const Registry& registry)
        : database_(database), registry_(registry)
    {
    }

    void add(Area area, const QString& message, const QString& detail = {});
    /// `sentence` has %1 where the record's name goes.
    void add(Area area, const RecordName& record, const QString& sentence, const QString& detail = {});
    void note(Area area, const RecordName& record, const QString& sentence, const QString& detail = {});
    /// "Disbursement 0190… of case EVN-2014-A-00012-V".
    QString nameOf(const RecordName& record) const;

    /// All findings, by area.
    QList<CheckFinding> taken();

private:
    struct Kept {
        QList<CheckFinding> findings;
        qint64 more = 0; ///< counted only
    };
    void keep(CheckFinding finding, const RecordName* record);

    const sql::Database& database_;
    const Registry& registry_;
    std::array<Kept, size_t(CheckFinding::areas) * 2> kept_;
};

/// What every step of a check works on. Origins and log are read anew from the file, not the store's own, so
/// that nothing kept in memory hides what the file says.
struct CheckScope {
    sql::Database& database;
    const Registry& registry;
    const Origins& origins;
    const ChangeLog& log;
    Findings& findings;
    CheckReport& report;
    Progress& progress;
    int total = 0; ///< steps of work there are
    int done = 0;

    /// One step of work is done.
    void advance()
    {
        if (++done % 1024 == 0)
            progress.step(std::min(done, total), total);
    }
    /// Throws where the person has cancelled; for work that is not counted in steps.
    void pause() { progress.step(std::min(done, total), total); }
    bool knows(const Dot& dot) const { return dot.origin >= 1 && dot.origin <= origins.all().size(); }
    /// Whether the file holds only what lives of that replica's changes: a pack's, but for what this laptop
    /// wrote. Its chain cannot be followed there, and its office has checked what it signed.
    bool isPartial(const Origin& origin) const { return isPack && origin.key != origins.own().key; }
    bool isPack = false;
};

#include "core/store/findings.h"

#include "core/domain/records/casefile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

bool CheckReport::isSound() const
{
    return std::ranges::all_of(findings, &CheckFinding::isNote);
}

void Findings::add(Area area, const QString& message, const QString& detail)
{
    keep({area, message, detail, false}, nullptr);
}

void Findings::add(Area area, const RecordName& record, const QString& sentence, const QString& detail)
{
    keep({area, sentence, detail, false}, &record);
}

void Findings::note(Area area, const RecordName& record, const QString& sentence, const QString& detail)
{
    keep({area, sentence, detail, true}, &record);
}

void Findings::keep(CheckFinding finding, const RecordName* record)
{
    Kept& kept = kept_[size_t(finding.area) * 2 + (finding.isNote ? 1 : 0)];
    if (kept.findings.size() == most) {
        ++kept.more;
        return;
    }
    if (record)
        finding.message = finding.message.arg(nameOf(*record));
    kept.findings.append(finding);
}

QString Findings::nameOf(const RecordName& record) const
{
    const KindInfo* kind = registry_.find(record.kind);
    const QString what = kind ? QCoreApplication::translate("kinds", kind->name)
                              : Words::tr("A record of kind %1").arg(record.kind);
    const QString reference = record.caseId.isNull()
        ? QString()
        : database_.one<QString>("SELECT reference FROM case_file WHERE id = ?", idValue(record.caseId))
              .value_or(QString());
    const bool isCase = record.kind == Description<CaseFile>::kind.number;
    if (isCase && !reference.isEmpty())
        return u"%1 %2"_s.arg(what, reference);
    const QString name = u"%1 %2"_s.arg(what, record.record.text());
    if (record.caseId.isNull() || isCase)
        return name;
    return Words::tr("%1 of case %2").arg(name, reference.isEmpty() ? record.caseId.text() : reference);
}

QList<CheckFinding> Findings::taken()
{
    QList<CheckFinding> all;
    for (Kept& kept : kept_) {
        all += kept.findings;
        if (kept.more == 0)
            continue;
        CheckFinding last = kept.findings.first();
        last.message = last.isNote
            ? Words::tr("There are %1 more such notes.").arg(kept.more)
            : Words::tr("There are %1 more such findings. Put these right and check again.").arg(kept.more);
        last.detail.clear();
        all.append(last);
        kept = {};
    }
    return all;
}

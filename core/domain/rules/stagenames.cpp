#include "core/domain/rules/stages.h"

#include <QCoreApplication>

namespace {

constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("Stages", "not registered"),
    QT_TRANSLATE_NOOP("Stages", "registered"),
    QT_TRANSLATE_NOOP("Stages", "counselled"),
    QT_TRANSLATE_NOOP("Stages", "approved for return"),
    QT_TRANSLATE_NOOP("Stages", "departed"),
    QT_TRANSLATE_NOOP("Stages", "arrived"),
    QT_TRANSLATE_NOOP("Stages", "contacted"),
    QT_TRANSLATE_NOOP("Stages", "plan approved"),
    QT_TRANSLATE_NOOP("Stages", "in assistance"),
    QT_TRANSLATE_NOOP("Stages", "monitoring"),
    QT_TRANSLATE_NOOP("Stages", "closed"),
    QT_TRANSLATE_NOOP("Stages", "withdrawn"),
    QT_TRANSLATE_NOOP("Stages", "not departed"),
    QT_TRANSLATE_NOOP("Stages", "lost contact"),
    QT_TRANSLATE_NOOP("Stages", "rejected"),
    QT_TRANSLATE_NOOP("Stages", "transferred"),
    QT_TRANSLATE_NOOP("Stages", "re-migrated"),
    QT_TRANSLATE_NOOP("Stages", "deceased"),
    QT_TRANSLATE_NOOP("Stages", "merged as duplicate"),
    QT_TRANSLATE_NOOP("Stages", "reopened"),
};
static_assert(std::size(names) == size_t(Stage::Reopened) + 1);

} // namespace

QString stageName(Stage stage)
{
    return QCoreApplication::translate("Stages", names[size_t(stage)]);
}

#pragma once

#include "core/domain/records/programme.h"
#include "core/store/dossier.h"
#include "core/work/paper.h"
#include "ui/session/session.h"

#include <QWidget>

/// What the tabs of a case show: read once for all of them.
struct CaseView {
    Session& session;
    Dossier dossier;
    std::optional<Programme> programme;
    bool unveiled = false; ///< restricted things may be seen

    const CaseFile& file() const { return dossier.file(); }
    QDate today() const { return session.today(); }
    const Programme* rules() const { return programme ? &*programme : nullptr; }
};

/// A page of a case, shown under its header.
class CaseTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void show(const CaseView& view) = 0;
    /// Brings the record into sight; nothing where the tab does not show it.
    virtual void find(const Uuid&) { }

signals:
    void tabWanted(const QByteArray& tab, const Uuid& record);
    void editWanted(const Id<Person>& person);
    void unveilWanted();
    void addWanted(const QByteArray& kind, const Id<Person>& person); ///< a form of recordForms()
    void recordWanted(const Uuid& record); ///< to be edited
    void printWanted(const PaperWish& wish); ///< a paper to be signed
};

/// A tab that scrolls: what `column` holds stands in the middle of it.
class ScrolledTab : public CaseTab {
    Q_OBJECT

public:
    ScrolledTab();

protected:
    class QVBoxLayout* column() const { return column_; }
    void empty(); ///< removes all that the column holds

private:
    class QVBoxLayout* column_;
    class QScrollArea* area_;
};

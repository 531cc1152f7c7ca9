#pragma once

#include "app/homeward/application.h"

#include <QDir>

#include <functional>

struct Variant;

/// Takes the pictures, in every variant of size, colour and direction, and looks for flaws in each.
class Photographer {
public:
    /// `only` names what is pictured, as "autumn-1366-dark" or "autumn"; empty: everything.
    Photographer(QApplication& application, const QString& folder, const QString& only)
        : application_(application), folder_(folder), only_(only)
    {
    }

    bool isWanted(const QString& name) const; ///< a file, or a file in one way to look

    void file(const QString& name, const QString& path); ///< all places of an office file
    void ways(); ///< what there is before a file is open
    int flaws() const { return flaws_; }

private:
    void dressFor(const Variant& variant);
    void waitUntilOpen(Application& desk);
    void shoot(QWidget& window, const QString& name);
    /// A picture of what `open` brings up and waits for; then that is closed.
    void shootModal(const QString& name, const std::function<void()>& open);
    void shootPlaces(Application& desk, const QString& name);
    void shootCase(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootForms(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootDoubles(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootToday(Application& desk, const QString& name);
    void shootActs(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootDocuments(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootPapers(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootPayments(Application& desk, const QString& name);
    void shootMoneyActs(Application& desk, class PaymentsPlace& place, const QString& name);
    void shootAftermath(Application& desk, const QString& name);
    void shootGoods(Application& desk, const QString& name);
    void shootFigures(class PaymentsPlace& place, const QString& name);
    void shootMoneyPapers(Application& desk, const QString& name);
    void shootVisits(Application& desk, const Id<CaseFile>& shown, const QString& name);
    void shootReports(Application& desk, const QString& name);
    void shootSheet(Application& desk, const QString& name);
    void shootSearch(Application& desk, const QString& name);
    void shootCreation(Application& desk, const QString& name);

    QApplication& application_;
    QDir folder_;
    QString only_;
    int flaws_ = 0;
};

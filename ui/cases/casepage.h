#pragma once

#include "ui/cases/casetab.h"

class ElidedLabel;
class StageStrip;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

/// One case: the header that stays, and its seven tabs.
class CasePage : public QWidget {
    Q_OBJECT

public:
    explicit CasePage(Session& session);

    /// Shows the case; another tab than the present one where `tab` names it.
    void show(const Id<CaseFile>& id, const QByteArray& tab = {}, const Uuid& record = {});
    void refresh(); ///< reads it anew
    void forget(); ///< the file was closed
    const Id<CaseFile>& shown() const { return id_; }
    int tabCount() const;
    void goToTab(int tab);

signals:
    void editCaseWanted(const Id<CaseFile>& id);
    void editPersonWanted(const Id<Person>& id);
    void printWanted(const PaperWish& wish);

private:
    QWidget* makeHead();
    QPushButton* makeAddButton();
    void addTab(const QByteArray& id, const QString& title, CaseTab* tab);
    void showHead();
    void showTab();
    void nameTabs();
    void unveil();

    Session& session_;
    Id<CaseFile> id_;
    std::optional<CaseView> view_;
    QSet<Uuid> unveiled_; ///< cases whose restricted things were asked for, until the file is locked
    QLabel* title_;
    QLabel* script_;
    ElidedLabel* line_;
    StageStrip* stages_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QList<QByteArray> ids_;
    QList<bool> fresh_; ///< whether a tab shows the present view
};

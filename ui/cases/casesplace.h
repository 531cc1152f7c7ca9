#pragma once

#include "core/store/caselist.h"
#include "core/work/paper.h"
#include "ui/kit/place.h"
#include "ui/session/session.h"

class CaseListModel;
class CasePage;
struct SavedFilter;
class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

/// The list of cases, and the chosen case beside it.
class CasesPlace : public Place {
    Q_OBJECT

public:
    explicit CasesPlace(Session& session);

    void refresh() override;
    CasePage& page() { return *page_; }

signals:
    void printWanted(const PaperWish& wish); ///< a paper to be signed

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QLayout* makeChips();
    void takeInSheet();
    void prepareList();
    QPushButton* addChip(const QString& text, const QString& hint, bool checked);
    void makeShortcuts();
    void makeFilterMenu();
    void showList();
    void choose(const Id<CaseFile>& id, const QByteArray& tab = {}, const Uuid& record = {});
    void open(const Target& target);
    CaseFilter filter() const;
    void addFilters(QMenu* menu);
    void addSavedFilters(QMenu* menu);
    void apply(const SavedFilter& saved);
    void nameFilter();

    Session& session_;
    CaseListModel* model_;
    QListView* list_;
    QStackedWidget* side_;
    CasePage* page_;
    QWidget* pane_;
    QWidget* chips_;
    QLabel* nothing_;
    QPushButton* mine_;
    QPushButton* openOnly_;
    QPushButton* more_;
    QComboBox* order_;
    CaseFilter extra_; ///< what the menu narrows
    bool listed_ = false;
};

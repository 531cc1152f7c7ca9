#pragma once

#include "ui/cases/documentintake.h"
#include "ui/cases/documentrows.h"
#include "ui/kit/table.h"

class Card;
class DocumentPreview;
class MissingDocuments;
class QMenu;
class QPushButton;

/// The documents of a case, what each proves, what is missing, and a preview. Files are dropped anywhere on
/// it.
class DocumentsTab : public CaseTab {
    Q_OBJECT

public:
    DocumentsTab();
    void show(const CaseView& view) override;
    void find(const Uuid& record) override;
    DocumentPreview& preview() { return *preview_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeButtons();
    void makeKeys();
    void showChosen();
    void addFiles(const Proof& proof);
    void paste();
    void describe();
    void remove();
    void send(bool all);
    const DocumentRow* chosen() const; ///< null: none, or paper that was seen

    Session* session_ = nullptr;
    Id<CaseFile> caseId_;
    bool unveiled_ = false;
    DocumentIntake intake_;
    RowTable<DocumentRow>* rows_;
    MissingDocuments* missing_;
    Table* table_;
    QWidget* empty_;
    Card* previewCard_;
    DocumentPreview* preview_;
    QPushButton* unveil_;
    QPushButton* describe_;
    QPushButton* send_;
    QMenu* papers_;
    QAction* sendOne_;
    QPushButton* remove_;
};

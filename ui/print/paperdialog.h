#pragma once

#include "core/work/paper.h"
#include "ui/session/session.h"

#include <QDialog>

class MessageBar;
class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

/// Shows a paper before it is printed: in which language beside the office's, and with or without what is
/// restricted. Prints it, or saves it as PDF.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    PaperDialog(Session& session, const PaperWish& wish, QWidget* parent);

    int pageCount() const { return pageCount_; }
    /// Writes the PDF, whole or not at all; says so, or what stood in the way.
    void savePdf(const QString& path);

private:
    QLayout* makeChoices();
    QLayout* makeButtons();
    void showPaper();
    void print();
    void choosePdf();
    QString fileName() const;

    Session& session_;
    PaperWish wish_;
    std::optional<Paper> paper_;
    MessageBar* message_;
    QComboBox* language_;
    QCheckBox* restricted_;
    QVBoxLayout* pages_;
    QList<QPushButton*> exits_; ///< what needs a paper
    int pageCount_ = 0;
};

/// Writes the paper as PDF, whole or not at all; returns the sentence that says so, or what stood in the way.
QString saveAsPdf(const Paper& paper, const QString& path);
/// Opens it; it closes with the file.
void openPaper(Session& session, const PaperWish& wish, QWidget* parent);

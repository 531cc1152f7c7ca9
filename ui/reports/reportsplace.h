#pragma once

#include "core/reports/files.h"
#include "core/reports/query.h"
#include "core/work/paper.h"
#include "ui/kit/place.h"
#include "ui/session/session.h"

class BarChart;
class Card;
class CodeBox;
class DayEdit;
class QBoxLayout;
class QLabel;
class QPushButton;
class ReportModel;
class Table;

/// The reports: one is chosen with its period and filters, stands there at once as a table and a chart, and
/// goes into a file with its small groups taken out. A row leads to the cases behind it.
class ReportsPlace : public Place {
    Q_OBJECT

public:
    explicit ReportsPlace(Session& session);
    void refresh() override;

    /// Writes what is shown, as it may leave the office; says so.
    void exportTo(const QString& path, ReportFormat format, const ExportManner& manner);

signals:
    void pdfWanted(const Paper& paper, const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoices();
    QLayout* makeHead();
    QLayout* makeBody();
    QPushButton* makeExport();
    void fillChoices();
    void showReport();
    void fillBreakdowns();
    void showBreakdown();
    void showNotes();
    void askPath(const QString& ending, ReportFormat format, bool hxl);
    void askPdfPath();
    QString proposed(const QString& ending) const;
    void openCases(int row);
    QByteArray breakdown() const;

    Session& session_;
    Report report_;
    ReportQuery query_;
    CodeBox *name_, *programme_, *country_, *by_;
    DayEdit *from_, *until_;
    QPushButton* export_;
    QLabel *problem_, *notes_;
    Card *tableCard_, *chartCard_;
    Table* table_;
    BarChart* chart_;
    ReportModel* model_;
    QBoxLayout* body_ = nullptr;
};

/// A list of the cases; choosing one opens it.
void showCases(Session& session, const QString& title, const QList<Id<CaseFile>>& cases, QWidget* parent);

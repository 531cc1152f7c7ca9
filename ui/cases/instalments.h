#pragma once

#include "core/domain/rules/instalmentstate.h"
#include "core/store/dossier.h"

#include <QWidget>

/// An instalment as a strip or a table shows it.
struct InstalmentRow {
    Instalment instalment;
    InstalmentState state = InstalmentState::Planned;

    QDate month() const { return instalment.periodFrom.isNull() ? instalment.dueOn : instalment.periodFrom; }
    QString words() const; ///< "June 2014, 250.00 EUR, due 30 Jun 2014, paid"
};

QList<InstalmentRow> instalmentRows(const Dossier& dossier, const Package& package, QDate today);
/// A month strip where the instalments are monthly and few, else a table.
QWidget* instalmentsWidget(const QList<InstalmentRow>& rows);

/// One cell of a month strip, to explain it.
class LegendCell : public QWidget {
    Q_OBJECT

public:
    explicit LegendCell(InstalmentState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    InstalmentState state_;
};

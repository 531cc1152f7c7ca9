#pragma once

#include <QList>
#include <QWidget>

/// What a budget went to, as parts of one bar; what is over the budget stands behind its end, in the colour
/// of late.
struct BudgetParts {
    qint64 budget = 0, paid = 0, committed = 0,
           planned = 0; ///< minor units; planned holds what is requested too
    QString words; ///< the same as text, for who does not see it
};

class BudgetBar : public QWidget {
    Q_OBJECT

public:
    explicit BudgetBar(int height = 8);

    void setParts(const BudgetParts& parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BudgetParts parts_;
    int height_;
};

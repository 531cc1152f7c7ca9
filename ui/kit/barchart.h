#pragma once

#include <QWidget>

/// One bar: what it is, how long, and the figure as it is said.
struct Bar {
    QString name;
    qint64 value = 0; ///< below zero draws nothing
    QString text;
};

/// Bars below one another, each with its name before and its figure behind it, so that no colour is needed to
/// read them. As many as there is room for; the rest are counted below.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(const QString& accessibleName);
    void setBars(const QList<Bar>& bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(class QPainter& painter, const Bar& bar, const QRect& row, qint64 longest) const;
    int rowHeight() const;

    QString name_;
    QList<Bar> bars_;
};

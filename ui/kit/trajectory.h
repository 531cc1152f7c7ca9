#pragma once

#include <QWidget>

#include <optional>

/// A line of a trajectory: what it is, and where it stands at each moment, in thousandths.
struct TrajectoryLine {
    QString name;
    QList<std::optional<int>> values; ///< nothing where it is not known at that moment
};

/// Lines from 0 to 1 over a few moments. Each has a dash and a mark of its own, named beside the lines, so
/// that no colour is needed to tell them apart.
class Trajectory : public QWidget {
    Q_OBJECT

public:
    explicit Trajectory(const QString& accessibleName);
    void setLines(const QStringList& moments, const QList<TrajectoryLine>& lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF field() const; ///< where the lines are drawn
    QPointF place(qsizetype moment, int value) const;
    void paintLine(class QPainter& painter, const TrajectoryLine& line, int number) const;
    void paintAxes(class QPainter& painter) const;

    QStringList moments_;
    QList<TrajectoryLine> lines_;
};

#pragma once

#include <QStringList>
#include <QWidget>

/// Where a case stands on its way: the steps behind it washed, the present one strong, those ahead faint.
class StageStrip : public QWidget {
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr);

    /// `present` counts from 0; −1 where the case left the way (then `aside` says where to).
    void setSteps(const QStringList& steps, int present, const QString& aside = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList steps_;
    int present_ = -1;
    QString aside_;
};

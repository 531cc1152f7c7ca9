#pragma once

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

/// A place of the rail: icon, word, and how much asks for somebody in it.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& text, const QString& icon);
    void setBadge(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
    int badge_ = 0;
};

/// The narrow rail along the side: the places above, the lock below.
class Rail : public QWidget {
    Q_OBJECT

public:
    Rail();

    RailButton* addPlace(const QString& text, const QString& icon);
    void choose(int place);

signals:
    void chosen(int place);
    void lockWanted();

private:
    QVBoxLayout* column_;
    QList<RailButton*> places_;
};

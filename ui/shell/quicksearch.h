#pragma once

#include "ui/kit/lines.h"

#include <QLineEdit>

#include <functional>

class QLabel;

/// What a query found: lines whose target is a Target, and a word about what is not shown.
struct Finds {
    QList<Line> lines;
    QString note; ///< such as that there are more; empty: none
};
using Search = std::function<Finds(const QString& query)>;

/// The field on top of the window: finds people, references, phones and documents as one types.
class QuickSearch : public QLineEdit {
    Q_OBJECT

public:
    explicit QuickSearch(Search search);

    void closeResults();

signals:
    void chosen(const QVariant& target);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void placeResults();
    void choose(const QVariant& target);

    Search search_;
    QFrame* results_;
    LineList* list_;
    QLabel* note_;
};

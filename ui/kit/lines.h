#pragma once

#include "ui/kit/tokens.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

/// A line of a list: what it is, more about it, and what it asks for.
struct Line {
    QString badge; ///< a word on a coloured ground, at the start; empty: none
    Tone tone = Tone::Plain;
    QString title;
    QString more; ///< a second row, smaller
    QString aside = {}; ///< at the end
    bool strong = false; ///< the title is bold
    QVariant target = {}; ///< what choosing the line opens
};

class LineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<Line> lines);
    const Line& line(int row) const { return lines_[row]; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(lines_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Line> lines_;
};

/// A list of lines; Return or a click opens one. As high as its lines unless told otherwise.
class LineList : public QListView {
    Q_OBJECT

public:
    explicit LineList(const QString& accessibleName);

    void setLines(const QList<Line>& lines);
    /// Whether the badges stand in a column of their own, so that titles are aligned.
    void alignTitles(bool aligned);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QVariant& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    LineModel model_;
};

/// Events in time, one below another on a line.
struct TimelineEntry {
    QString when;
    QString title;
    QString more;
    bool filled = true; ///< a step of the case rather than something that happened in it
    QVariant target = {};
};

class Timeline : public QListView {
    Q_OBJECT

public:
    Timeline();
    void setEntries(const QList<TimelineEntry>& entries);

signals:
    void chosen(const QVariant& target);

private:
    LineModel model_;
};

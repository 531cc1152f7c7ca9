#pragma once

#include "ui/kit/tokens.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

// What the delegates of lists have in common.

/// The rectangle as it stands when the text runs from right to left.
QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect);
/// What shows that a line is chosen, pointed at or has the keyboard.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens);
/// One line of text, ended by "…" where it does not fit.
void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
    Qt::Alignment at);
void behaveAsList(QListView* list, QAbstractItemModel* model);

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Jianbao {

/// Draws a row of a list as a title and, dimmer and smaller below it, its details.
class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: one line or more
        NoteRole,                      ///< QString: a last line, in the colour of a warning; empty: none
        TickRole,                      ///< bool: a circle that is ticked or not, before the title; invalid: no circle
    };

    explicit DetailDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Jianbao

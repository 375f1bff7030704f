// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/detaildelegate.h"

namespace Jianbao {

/// A row of DetailDelegate behind a box that can be ticked (Qt::CheckStateRole).
class TickDelegate : public DetailDelegate
{
    Q_OBJECT

public:
    explicit TickDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/draggeditems.h"

#include <QListView>
#include <QTimer>

namespace Jianbao {

class DragScroller;

/// The list of the issues of a year. Entries of the outline can be dropped on the issues that take them.
class IssueListView : public QListView
{
    Q_OBJECT

public:
    explicit IssueListView(QWidget *parent = nullptr);

    /// The issue that would take what is dragged over it; it is framed.
    [[nodiscard]] QModelIndex dropIndex() const { return m_target; }

Q_SIGNALS:
    void itemsDropped(const QModelIndex &index, const Jianbao::DraggedItems &dragged);
    /// Entries are held over an issue for a moment.
    void lingered(const QModelIndex &index);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QDropEvent *event);
    void setTarget(const QModelIndex &index);
    void endDrag();

    QPersistentModelIndex m_target;
    QPersistentModelIndex m_hovered; ///< takes entries or not
    QTimer m_lingerTimer;
    DragScroller *m_scroller;
};

} // namespace Jianbao

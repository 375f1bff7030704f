// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QAbstractScrollArea;

namespace Jianbao {

/// Scrolls a list up or down while something is dragged near its upper or lower edge, the faster the nearer.
class DragScroller : public QObject
{
    Q_OBJECT

public:
    /// @param area is the parent, too; it has to scroll by pixels.
    explicit DragScroller(QAbstractScrollArea *area);

    /// @param position in the viewport
    void follow(QPoint position);
    void stop();

private:
    void scroll();
    /// Pixels at once; negative: up; 0 away from the edges.
    [[nodiscard]] int step() const;

    QAbstractScrollArea *m_area;
    QTimer m_timer;
    int m_y = 0;
};

} // namespace Jianbao

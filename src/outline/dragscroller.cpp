// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/dragscroller.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

constexpr int Margin = 28;
constexpr int PixelsPerStep = 4; ///< of the way from the margin to the edge, for each pixel more
constexpr auto Interval = 16ms;

} // namespace

DragScroller::DragScroller(QAbstractScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &DragScroller::scroll);
}

void DragScroller::follow(QPoint position)
{
    m_y = position.y();
    if (step() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void DragScroller::stop()
{
    m_timer.stop();
}

void DragScroller::scroll()
{
    QScrollBar *bar = m_area->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + step());
    if (bar->value() == before)
        m_timer.stop();
}

int DragScroller::step() const
{
    const int height = m_area->viewport()->height();
    // In a low list the two margins would meet.
    const int margin = qMin(Margin, height / 3);
    if (const int depth = margin - m_y; depth > 0)
        return -1 - depth / PixelsPerStep;
    if (const int depth = m_y - (height - 1 - margin); depth > 0)
        return 1 + depth / PixelsPerStep;
    return 0;
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/zoombadge.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace Jianbao {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ZoomBadge::ZoomBadge(QWidget *parent)
    : QLabel(parent)
{
    setObjectName("zoom"_L1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(12, 5, 12, 5);
    setForegroundRole(QPalette::ToolTipText);
    hide();
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
}

void ZoomBadge::tell(qreal factor)
{
    constexpr int distance = 14;
    setText(tr("%1 %", "how large the page is shown").arg(qRound(factor * 100)));
    adjustSize();
    move(parentWidget()->width() - width() - distance - style()->pixelMetric(QStyle::PM_ScrollBarExtent), distance);
    show();
    raise();
    m_leave.start(1500ms);
}

void ZoomBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkcheckmodel.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace Jianbao {

namespace {

constexpr int size = 16;
constexpr int scale = 3; // for screens with small pixels

QColor colorOf(LinkState state, bool dark)
{
    switch (state) {
    case LinkState::Alive:
        return dark ? QColor(0x4a, 0xc2, 0x6b) : QColor(0x1a, 0x7f, 0x37);
    case LinkState::Moved:
        return dark ? QColor(0x6c, 0xb0, 0xf5) : QColor(0x09, 0x5d, 0xc4);
    case LinkState::Dead:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc9, 0x22, 0x2c);
    case LinkState::Blocked:
        return dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0x8a, 0x5f, 0x00);
    case LinkState::Unreachable:
        break;
    }
    return dark ? QColor(0xa6, 0xad, 0xb4) : QColor(0x5c, 0x65, 0x6e);
}

/// In a square of 16: a tick, an arrow, a cross, a bar in a ring, a question mark's dot and bow.
QPainterPath shapeOf(LinkState state)
{
    QPainterPath path;
    switch (state) {
    case LinkState::Alive:
        path.moveTo(3.5, 8.5);
        path.lineTo(6.8, 11.8);
        path.lineTo(12.8, 4.6);
        break;
    case LinkState::Moved:
        path.moveTo(2.5, 8);
        path.lineTo(13, 8);
        path.moveTo(8.8, 3.8);
        path.lineTo(13, 8);
        path.lineTo(8.8, 12.2);
        break;
    case LinkState::Dead:
        path.moveTo(3.8, 3.8);
        path.lineTo(12.2, 12.2);
        path.moveTo(12.2, 3.8);
        path.lineTo(3.8, 12.2);
        break;
    case LinkState::Blocked:
        path.addEllipse(QPointF(8, 8), 5.6, 5.6);
        path.moveTo(4.1, 11.9);
        path.lineTo(11.9, 4.1);
        break;
    case LinkState::Unreachable:
        path.moveTo(5, 6);
        path.cubicTo(5, 1.8, 11.2, 1.8, 11.2, 6);
        path.cubicTo(11.2, 8, 8, 8, 8, 10.2);
        path.moveTo(8, 13);
        path.lineTo(8, 13.1);
        break;
    }
    return path;
}

QPixmap drawn(LinkState state, const QColor &color)
{
    QPixmap picture(size * scale, size * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.strokePath(shapeOf(state), QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.end();
    picture.setDevicePixelRatio(scale);
    return picture;
}

} // namespace

QIcon emptyStateIcon()
{
    return drawn({}, Qt::transparent);
}

QIcon linkStateIcon(LinkState state, bool dark)
{
    QIcon icon(drawn(state, colorOf(state, dark)));
    icon.addPixmap(drawn(state, QApplication::palette().color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

} // namespace Jianbao

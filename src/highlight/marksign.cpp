// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/marksign.h"

#include "highlight/editorcolors.h"

#include <QPainter>

namespace Jianbao {

QColor markColor(MarkKind kind, bool dark)
{
    const EditorColors &colors = editorColors(dark);
    switch (kind) {
    case MarkKind::Error:
        return colors.markError;
    case MarkKind::Warning:
        return colors.markWarning;
    case MarkKind::Info:
        break;
    }
    return colors.markInfo;
}

void paintSign(QPainter &painter, QRectF box, MarkKind kind, const QColor &color, const QColor &ground)
{
    const double stroke = box.width() * 0.14;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (kind == MarkKind::Error) {
        painter.drawEllipse(box);
        const QRectF cross = box.adjusted(stroke * 2.2, stroke * 2.2, -stroke * 2.2, -stroke * 2.2);
        painter.setPen(QPen(ground, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    } else if (kind == MarkKind::Warning) {
        painter.drawPolygon(
            QList<QPointF>{{box.center().x(), box.top()}, box.bottomRight(), {box.left(), box.bottom()}});
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, stroke * 1.4));
        painter.drawEllipse(box.adjusted(stroke, stroke, -stroke, -stroke));
    }
    painter.restore();
}

} // namespace Jianbao

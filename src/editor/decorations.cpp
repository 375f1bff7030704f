// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/decorations.h"

#include "highlight/editorcolors.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Jianbao {

namespace {

qsizetype trailingCount(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(line.size() - 1 - count) == u' ')
        ++count;
    return count;
}

/// The position in the layout, which has the text that an input method is composing in it.
int inLayout(const QTextLayout &layout, qsizetype position)
{
    const bool behind = !layout.preeditAreaText().isEmpty() && layout.preeditAreaPosition() <= position;
    return int(position + (behind ? layout.preeditAreaText().size() : 0));
}

/// A small arrow down and to the left, the sign on many Enter keys.
void paintReturnSign(QPainter &painter, QRectF box, double stroke)
{
    const double head = box.width() * 0.34;
    const QPointF tip(box.left(), box.bottom() - head);
    painter.setPen(QPen(painter.brush(), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QList<QPointF>{box.topRight(), {box.right(), tip.y()}, tip});
    painter.drawPolyline(QList<QPointF>{tip + QPointF(head, -head), tip, tip + QPointF(head, head)});
}

/// A zigzag from one x to another around a y.
QList<QPointF> wave(double from, double to, double y, double height)
{
    QList<QPointF> points;
    bool up = false;
    for (double x = from; x < to + height; x += height, up = !up)
        points.append({std::min(x, to), y + (up ? -height / 2 : height / 2)});
    return points;
}

void paintStroke(QPainter &painter, double from, double to, double y, MarkKind kind, double stroke)
{
    const QColor color = painter.brush().color();
    if (kind == MarkKind::Error) {
        painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(wave(from, to, y, stroke * 2));
        return;
    }
    QPen pen(color, stroke * (kind == MarkKind::Warning ? 1.5 : 1.8), Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern(kind == MarkKind::Warning ? QList<qreal>{4, 2} : QList<qreal>{1, 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

} // namespace

TrailingSpaces trailingSpacesOf(QStringView line)
{
    const qsizetype count = trailingCount(line);
    if (count == 0)
        return TrailingSpaces::None;
    if (count == line.size())
        return TrailingSpaces::BlankLine;
    return count == 1 ? TrailingSpaces::NoBreak : count == 2 ? TrailingSpaces::Break : TrailingSpaces::LongBreak;
}

void paintTrailingSpaces(QPainter &painter, const QTextBlock &block, QPointF origin, double right,
                         const EditorColors &colors, bool caretAtEnd)
{
    const QString text = block.text();
    const TrailingSpaces kind = trailingSpacesOf(text);
    const qsizetype count = trailingCount(text);
    const QTextLayout &layout = *block.layout();
    const QTextLine line = layout.lineForTextPosition(inLayout(layout, text.size() - count));
    if (kind == TrailingSpaces::None || !line.isValid())
        return;
    const QFontMetricsF metrics(block.charFormat().font().resolve(layout.font()));
    const double advance = metrics.horizontalAdvance(u' ');
    const bool breaks = kind == TrailingSpaces::Break || kind == TrailingSpaces::LongBreak;
    const double wanted = advance * double(count) + (breaks ? advance * 1.5 : 0);
    // Spaces that do not fit hang over the edge of a wrapped line: their marks are moved back into view.
    const double left = std::min(origin.x() + line.cursorToX(inLayout(layout, text.size() - count)), right - wanted);
    const double base = origin.y() + line.y() + line.ascent();
    const double middle = base - metrics.xHeight() / 2;
    const double radius = std::max(1.0, metrics.xHeight() * 0.14);
    const bool mistake = kind == TrailingSpaces::NoBreak && !caretAtEnd;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(mistake ? colors.warning : breaks ? colors.hardBreak : colors.lineNumber);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF center(left + advance * (double(i) + 0.5), middle);
        if (breaks && i >= 2)
            painter.setBrush(colors.lineNumber);
        painter.drawEllipse(center, mistake ? radius * 1.5 : radius, mistake ? radius * 1.5 : radius);
    }
    if (breaks) {
        painter.setBrush(colors.hardBreak);
        const double size = metrics.xHeight() * 0.8;
        const QRectF box(left + advance * (double(count) + 0.4), middle - size / 2, size, size);
        paintReturnSign(painter, box, std::max(1.0, radius * 0.9));
    }
    painter.restore();
}

void paintRange(QPainter &painter, const QTextBlock &block, QPointF origin, TextRange range, const QColor &color)
{
    const QTextLayout &layout = *block.layout();
    const int start = inLayout(layout, range.start);
    const int end = inLayout(layout, range.end);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd < start || line.textStart() > end)
            continue;
        const double from = line.cursorToX(std::max(start, line.textStart()));
        const double to = line.cursorToX(std::min(end, lineEnd));
        // An empty match shows as a thin line; the end of the line before it is no place for one.
        if (from == to && start != end)
            continue;
        const QRectF box(origin.x() + std::min(from, to), origin.y() + line.y(), std::abs(to - from), line.height());
        painter.fillRect(box.width() < 2 ? box.adjusted(-1, 0, 1, 0) : box, color);
    }
}

void paintUnderline(QPainter &painter, const QTextBlock &block, QPointF origin, TextRange range, MarkKind kind,
                    bool dark, bool strong)
{
    const QTextLayout &layout = *block.layout();
    const QFontMetricsF metrics(block.charFormat().font().resolve(layout.font()));
    const int start = inLayout(layout, range.start);
    const int end = inLayout(layout, range.end);
    const double stroke = std::max(1.25, metrics.xHeight() * 0.14) * (strong ? 1.8 : 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(markColor(kind, dark));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        const bool isLast = i + 1 == layout.lineCount();
        if (lineEnd < start || line.textStart() > end || (lineEnd == start && !isLast) ||
            (line.textStart() == end && start != end))
            continue;
        const double from = origin.x() + line.cursorToX(std::max(start, line.textStart()));
        const double to = origin.x() + line.cursorToX(std::min(end, lineEnd));
        const double bottom = origin.y() + line.y() + line.height();
        const double y = std::min(origin.y() + line.y() + line.ascent() + stroke * 2.5, bottom - stroke * 2);
        const double least = metrics.averageCharWidth();
        paintStroke(painter, std::min(from, to), std::max({from, to, std::min(from, to) + least}), y, kind, stroke);
    }
    painter.restore();
}

} // namespace Jianbao

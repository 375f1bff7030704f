// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What Editor paints around and behind its text.
#include "editor/decorations.h"
#include "editor/editor.h"
#include "editor/gutter.h"
#include "highlight/editorcolors.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Jianbao {

QList<VisibleLine> Editor::visibleLines() const
{
    QList<VisibleLine> lines;
    const double bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > bottom)
            break;
        const QTextLine row = block.layout()->lineAt(0);
        lines.append({block.blockNumber() + 1, rect, rect.top() + row.y() + row.ascent()});
    }
    return lines;
}

CaretPlace Editor::caretPlace() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    const QTextLine row = block.layout()->lineForTextPosition(cursor.positionInBlock());
    const double rows = std::max(block.layout()->lineCount(), 1);
    const double number = block.blockNumber() + 1;
    const double before = row.isValid() ? row.lineNumber() / rows : 0;
    const double top = rect.top() + (row.isValid() ? row.y() : 0);
    CaretPlace place{number, rect.top(), number + before + 1 / rows, true};
    if (rect.top() < 0) {
        place.line = number + before;
        place.y = top;
    }
    place.isVisible = top + rect.height() / rows > 0 && top < viewport()->height();
    return place;
}

void Editor::bringCaretTo(double y)
{
    const QRect row = cursorRect();
    const QScopedValueRollback ownScroll(m_isOwnScroll, true);
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  int(std::lround((row.center().y() - y) / std::max(row.height(), 1))));
}

/// Does what lays the text out anew, and keeps the line at the top.
void Editor::layOut(const std::function<void()> &change)
{
    if (m_isOwnScroll) {
        change();
        return;
    }
    const double top = m_topLine;
    {
        const QScopedValueRollback ownScroll(m_isOwnScroll, true);
        change();
        layOutGutter();
    }
    scrollToLine(top);
    Q_EMIT laidOut();
}

void Editor::resizeEvent(QResizeEvent *event)
{
    layOut([this, event] { QPlainTextEdit::resizeEvent(event); });
}

void Editor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_gutter)
        layOut([this, event] { QPlainTextEdit::changeEvent(event); });
    else
        QPlainTextEdit::changeEvent(event);
}

void Editor::layOutGutter()
{
    const int width = m_gutter->isVisibleTo(this) ? m_gutter->wantedWidth() : 0;
    if (viewportMargins().left() != width)
        setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
    m_gutter->update();
}

void Editor::updateGutter(const QRect &rect, int dy)
{
    if (dy != 0)
        m_gutter->scroll(0, dy);
    else
        m_gutter->update(0, rect.top(), m_gutter->width(), rect.height());
}

void Editor::followCaret()
{
    const int line = currentLine();
    if (line == m_line)
        return;
    updateLine(std::exchange(m_line, line));
    updateLine(line);
    Q_EMIT lineChanged(line);
}

void Editor::updateLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    const QRect rect = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
    viewport()->update(0, rect.top(), viewport()->width(), rect.height());
    m_gutter->update(0, rect.top(), m_gutter->width(), rect.height());
}

void Editor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGround(painter);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    if (m_showTrailingSpaces)
        paintMarks(painter);
    if (!m_marks.all().isEmpty()) {
        painter.setClipRect(event->rect());
        paintTextMarks(painter);
    }
}

void Editor::paintGround(QPainter &painter) const
{
    for (const VisibleLine &line : visibleLines()) {
        if (line.number == m_line) {
            const QRect row(0, qRound(line.rect.top()), viewport()->width(), qRound(line.rect.height()));
            painter.fillRect(row, colors().currentLine);
        }
        if (!m_matches.isEmpty())
            paintMatches(painter, document()->findBlockByNumber(line.number - 1), line.rect.topLeft());
    }
}

void Editor::paintMatches(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    const QTextCursor cursor = textCursor();
    const TextRange selected{cursor.selectionStart(), cursor.selectionEnd()};
    const auto end = qsizetype(block.position() + block.length());
    for (auto match = std::ranges::lower_bound(m_matches, qsizetype(block.position()), {}, &TextRange::end);
         match != m_matches.end() && match->start < end; ++match) {
        const TextRange inBlock{std::max<qsizetype>(match->start - block.position(), 0),
                                std::min<qsizetype>(match->end - block.position(), block.length() - 1)};
        paintRange(painter, block, origin, inBlock, *match == selected ? colors().currentMatch : colors().match);
    }
}

void Editor::paintMarks(QPainter &painter) const
{
    const QTextCursor cursor = textCursor();
    for (const VisibleLine &line : visibleLines()) {
        const QTextBlock block = document()->findBlockByNumber(line.number - 1);
        const bool caretAtEnd = hasFocus() && line.number == m_line && cursor.atBlockEnd();
        paintTrailingSpaces(painter, block, line.rect.topLeft(), viewport()->width(), colors(), caretAtEnd);
    }
}

} // namespace Jianbao

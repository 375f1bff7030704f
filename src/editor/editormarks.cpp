// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// The marks under mistakes: how Editor shows them, and what it tells of them.
#include "editor/decorations.h"
#include "editor/editor.h"
#include "editor/gutter.h"
#include "highlight/editorcolors.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace Jianbao {

void Editor::setMarks(const QList<TextMark> &marks, std::function<QString(const QList<int> &marks)> tips)
{
    m_tips = std::move(tips);
    if (!m_marks.set(marks))
        return;
    updateMarkedLines();
    viewport()->update();
    m_gutter->update();
}

void Editor::setStrongMarks(bool on)
{
    if (std::exchange(m_strongMarks, on) != on)
        viewport()->update();
}

std::optional<MarkKind> Editor::markOfLine(int line) const
{
    const auto found = m_markedLines.constFind(line - 1);
    return found == m_markedLines.cend() ? std::nullopt : std::optional(*found);
}

void Editor::updateMarkedLines()
{
    m_markedLines.clear();
    for (const TextMark &mark : m_marks.all()) {
        const QTextBlock block = document()->findBlock(int(mark.range.start));
        if (TextMarks::isGone(mark) || !block.isValid())
            continue;
        const auto present = m_markedLines.find(block.blockNumber());
        if (present == m_markedLines.end())
            m_markedLines.insert(block.blockNumber(), mark.kind);
        else
            *present = std::min(*present, mark.kind);
    }
}

void Editor::paintTextMarks(QPainter &painter) const
{
    // At a key that is one line.
    QList<VisibleLine> lines = visibleLines();
    lines.removeIf([clip = painter.clipBoundingRect()](const VisibleLine &line) {
        return line.rect.bottom() < clip.top() || line.rect.top() > clip.bottom();
    });
    if (lines.isEmpty())
        return;
    const auto blockOf = [this](const VisibleLine &line) {
        return document()->findBlockByNumber(line.number - 1);
    };
    const QTextBlock last = blockOf(lines.constLast());
    const TextRange visible{blockOf(lines.constFirst()).position(), last.position() + last.length() - 1};
    QList<int> marks = m_marks.touching(visible);
    std::ranges::reverse(marks); // the gravest on top
    for (const int index : std::as_const(marks)) {
        const TextMark &mark = m_marks.all().at(index);
        for (const VisibleLine &line : lines) {
            const QTextBlock block = blockOf(line);
            const qsizetype start = std::max<qsizetype>(mark.range.start - block.position(), 0);
            const qsizetype end = std::min<qsizetype>(mark.range.end - block.position(), block.length() - 1);
            const bool isEmptyPart = start == end && !mark.range.isEmpty();
            if (start <= end && !isEmptyPart)
                paintUnderline(painter, block, line.rect.topLeft(), {start, end}, mark.kind, m_dark, m_strongMarks);
        }
    }
}

bool Editor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_tips)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(help->pos()).position();
    const QList<int> marks = m_marks.touching({position, position});
    const QString tip = marks.isEmpty() ? QString() : m_tips(marks);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void Editor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint inText = viewport()->mapFromGlobal(event->globalPos());
    const int position = isByMouse ? cursorForPosition(inText).position() : textCursor().position();
    QMenu *menu = createStandardContextMenu(inText);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuRequested(menu, position);
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

} // namespace Jianbao

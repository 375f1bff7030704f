// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/gutter.h"

#include "editor/editor.h"
#include "highlight/editorcolors.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Jianbao {

namespace {

// Room for 999 lines at once, so that the text does not move when an issue grows from 99 lines to 100.
constexpr int leastDigits = 3;

/// What the sign of a mistake takes to the left of the numbers, with its margins.
int signWidth(int digit)
{
    return digit + digit / 2 + 2;
}

} // namespace

Gutter::Gutter(Editor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
}

int Gutter::wantedWidth() const
{
    const auto digits = int(QString::number(m_editor->blockCount()).size());
    const int digit = m_editor->fontMetrics().horizontalAdvance(u'9');
    return digit * std::max(digits, leastDigits) + digit + signWidth(digit);
}

void Gutter::paintEvent(QPaintEvent *event)
{
    const EditorColors &colors = m_editor->colors();
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.gutter);
    painter.setFont(m_editor->font());
    const int digit = m_editor->fontMetrics().horizontalAdvance(u'9');
    const int current = m_editor->currentLine();
    for (const VisibleLine &line : m_editor->visibleLines()) {
        const QRect row(0, qRound(line.rect.top()), width(), qRound(line.rect.height()));
        if (!row.intersects(event->rect()))
            continue;
        if (line.number == current)
            painter.fillRect(row, colors.currentLine);
        painter.setPen(line.number == current ? colors.currentLineNumber : colors.lineNumber);
        // On the text's base line, which a fall-back font for Chinese may have lowered.
        painter.drawText(QPointF(width() - digit - digit * double(QString::number(line.number).size()), line.baseLine),
                         QString::number(line.number));
        if (const std::optional<MarkKind> kind = m_editor->markOfLine(line.number)) {
            const double size = digit + 1;
            const double top = line.baseLine - m_editor->fontMetrics().capHeight() / 2.0 - size / 2;
            paintSign(painter, QRectF(2, top, size, size), *kind, markColor(*kind, m_editor->isDark()), colors.gutter);
        }
    }
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    for (const VisibleLine &line : m_editor->visibleLines()) {
        if (event->button() == Qt::LeftButton && line.rect.top() <= event->position().y() &&
            event->position().y() < line.rect.bottom()) {
            m_editor->goToLine(line.number);
            m_editor->setFocus(Qt::MouseFocusReason);
        }
    }
}

void Gutter::mouseReleaseEvent(QMouseEvent *event)
{
    // The press was taken here: the editor must not get half a click.
    event->accept();
}

void Gutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_editor->viewport(), event);
}

} // namespace Jianbao

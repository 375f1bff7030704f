// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/diffgutter.h"

#include "window/diffcolors.h"
#include "window/diffview.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastDigits = 3; // so that two diffs of issues look alike

int digitsOf(const QList<DiffRow> &rows)
{
    int largest = 0;
    for (const DiffRow &row : rows)
        largest = std::max({largest, row.oldLine, row.newLine});
    return std::max(leastDigits, int(QString::number(largest).size()));
}

} // namespace

DiffGutter::DiffGutter(DiffView *view)
    : QWidget(view)
    , m_view(view)
{
    setCursor(Qt::ArrowCursor);
}

int DiffGutter::wantedWidth() const
{
    const int digit = m_view->fontMetrics().horizontalAdvance(u'9');
    return digit * (2 * digitsOf(m_view->rows()) + 5); // both numbers and the sign, with a digit's room around each
}

void DiffGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(m_view->font());
    painter.fillRect(event->rect(), diffColors(DiffRow::Kind::Context, m_view->palette()).gutter);
    const int digit = m_view->fontMetrics().horizontalAdvance(u'9');
    const int digits = (width() / digit - 5) / 2; // of a number
    for (const DiffView::VisibleRow &visible : m_view->visibleRows()) {
        const QRect box(0, qRound(visible.rect.top()), width(),
                        qRound(visible.rect.bottom()) - qRound(visible.rect.top()));
        if (!box.intersects(event->rect()))
            continue;
        const DiffRow &row = *visible.row;
        const DiffColors colors = diffColors(row.kind, m_view->palette());
        painter.fillRect(box, colors.gutter);
        if (row.kind == DiffRow::Kind::Gap)
            continue;
        // On the text's base line, which a fall-back font for Chinese may have lowered.
        const QTextLine first = visible.block.layout()->lineAt(0);
        const double base = visible.rect.top() + first.y() + first.ascent();
        const auto right = [&](int columns, const QString &text) {
            painter.drawText(QPointF(columns * digit - painter.fontMetrics().horizontalAdvance(text), base), text);
        };
        painter.setPen(colors.dim);
        if (row.oldLine > 0)
            right(1 + digits, QString::number(row.oldLine));
        if (row.newLine > 0)
            right(2 + 2 * digits, QString::number(row.newLine));
        painter.setPen(colors.ink);
        if (row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Removed)
            right(4 + 2 * digits, row.kind == DiffRow::Kind::Added ? u"+"_s : u"−"_s);
    }
}

void DiffGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->viewport(), event);
}

} // namespace Jianbao

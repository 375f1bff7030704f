// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/diffview.h"

#include "editor/decorations.h"
#include "editor/fonts.h"
#include "highlight/editorcolors.h"
#include "highlight/palette.h"
#include "window/diffcolors.h"
#include "window/diffgutter.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumRows = 5000;              // a widget full of text has to stay quick
constexpr qsizetype longestShownLine = 10'000; // UTF-16 units

bool isChanged(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Removed ||
           row.kind == DiffRow::Kind::NoLineEnd;
}

bool isLine(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Added || row.kind == DiffRow::Kind::Removed || row.kind == DiffRow::Kind::Context;
}

/// Neither of them lets a line break behind it.
QChar hiddenMark(DiffRow::Kind kind)
{
    return kind == DiffRow::Kind::Added ? u'+' : kind == DiffRow::Kind::Removed ? u'−' : QChar(QChar::Nbsp);
}

QChar copiedMark(DiffRow::Kind kind)
{
    return kind == DiffRow::Kind::Added ? u'+' : kind == DiffRow::Kind::Removed ? u'-' : u' ';
}

/// A text document would end the line at these; as many characters, so that positions stay.
QString withoutLineEnds(QString text)
{
    for (QChar &character : text) {
        switch (character.unicode()) {
        case u'\r':
        case 0x2028:
        case 0x2029:
            character = QChar(0x21b5);
            break;
        case 0:
        case 0xfdd0:
        case 0xfdd1:
            character = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_emptyText(tr("No differences"))
    , m_gutter(new DiffGutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Differences"));
    setFont(withChineseFamily(standardEditorFont()));
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.top(), m_gutter->width(), rect.height());
    });
}

void DiffView::setTexts(const QString &before, const QString &after)
{
    m_diff = diffTexts(before, after, 3, maximumRows);
    m_showNumbers = true;
    showRows();
}

void DiffView::setSide(const QString &base, const QString &text)
{
    m_diff = diffTexts(base, text, -1, maximumRows);
    m_diff.rows.removeIf(
        [](const DiffRow &row) { return row.kind == DiffRow::Kind::Removed || row.kind == DiffRow::Kind::NoLineEnd; });
    m_showNumbers = false;
    showRows();
}

void DiffView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_diff.rows.isEmpty() ? m_emptyText : QString());
    viewport()->update();
}

void DiffView::goToChange(int step)
{
    const QList<DiffRow> &rows = m_diff.rows;
    const auto starts = [&rows](qsizetype row) {
        return isChanged(rows.at(row)) && (row == 0 || !isChanged(rows.at(row - 1)));
    };
    for (qsizetype row = textCursor().blockNumber() + step; row >= 0 && row < rows.size(); row += step) {
        if (!starts(row))
            continue;
        setTextCursor(QTextCursor(document()->findBlockByNumber(int(row))));
        centerCursor();
        return;
    }
}

QString DiffView::shownText(const DiffRow &row) const
{
    switch (row.kind) {
    case DiffRow::Kind::NoLineEnd:
        return tr("(the text ends here without a line break)");
    case DiffRow::Kind::Gap:
        return tr("… %n unchanged line(s)", nullptr, row.count);
    case DiffRow::Kind::Cut:
        return tr("… %n more row(s) are not shown: the texts differ too much.", nullptr, row.count);
    case DiffRow::Kind::Added:
    case DiffRow::Kind::Removed:
    case DiffRow::Kind::Context:
        break;
    }
    return withoutLineEnds(row.text.size() > longestShownLine ? row.text.first(longestShownLine) + u'…' : row.text);
}

void DiffView::showRows()
{
    QTextCharFormat hidden; // as high as the line, of which it may be all, and without any width
    hidden.setForeground(Qt::transparent);
    hidden.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    QTextCharFormat dim;
    dim.setForeground(diffColors(DiffRow::Kind::Gap, palette()).dim);

    const QFontMetricsF metrics(font());
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const DiffRow &row : std::as_const(m_diff.rows)) {
        if (!cursor.atStart())
            cursor.insertBlock();
        const QChar mark = hiddenMark(row.kind);
        hidden.setFontLetterSpacing(-metrics.horizontalAdvance(mark));
        cursor.insertText(mark, hidden);
        cursor.insertText(shownText(row), isLine(row) ? QTextCharFormat() : dim);
    }
    cursor.endEditBlock();
    setTextCursor(QTextCursor(document()));
    setAccessibleDescription(m_diff.rows.isEmpty() ? m_emptyText : QString());
    layOutGutter();
}

QList<DiffView::VisibleRow> DiffView::visibleRows() const
{
    QList<VisibleRow> visible;
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.blockNumber() < m_diff.rows.size();
         block = block.next()) {
        QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        rect.setHeight(block.layout()->boundingRect().height()); // without the margin below the last one
        if (rect.top() > viewport()->height())
            break;
        visible.append({&m_diff.rows.at(block.blockNumber()), block, rect});
    }
    return visible;
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        goToChange(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void DiffView::paintEvent(QPaintEvent *event)
{
    const QList<VisibleRow> rows = visibleRows();
    {
        QPainter painter(viewport());
        for (const VisibleRow &row : rows)
            paintRow(painter, row);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const VisibleRow &row : rows) {
        if (isLine(*row.row))
            paintSpaces(painter, row);
    }
    if (m_diff.rows.isEmpty())
        paintEmptyText(painter);
}

void DiffView::paintEmptyText(QPainter &painter) const
{
    // The program's words in the program's font; a font that leaves its family open would take the text's.
    QFont font = QGuiApplication::font();
    font.setFamilies({font.family()});
    font.setPointSizeF(font.pointSizeF());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void DiffView::paintRow(QPainter &painter, const VisibleRow &visible) const
{
    const DiffColors colors = diffColors(visible.row->kind, palette());
    if (!colors.ground.isValid())
        return;
    const int top = qRound(visible.rect.top());
    painter.fillRect(0, top, viewport()->width(), qRound(visible.rect.bottom()) - top, colors.ground);
    const qsizetype end = visible.block.length() - 1;
    for (const TextRange &changed : visible.row->changed) {
        if (changed.start + 1 < end && colors.mark.isValid())
            paintRange(painter, visible.block, visible.rect.topLeft(),
                       {changed.start + 1, std::min(changed.end + 1, end)}, colors.mark);
    }
}

void DiffView::paintSpaces(QPainter &painter, const VisibleRow &visible) const
{
    const EditorColors &colors = editorColors(isDark(palette()));
    // The hidden mark would make a blank line's spaces look like those behind a text, which break it.
    if (trailingSpacesOf(visible.row->text) != TrailingSpaces::BlankLine) {
        paintTrailingSpaces(painter, visible.block, visible.rect.topLeft(),
                            viewport()->width() - document()->documentMargin(), colors, false);
        return;
    }
    const double advance = QFontMetricsF(font()).horizontalAdvance(u' ');
    const double size = std::max(2.0, advance * 0.25);
    const QTextLine line = visible.block.layout()->lineAt(0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.lineNumber);
    for (int i = 1; i <= visible.row->text.size() && advance * i < viewport()->width(); ++i)
        painter.drawEllipse(QRectF(visible.rect.left() + line.cursorToX(i) + (advance - size) / 2,
                                   visible.rect.top() + line.y() + (line.height() - size) / 2, size, size));
    painter.restore();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_gutter)
        return;
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        const int position = verticalScrollBar()->value();
        showRows();
        verticalScrollBar()->setValue(position);
    }
}

void DiffView::layOutGutter()
{
    const bool shown = m_showNumbers && !m_diff.rows.isEmpty();
    const int width = shown ? m_gutter->wantedWidth() : 0;
    if (viewportMargins().left() != width)
        setViewportMargins(width, 0, 0, 0);
    m_gutter->setVisible(shown);
    m_gutter->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
    m_gutter->update();
}

QMimeData *DiffView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines;
    QString marks;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const DiffRow &row = m_diff.rows.at(block.blockNumber());
        // From the row, not the document: that has other characters in place of some.
        const QString text = isLine(row) ? row.text : shownText(row);
        const qsizetype from = std::max(cursor.selectionStart() - block.position() - 1, 0);
        const bool whole = cursor.selectionEnd() >= block.position() + block.length() - 1;
        const qsizetype to = whole ? text.size() : std::max(cursor.selectionEnd() - block.position() - 1, 0);
        lines.append(text.sliced(from, std::max<qsizetype>(std::min(to, text.size()) - from, 0)));
        marks += copiedMark(row.kind);
    }
    if (marks.contains(u'+') && marks.contains(u'-')) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].prepend(marks.at(i));
    }
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    return copied;
}

QString changedLinesText(LineCounts counts)
{
    return u"+%L1 −%L2"_s.arg(counts.added).arg(counts.removed);
}

} // namespace Jianbao

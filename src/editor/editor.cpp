// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"

#include "editor/completion.h"
#include "editor/decorations.h"
#include "editor/fonts.h"
#include "editor/gutter.h"
#include "editor/imagefiles.h"
#include "editor/linelayout.h"
#include "editor/listkeys.h"
#include "editor/textchanges.h"
#include "highlight/editorcolors.h"
#include "highlight/markdownhighlighter.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentMargin = 6;
constexpr double leastPointSize = 5;
constexpr double mostPointSize = 72;
constexpr int wheelStep = 120;

/// The UTF-16 position in a line of its 1-based code point.
int positionOfColumn(const QString &line, int column)
{
    int position = 0;
    for (int i = 1; i < column && position < line.size(); ++i)
        position += line.at(position).isHighSurrogate() && position + 1 < line.size() ? 2 : 1;
    return position;
}

} // namespace

Editor::Editor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
    , m_completion(new EditorCompletion(this))
    , m_preferredFont(withChineseFamily(standardEditorFont()))
{
    setDocument(LineLayout::makeDocument(this));
    m_highlighter = std::make_unique<MarkdownHighlighter>(document());
    document()->setDocumentMargin(documentMargin);
    setFrameShape(QFrame::NoFrame);
    setWrapLines(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    applyFont();
    setDark(false);
    connect(this, &Editor::blockCountChanged, this, &Editor::layOutGutter);
    connect(this, &Editor::blockCountChanged, this, &Editor::updateMarkedLines);
    connect(this, &Editor::updateRequest, this, &Editor::updateGutter);
    connect(this, &Editor::cursorPositionChanged, this, &Editor::followCaret);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Editor::followScroll);
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        m_text.reset();
        m_marks.follow(position, removed, added);
        if (!m_isApplying)
            Q_EMIT edited(position, removed, added);
    });
    // Lines that came or went above have changed the number of the top line without a scroll.
    connect(this, &Editor::textChanged, this, [this] { m_topLine = topLine(); });
}

Editor::~Editor() = default;

QString Editor::text() const
{
    if (!m_text) {
        m_text = document()->toRawText();
        m_text->replace(QChar::ParagraphSeparator, u'\n');
    }
    return *m_text;
}

void Editor::setText(const QString &text)
{
    setPlainText(text);
}

void Editor::replaceText(const QString &text)
{
    apply(textChanges(this->text(), text));
}

void Editor::apply(const QList<TextChange> &changes)
{
    if (changes.isEmpty())
        return;
    const QTextBlock top = firstVisibleBlock();
    const double row = topLine() - (top.blockNumber() + 1);
    const auto topPosition = int(positionAfter(changes, top.position()));
    const auto anchor = int(positionAfter(changes, textCursor().anchor()));
    const auto caret = int(positionAfter(changes, textCursor().position()));

    const QScopedValueRollback ownScroll(m_isOwnScroll, true);
    const QScopedValueRollback ownChange(m_isApplying, true);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        cursor.setPosition(int(change->range.start));
        cursor.setPosition(int(change->range.end), QTextCursor::KeepAnchor);
        cursor.insertText(change->text);
    }
    cursor.endEditBlock();

    cursor.setPosition(anchor);
    cursor.setPosition(caret, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    scrollToLine(document()->findBlock(topPosition).blockNumber() + 1 + row);
}

int Editor::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

int Editor::currentColumn() const
{
    const QTextCursor cursor = textCursor();
    return int(QStringView(cursor.block().text()).first(cursor.positionInBlock()).toUcs4().size()) + 1;
}

void Editor::goToLine(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    const int position = block.position() + positionOfColumn(block.text(), column);
    select({position, position});
}

void Editor::select(TextRange range)
{
    const auto last = qsizetype(document()->characterCount() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp(range.start, qsizetype(0), last)));
    cursor.setPosition(int(std::clamp(range.end, qsizetype(0), last)), QTextCursor::KeepAnchor);
    const QRect caret = cursorRect(cursor);
    const bool visible = viewport()->rect().contains(caret);
    setTextCursor(cursor);
    if (!visible)
        centerCursor();
    ensureCursorVisible();
}

double Editor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    const double hidden = rect.height() > 0 ? std::clamp(-rect.top() / rect.height(), 0.0, 1.0) : 0;
    return block.blockNumber() + 1 + hidden;
}

void Editor::scrollToLine(double line)
{
    const double wanted = std::clamp(line, 1.0, double(blockCount()) + 1) - 1;
    const QTextBlock block = document()->findBlockByNumber(std::min(int(wanted), blockCount() - 1));
    // The bar counts rows; a line knows how many it has only when it was laid out, which asking for its size does.
    blockBoundingRect(block);
    const int row = int(std::lround((wanted - block.blockNumber()) * block.lineCount()));
    const QScopedValueRollback ownScroll(m_isOwnScroll, true);
    // The nearest row of this line: the next line may be far away in what the editor follows.
    verticalScrollBar()->setValue(block.firstLineNumber() + std::clamp(row, 0, std::max(block.lineCount() - 1, 0)));
}

void Editor::followScroll()
{
    const double top = topLine();
    if (top == m_topLine)
        return;
    m_topLine = top;
    if (!m_isOwnScroll)
        Q_EMIT scrolled(top);
}

void Editor::setDark(bool dark)
{
    m_dark = dark;
    m_highlighter->setDark(dark);
    QPalette colored = palette();
    colored.setColor(QPalette::Base, colors().background);
    colored.setColor(QPalette::Text, colors().text);
    colored.setColor(QPalette::Highlight, colors().selection);
    colored.setColor(QPalette::HighlightedText, colors().text);
    setPalette(colored);
    m_gutter->update();
}

const EditorColors &Editor::colors() const
{
    return editorColors(m_dark);
}

void Editor::setShowTrailingSpaces(bool on)
{
    m_showTrailingSpaces = on;
    viewport()->update();
}

void Editor::setShowLineNumbers(bool on)
{
    m_gutter->setVisible(on);
    layOutGutter();
}

void Editor::setWrapLines(bool on)
{
    const LineWrapMode mode = on ? WidgetWidth : NoWrap;
    if (mode != lineWrapMode())
        layOut([this, mode] { setLineWrapMode(mode); });
}

void Editor::setPreferredFont(const QFont &font)
{
    m_preferredFont = withChineseFamily(font);
    applyFont();
}

void Editor::setZoomSteps(int steps)
{
    const double size = m_preferredFont.pointSizeF();
    steps = std::clamp(steps, int(std::ceil(leastPointSize - size)), int(std::floor(mostPointSize - size)));
    if (steps == m_zoomSteps)
        return;
    m_zoomSteps = steps;
    applyFont();
}

int Editor::zoomSteps() const
{
    return m_zoomSteps;
}

void Editor::applyFont()
{
    QFont font = m_preferredFont;
    font.setPointSizeF(std::clamp(font.pointSizeF() + m_zoomSteps, leastPointSize, mostPointSize));
    setFont(font);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    layOutGutter();
}

void Editor::setSearchMatches(const QList<TextRange> &matches)
{
    if (m_matches == matches)
        return;
    m_matches = matches;
    viewport()->update();
}

bool Editor::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void Editor::undo()
{
    if (!isReadOnly())
        QPlainTextEdit::undo();
}

void Editor::redo()
{
    if (!isReadOnly())
        QPlainTextEdit::redo();
}

void Editor::insertImage(const QString &address, const QString &name)
{
    if (isReadOnly())
        return;
    textCursor().insertText(imageMarkdown(address, name));
    ensureCursorVisible();
}

void Editor::setCompleter(CompletionProvider provider)
{
    m_completion->setProvider(std::move(provider));
}

void Editor::complete()
{
    m_completion->complete();
}

void Editor::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    m_completion->follow(!typed.isEmpty() && typed.front().isPrint(), [this, event] {
        if (isReadOnly() || isComposing() || !handleKey(*event))
            QPlainTextEdit::keyPressEvent(event);
        else
            event->accept();
    });
}

void Editor::inputMethodEvent(QInputMethodEvent *event)
{
    // Qt's own writes into a read-only text.
    if (isReadOnly())
        event->ignore();
    else
        m_completion->follow(!event->commitString().isEmpty(),
                             [this, event] { QPlainTextEdit::inputMethodEvent(event); });
}

bool Editor::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    QTextCursor cursor = textCursor();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Qt's own Shift+Enter types U+2028, which no newsletter has (FORMAT.md §1).
        if (modifiers == Qt::ShiftModifier)
            cursor.insertBlock();
        else if (modifiers != Qt::NoModifier || !continueList(cursor))
            return false;
        break;
    case Qt::Key_Tab:
        if (modifiers != Qt::NoModifier)
            return false;
        indent(cursor);
        break;
    case Qt::Key_Backtab:
        unindent(cursor);
        break;
    default:
        return false;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void Editor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / wheelStep;
    m_wheelRest -= steps * wheelStep;
    setZoomSteps(m_zoomSteps + steps);
    event->accept();
}

bool Editor::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (source->hasText() || !imageFilesOf(*source).isEmpty());
}

void Editor::insertFromMimeData(const QMimeData *source)
{
    // paste() asks nobody before it comes here.
    if (isReadOnly())
        return;
    const QStringList images = imageFilesOf(*source);
    if (!images.isEmpty()) {
        Q_EMIT imagesDropped(images);
        return;
    }
    // U+0000 would make the file unreadable as text the next time.
    const QString text = source->text().remove(QChar::Null);
    textCursor().insertText(text);
    ensureCursorVisible();
    Q_EMIT textInserted(text);
}

QMimeData *Editor::createMimeDataFromSelection() const
{
    // Qt's own turns no-break spaces into spaces and adds HTML.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

} // namespace Jianbao

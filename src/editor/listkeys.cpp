// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/listkeys.h"

#include "editor/lists.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Jianbao {

namespace {

/// One undo step for as long as it lives.
class UndoStep
{
public:
    explicit UndoStep(const QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~UndoStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(UndoStep)

private:
    QTextCursor m_cursor;
};

void apply(const LineEdit &edit, const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(edit.range.start));
    cursor.setPosition(block.position() + int(edit.range.end), QTextCursor::KeepAnchor);
    cursor.insertText(edit.text);
}

/// The numbers of the blocks that a selection touches; a last one of which it holds nothing is left out.
struct Blocks
{
    int first = 0;
    int last = 0;
};

Blocks touchedBlocks(const QTextCursor &cursor)
{
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    const bool nothingOfLast = last.blockNumber() > first.blockNumber() && cursor.selectionEnd() == last.position();
    return {first.blockNumber(), last.blockNumber() - (nothingOfLast ? 1 : 0)};
}

} // namespace

bool continueList(QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return false;
    const QTextBlock block = cursor.block();
    const std::optional<LineEdit> edit = continuedList(block.text(), cursor.positionInBlock());
    if (!edit)
        return false;
    const UndoStep step(cursor);
    const int end = block.position() + int(edit->range.start + edit->text.size());
    apply(*edit, block);
    cursor.setPosition(end);
    return true;
}

void indent(QTextCursor &cursor)
{
    const Blocks blocks = touchedBlocks(cursor);
    const QTextDocument &document = *cursor.document();
    const UndoStep step(cursor);
    if (blocks.first == blocks.last && !hasListMarker(document.findBlockByNumber(blocks.first).text())) {
        const QTextBlock block = document.findBlock(cursor.selectionStart());
        const QString before = block.text().first(cursor.selectionStart() - block.position());
        cursor.insertText(spacesToTabStop(before));
        return;
    }
    for (int number = blocks.first; number <= blocks.last; ++number) {
        const QTextBlock block = document.findBlockByNumber(number);
        if (!block.text().trimmed().isEmpty())
            apply(indentedLine(block.text()), block);
    }
}

void unindent(QTextCursor &cursor)
{
    const Blocks blocks = touchedBlocks(cursor);
    const UndoStep step(cursor);
    for (int number = blocks.first; number <= blocks.last; ++number) {
        const QTextBlock block = cursor.document()->findBlockByNumber(number);
        if (const std::optional<LineEdit> edit = unindentedLine(block.text()))
            apply(*edit, block);
    }
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editor.h"

#include <QString>
#include <QTextCursor>

/// Texts that show where the caret is, for tables of tests.
namespace Jianbao::Test {

/// Puts a text into the editor whose caret is written "|", or whose selection "[…]" with the caret at its end.
inline void setMarked(Editor &editor, const QString &marked)
{
    QString text = marked;
    qsizetype anchor = text.indexOf(u'|');
    qsizetype caret = anchor;
    if (anchor < 0) {
        anchor = text.indexOf(u'[');
        text.remove(anchor, 1);
        caret = text.indexOf(u']');
        text.remove(caret, 1);
    } else {
        text.remove(u'|');
    }
    editor.setText(text);
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(int(anchor));
    cursor.setPosition(int(caret), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

/// The text with "|" at the caret.
[[nodiscard]] inline QString marked(const Editor &editor)
{
    return editor.text().insert(editor.textCursor().position(), u'|');
}

} // namespace Jianbao::Test

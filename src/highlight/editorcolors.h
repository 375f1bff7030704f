// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace Jianbao {

/// What an editor paints besides the text's own formats; all colours are opaque unless said otherwise.
struct EditorColors
{
    QColor background;
    QColor text;
    QColor selection;
    QColor gutter; ///< behind the line numbers
    QColor lineNumber;
    QColor currentLineNumber;
    QColor currentLine;  ///< behind the caret's line
    QColor match;        ///< behind a search match
    QColor currentMatch; ///< behind the match that is selected
    QColor hardBreak;    ///< marks of trailing spaces that break the line
    QColor warning;      ///< mark of a trailing space that looks like a break and is none
    QColor markError;    ///< the lines under mistakes: at least 4.5:1 on the background, as the two below
    QColor markWarning;
    QColor markInfo;

    friend bool operator==(const EditorColors &, const EditorColors &) = default;
};

/// The colours of the highlighter's light or dark theme.
[[nodiscard]] const EditorColors &editorColors(bool dark);

} // namespace Jianbao

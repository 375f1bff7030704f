// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

class QTextCursor;

namespace Jianbao {

/// The keys of lists.h applied to a document: each is one undo step at most.

/// Enter: goes on with the list or quotation of the caret's line, or ends it. False when an ordinary line break is
/// right.
[[nodiscard]] bool continueList(QTextCursor &cursor);

/// Tab: indents the lines of a selection, or the caret's list line, by four; elsewhere spaces to the next tab stop.
void indent(QTextCursor &cursor);

/// Shift+Tab: takes up to four spaces from the front of every line that the selection or the caret touches.
void unindent(QTextCursor &cursor);

} // namespace Jianbao

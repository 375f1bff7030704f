// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/pageedits.h"

#include "editor/editor.h"
#include "issue/scan.h"
#include "window/documentpage.h"

#include <QTextBlock>

namespace Jianbao {

PageIssue scannedPage(const DocumentPage &page, const Profile &profile)
{
    PageIssue result{page.editor()->text(), {}};
    result.issue = scanIssue(result.text, profile);
    return result;
}

ItemPlace entryAtCaret(const DocumentPage &page, const Issue &issue)
{
    const auto [section, item] = issue.itemAt(page.editor()->currentLine());
    return {section, item};
}

void applyEdits(DocumentPage &page, const QList<TextChange> &changes, qsizetype caret)
{
    Editor *editor = page.editor();
    editor->apply(changes);
    if (caret >= 0)
        editor->goToLine(editor->document()->findBlock(int(caret)).blockNumber() + 1);
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/typinghelp.h"

#include "editor/editor.h"
#include "issue/breakedits.h"
#include "issue/linkrepair.h"
#include "issue/scan.h"

#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

TypingHelp::TypingHelp(Editor *editor, std::function<const Profile &()> profile, std::function<bool()> isWanted)
    : QObject(editor)
    , m_editor(editor)
    , m_profile(std::move(profile))
    , m_isWanted(std::move(isWanted))
{
    connect(editor, &Editor::edited, this, &TypingHelp::note);
    connect(editor, &Editor::lineChanged, this, &TypingHelp::repairBreaks);
}

bool TypingHelp::isTyping() const
{
    return m_isWanted() && !m_editor->isReadOnly() && !m_editor->isComposing() &&
           !m_editor->document()->isRedoAvailable();
}

void TypingHelp::note(int position, int removed, int added)
{
    if (!isTyping()) {
        m_edited = {}; // line numbers may be others now
        return;
    }
    const QTextDocument *document = m_editor->document();
    const int first = document->findBlock(position).blockNumber() + 1;
    const int last = document->findBlock(position + added).blockNumber() + 1;
    m_edited = m_edited.isValid() ? LineSpan{std::min(m_edited.first, first), std::max(m_edited.last, last)}
                                  : LineSpan{first, last};
    const QChar typed = added == 1 && removed == 0 ? document->characterAt(position) : QChar();
    if (typed == u')' || typed == u'）') {
        // After the editor is done with the key: the correction is a step of its own.
        QMetaObject::invokeMethod(this, &TypingHelp::correctLink, Qt::QueuedConnection);
    }
}

void TypingHelp::correctLink()
{
    const QTextCursor cursor = m_editor->textCursor();
    if (!isTyping() || cursor.hasSelection())
        return;
    const QString text = m_editor->text();
    const int line = cursor.blockNumber() + 1;
    const Issue issue = scanIssue(text, m_profile());
    if (line > issue.regions.size() || issue.regions.at(line - 1) != Region::Item)
        return;
    const auto change = correctedBrackets(cursor.block().text(), cursor.positionInBlock());
    if (!change)
        return;
    const qsizetype start = cursor.block().position();
    m_editor->apply({{{start + change->range.start, start + change->range.end}, change->text}});
}

void TypingHelp::repairBreaks()
{
    if (m_edited.contains(m_editor->currentLine()))
        return;
    const LineSpan edited = std::exchange(m_edited, LineSpan());
    if (!isTyping() || !edited.isValid())
        return;
    const QString text = m_editor->text();
    const QList<TextChange> changes = breaksWhileTyping(text, scanIssue(text, m_profile()), edited);
    m_editor->apply(changes);
}

} // namespace Jianbao

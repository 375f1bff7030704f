// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/scrollsync.h"

#include "editor/editor.h"
#include "markdown/sourceselection.h"
#include "preview/previewview.h"

#include <QTextBlock>

#include <tuple>
#include <utility>

namespace Jianbao {

using namespace std::chrono_literals;

namespace {

/// While the user turns the wheel over the preview, typing does not move it under the pointer.
constexpr std::chrono::milliseconds wheelPause = 400ms;

/// The page keeps its place by itself, but it may have been scrolled by what tells nobody, a search for example.
constexpr std::chrono::milliseconds resendPause = 1s;

/// The lines that are selected; not valid: none is.
LineSpan selectedLines(const Editor &editor)
{
    const QTextCursor cursor = editor.textCursor();
    if (!cursor.hasSelection())
        return {};
    const QTextBlock last = editor.document()->findBlock(cursor.selectionEnd());
    const int first = editor.document()->findBlock(cursor.selectionStart()).blockNumber() + 1;
    // A selection that ends before a line has nothing of it.
    const int end = last.blockNumber() + (last.position() == cursor.selectionEnd() ? 0 : 1);
    return {first, std::max(end, first)};
}

} // namespace

ScrollSync::ScrollSync(PreviewView *preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
{
    m_wheelRests.setSingleShot(true);
    connect(&m_wheelRests, &QTimer::timeout, this, &ScrollSync::showCaret);
    connect(preview, &PreviewView::scrolled, this, &ScrollSync::previewScrolled);
    connect(preview, &PreviewView::placeActivated, this, [this](const SourcePlace &place) { goTo(place, false); });
    connect(preview, &PreviewView::wordActivated, this, [this](const SourcePlace &place) { goTo(place, true); });
}

void ScrollSync::setEditor(Editor *editor)
{
    bool isBack = false;
    if (m_editor != editor) {
        if (m_editor) {
            disconnect(m_editor, nullptr, this, nullptr);
            keepLeader(m_editor);
        }
        m_editor = editor;
        isBack = editor && m_preview->goBack();
        std::tie(m_leader, m_previewLine) = m_leaders.value(editor, {Leader::EditorTop, 1});
        m_wheelRests.stop();
        if (!editor)
            return;
        connect(editor, &Editor::scrolled, this, [this] {
            m_editorScrolled = true;
            followLater();
        });
        connect(editor, &Editor::cursorPositionChanged, this, [this] {
            m_caretMoved = true;
            followLater();
        });
        connect(editor, &Editor::textChanged, this, [this] {
            m_caretMoved = true;
            followLater();
        });
        connect(editor, &Editor::selectionChanged, this, [this] {
            m_marksChanged = true;
            followLater();
        });
        connect(editor, &Editor::lineChanged, this, [this] {
            m_marksChanged = true;
            followLater();
        });
        connect(editor, &Editor::laidOut, this, &ScrollSync::editorLaidOut);
    }
    m_sent.reset();
    if (editor) {
        showMarks();
        if (!isBack)
            showTop();
    }
}

void ScrollSync::keepLeader(const Editor *editor)
{
    if (!m_leaders.contains(editor))
        connect(editor, &QObject::destroyed, this, [this, editor] { m_leaders.remove(editor); });
    m_leaders.insert(editor, {m_leader, m_previewLine});
}

void ScrollSync::setFollowing(bool on)
{
    if (m_isFollowing == on)
        return;
    m_isFollowing = on;
    if (on && m_editor)
        showTop();
}

/// Typing one key tells of itself several times.
void ScrollSync::followLater()
{
    if (!std::exchange(m_isPending, true))
        QMetaObject::invokeMethod(this, &ScrollSync::follow, Qt::QueuedConnection);
}

void ScrollSync::follow()
{
    m_isPending = false;
    const bool caretMoved = std::exchange(m_caretMoved, false);
    const bool editorScrolled = std::exchange(m_editorScrolled, false);
    if (!m_editor)
        return;
    if (std::exchange(m_marksChanged, false))
        showMarks();
    if (!m_isFollowing)
        return;
    if (caretMoved && m_editor->caretPlace().isVisible)
        showCaret();
    else if (editorScrolled)
        showTop();
}

void ScrollSync::showTop()
{
    m_leader = Leader::EditorTop;
    m_wheelRests.stop();
    send({.line = m_editor->topLine()});
}

void ScrollSync::showCaret()
{
    if (!m_editor || !m_isFollowing)
        return;
    m_leader = Leader::EditorCaret;
    if (m_wheel.isValid() && m_wheel.durationElapsed() < wheelPause) {
        m_wheelRests.start(wheelPause);
        return;
    }
    const CaretPlace caret = m_editor->caretPlace();
    const double row = m_editor->fontMetrics().lineSpacing();
    send({.line = caret.line, .y = caret.y, .tolerance = row, .lowest = caret.end});
}

void ScrollSync::send(const LinePlace &place)
{
    if (m_sent == place && m_sentAt.durationElapsed() < resendPause)
        return;
    m_sent = place;
    m_sentAt.start();
    m_preview->scrollTo(place);
}

void ScrollSync::showMarks()
{
    m_preview->setMarks(m_editor->currentLine(), selectedLines(*m_editor));
}

void ScrollSync::previewScrolled(double line)
{
    m_wheel.start();
    m_sent.reset();
    m_previewLine = line;
    m_leader = Leader::Preview;
    if (m_editor && m_isFollowing)
        m_editor->scrollToLine(line);
}

void ScrollSync::editorLaidOut()
{
    if (!m_isFollowing)
        return;
    switch (m_leader) {
    case Leader::EditorTop:
        showTop();
        break;
    case Leader::EditorCaret:
        m_caretMoved = true;
        m_editorScrolled = true;
        followLater();
        break;
    case Leader::Preview:
        m_editor->scrollToLine(m_previewLine);
        break;
    }
}

/// The caret goes where the user pointed, at the pointer's height; the preview stays where it is.
void ScrollSync::goTo(const SourcePlace &place, bool selectsWord)
{
    if (!m_editor)
        return;
    const auto found = sourceSelection(m_editor->text(), place.lines, place.word, place.occurrence);
    if (!found) {
        m_editor->goToLine(place.line);
    } else if (selectsWord) {
        m_editor->select(*found);
    } else {
        const qsizetype caret = std::min(found->start + place.offset, found->end);
        m_editor->select({caret, caret});
    }
    m_editor->setFocus();
    if (m_isFollowing)
        m_editor->bringCaretTo(place.y);
    m_leader = Leader::Preview;
    m_sent.reset();
    m_previewLine = m_editor->topLine();
    m_caretMoved = false;
    m_editorScrolled = false;
}

} // namespace Jianbao

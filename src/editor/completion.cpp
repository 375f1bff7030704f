// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/completion.h"

#include "editor/completionpopup.h"
#include "editor/editor.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Jianbao {

EditorCompletion::EditorCompletion(Editor *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_popup(new CompletionPopup(editor))
{
    editor->installEventFilter(this);
    connect(m_popup, &CompletionPopup::activatedByMouse, this, &EditorCompletion::accept);
    // The focus stays in the text, so nothing else would tell what is chosen.
    connect(m_popup, &CompletionPopup::chosenChanged, this, [this](const QString &spoken) {
        QAccessibleAnnouncementEvent announcement(m_editor, spoken);
        QAccessible::updateAccessibility(&announcement);
    });
    const auto closeForOthers = [this] {
        if (!m_isFollowing)
            close();
    };
    connect(editor, &Editor::textChanged, this, closeForOthers);
    connect(editor, &Editor::cursorPositionChanged, this, closeForOthers);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isOpen())
            place();
    });
}

void EditorCompletion::setProvider(CompletionProvider provider)
{
    close();
    m_provider = std::move(provider);
}

bool EditorCompletion::isOpen() const
{
    return m_popup->isVisibleTo(m_editor);
}

bool EditorCompletion::canComplete() const
{
    return m_provider && !m_editor->isReadOnly() && !m_editor->isComposing() && !m_editor->textCursor().hasSelection();
}

CompletionList EditorCompletion::ask() const
{
    return canComplete() ? m_provider(m_editor->text(), m_editor->textCursor().position()) : CompletionList();
}

void EditorCompletion::complete()
{
    m_editor->ensureCursorVisible();
    m_isAsked = true;
    m_dismissed = -1;
    show(ask());
}

void EditorCompletion::follow(bool character, const std::function<void()> &edit)
{
    const int revision = m_editor->document()->revision();
    const int position = m_editor->textCursor().position();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        edit();
    }
    const bool edited = m_editor->document()->revision() != revision;
    const bool moved = m_editor->textCursor().position() != position;
    if (m_editor->isComposing() || (moved && !edited)) {
        close();
        return;
    }
    if (!edited || (!character && !isOpen()))
        return;

    const CompletionList list = ask();
    const bool goesOn = isOpen() && list.range.start == m_list.range.start;
    if (list.range.start != m_dismissed)
        m_dismissed = -1;
    if ((goesOn && m_isAsked) || (list.automatic && (goesOn || character) && m_dismissed < 0))
        show(list);
    else
        close();
}

void EditorCompletion::show(const CompletionList &list)
{
    if (list.items.isEmpty()) {
        close();
        return;
    }
    m_list = list;
    m_popup->setCompletions(list.items);
    place();
}

void EditorCompletion::place()
{
    const QPoint origin = m_editor->viewport()->mapTo(m_editor, QPoint());
    const QRect caret = m_editor->cursorRect();
    if (!m_editor->viewport()->rect().intersects(caret)) {
        close();
        return;
    }
    QTextCursor start = m_editor->textCursor();
    start.setPosition(int(m_list.range.start));
    const QRect first = m_editor->cursorRect(start);
    // A range may begin in the row above, where the line is wrapped.
    const int left = first.top() == caret.top() ? first.left() : caret.left();
    m_popup->showAt(caret.translated(origin), left + origin.x());
}

void EditorCompletion::accept(int row)
{
    const Completion chosen = m_list.items.at(row);
    const TextRange range = m_list.range;
    close();
    QTextCursor cursor = m_editor->textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    cursor.insertText(chosen.text);
    cursor.endEditBlock();
    cursor.setPosition(int(range.start + chosen.caret));
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void EditorCompletion::close()
{
    m_popup->hide();
    m_isAsked = false;
}

bool EditorCompletion::isOwnKey(const QKeyEvent &event) const
{
    if (!isOpen() || m_editor->isComposing() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

void EditorCompletion::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        m_dismissed = m_list.range.start;
        close();
        break;
    case Qt::Key_Up:
        m_popup->choose(-1);
        break;
    case Qt::Key_Down:
        m_popup->choose(1);
        break;
    case Qt::Key_PageUp:
        m_popup->choosePage(-1);
        break;
    case Qt::Key_PageDown:
        m_popup->choosePage(1);
        break;
    default:
        accept(m_popup->chosen());
    }
}

bool EditorCompletion::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!isOwnKey(*key))
            break;
        if (event->type() == QEvent::KeyPress)
            takeKey(key->key());
        event->accept();
        return true;
    }
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Jianbao

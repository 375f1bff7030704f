// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/completion.h"

#include <QObject>

#include <functional>

class QKeyEvent;

namespace Jianbao {

class CompletionPopup;
class Editor;

/// Says what can be completed at a position of a text; called after every character, so it must be quick.
using CompletionProvider = std::function<CompletionList(const QString &text, qsizetype position)>;

/// Completion in an editor: when the list comes up, what its keys do, what choosing does. While an input method
/// composes there is no list, and every key is the input method's.
class EditorCompletion : public QObject
{
    Q_OBJECT

public:
    /// @param editor owns this
    explicit EditorCompletion(Editor *editor);

    void setProvider(CompletionProvider provider);
    /// Shows what can be completed at the caret, if there is anything.
    void complete();
    /// Does what a key or an input method does to the text; then the list comes up, follows or goes.
    /// @param character whether it may have typed one: only then a list comes up by itself
    void follow(bool character, const std::function<void()> &edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool canComplete() const;
    /// Return, Tab, Escape and the keys that choose, while the list is open.
    [[nodiscard]] bool isOwnKey(const QKeyEvent &event) const;
    void takeKey(int key);
    [[nodiscard]] CompletionList ask() const;
    void show(const CompletionList &list);
    void place();
    void accept(int row);
    void close();

    Editor *m_editor;
    CompletionPopup *m_popup;
    CompletionProvider m_provider;
    CompletionList m_list;
    qsizetype m_dismissed = -1; ///< start of the range for which Escape was pressed: no list comes up there by itself
    bool m_isAsked = false;     ///< the list stays for whatever matches
    bool m_isFollowing = false;
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sourceplace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Jianbao {

class Editor;
class PreviewView;

/// Keeps the editor that is shown and the preview at the same place of the text. Whichever the user scrolled or typed
/// in last leads, the other follows: the top line after a scroll, the caret's line at the caret's height while the
/// caret moves. What follows never leads, so that nothing comes back.
class ScrollSync : public QObject
{
    Q_OBJECT

public:
    /// @param preview outlives this object
    explicit ScrollSync(PreviewView *preview, QObject *parent = nullptr);

    /// The editor whose text the preview shows; nullptr: none. The preview goes to its place, also when not following:
    /// where it was when the editor was left, or to the editor's.
    void setEditor(Editor *editor);
    /// Whether anything scrolls because the other side did. What the user points at is always marked, and gone to.
    void setFollowing(bool on);

private:
    enum class Leader : quint8 { EditorTop, EditorCaret, Preview };

    void keepLeader(const Editor *editor);
    void followLater();
    void follow();
    void showTop();
    void showCaret();
    void send(const LinePlace &place);
    void showMarks();
    void previewScrolled(double line);
    void editorLaidOut();
    void goTo(const SourcePlace &place, bool selectsWord);

    PreviewView *m_preview;
    QPointer<Editor> m_editor;
    bool m_isFollowing = true;
    Leader m_leader = Leader::EditorTop;
    /// Who led when an editor was left, by the editor.
    QHash<const QObject *, std::pair<Leader, double>> m_leaders;
    double m_previewLine = 1;        ///< at the preview's top, as last heard
    std::optional<LinePlace> m_sent; ///< which the page keeps by itself until the user scrolls it
    QElapsedTimer m_sentAt;
    bool m_caretMoved = false;     ///< since follow()
    bool m_editorScrolled = false; ///< the same
    bool m_marksChanged = false;   ///< the same
    bool m_isPending = false;      ///< follow() is going to be called
    QElapsedTimer m_wheel;         ///< since the user scrolled the preview
    QTimer m_wheelRests;           ///< until the caret may move the preview again
};

} // namespace Jianbao

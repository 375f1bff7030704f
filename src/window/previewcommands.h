// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/preferences.h"

#include <QObject>

namespace Jianbao {

class Actions;
class DraftWorkspace;
class PreviewWindow;
struct Session;

/// What the View menu's Preview submenu does.
class PreviewCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft and actions must outlive this object
    PreviewCommands(DraftWorkspace *draft, Actions *actions, QObject *parent);

    /// Lets the actions show what was chosen.
    void show(const Preferences &preferences);
    /// @param steps negative: out; 0: back to normal
    void zoom(int steps);
    /// The preview, or what belongs to it, has the keyboard.
    [[nodiscard]] bool hasFocus() const;

    /// Puts the preview where it was when the program was last closed.
    void restore(const Session &session);
    void save(Session &session) const;

Q_SIGNALS:
    void preferencesChanged(const Jianbao::Preferences &preferences); ///< the user chose by one of the actions

private:
    void connectZoom();
    void connectLook();
    void connectWindow();
    void setLook(const PreviewLook &look);
    void openWindow();
    void closeWindow();
    void showTitle();

    DraftWorkspace *m_draft;
    Actions *m_actions;
    PreviewWindow *m_window = nullptr; ///< the preview's own, while it is in it
    QByteArray m_geometry;             ///< of m_window, as it was last
};

/// The factor some steps from another: the ones that browsers have, which are easy to come back to.
/// @param steps negative: out
[[nodiscard]] qreal zoomedBy(qreal factor, int steps);

} // namespace Jianbao

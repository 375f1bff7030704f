// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window/preferences.h"

#include <QObject>

class QAction;

namespace Jianbao {

class Actions;
class DraftWorkspace;

/// Whose rendering the preview shows: the choice in the View menu, which the status bar has, too.
class ProfileCommands : public QObject
{
    Q_OBJECT

public:
    /// @param draft and actions must outlive this object
    ProfileCommands(DraftWorkspace *draft, Actions *actions, QObject *parent);

    /// Lets the actions show what was chosen.
    void show(const Preferences &preferences);

Q_SIGNALS:
    void preferencesChanged(const Jianbao::Preferences &preferences); ///< the user chose by one of the actions

private:
    void choose(RenderProfile profile);
    void showSite(const QString &problem);

    DraftWorkspace *m_draft;
    Actions *m_actions;
};

/// What a profile's preview is called in the status bar.
[[nodiscard]] QString previewName(RenderProfile profile);

} // namespace Jianbao

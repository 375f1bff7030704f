// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/profilecommands.h"

#include "window/actions.h"
#include "window/draftworkspace.h"
#include "window/rendering.h"

#include <QAction>
#include <QMenu>

namespace Jianbao {

ProfileCommands::ProfileCommands(DraftWorkspace *draft, Actions *actions, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_actions(actions)
{
    for (const auto &[action, profile] : {std::pair{actions->profileGitHub, RenderProfile::GitHub},
                                          std::pair{actions->profilePages, RenderProfile::Pages},
                                          std::pair{actions->profileWeChat, RenderProfile::WeChat}})
        connect(action, &QAction::triggered, this, [this, profile] { choose(profile); });
    // Whether the site's renderer is installed is asked when somebody could choose it: that starts a program.
    for (const QMenu *menu : {actions->previewMenu, actions->profileMenu})
        connect(menu, &QMenu::aboutToShow, draft->rendering(), &Rendering::checkSite);
    connect(draft->rendering(), &Rendering::siteChecked, this, &ProfileCommands::showSite);
}

void ProfileCommands::show(const Preferences &preferences)
{
    const RenderProfile profile = preferences.previewLook.profile;
    m_actions->profileGitHub->setChecked(profile == RenderProfile::GitHub);
    m_actions->profilePages->setChecked(profile == RenderProfile::Pages);
    m_actions->profileWeChat->setChecked(profile == RenderProfile::WeChat);
}

void ProfileCommands::choose(RenderProfile profile)
{
    Preferences changed = m_draft->preferences();
    changed.previewLook.profile = profile;
    Q_EMIT preferencesChanged(changed);
}

void ProfileCommands::showSite(const QString &problem)
{
    QAction *site = m_actions->profilePages;
    site->setText(problem.isEmpty() ? tr("Site (GitHub Pages)")
                                    : tr("Site (GitHub Pages): needs the package ruby-kramdown-parser-gfm"));
    site->setToolTip(problem.isEmpty() ? tr("As GitHub Pages builds it") : problem);
    site->setEnabled(problem.isEmpty() || site->isChecked());
}

QString previewName(RenderProfile profile)
{
    switch (profile) {
    case RenderProfile::Pages:
        return ProfileCommands::tr("Site preview");
    case RenderProfile::WeChat:
        return ProfileCommands::tr("WeChat preview");
    case RenderProfile::GitHub:
        break;
    }
    return ProfileCommands::tr("GitHub preview");
}

} // namespace Jianbao

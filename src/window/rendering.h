// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"
#include "markdown/render.h"
#include "markdown/renderprofile.h"

#include <QObject>

namespace Jianbao {

/// Turns the text of an issue into what the preview shows, as one of the profiles. GitHub's and WeChat's are ready when
/// render() returns: it is called at every key. The site's comes later, and only the newest is of interest.
class Rendering : public QObject
{
    Q_OBJECT

public:
    explicit Rendering(QObject *parent = nullptr);

    [[nodiscard]] RenderProfile profile() const { return m_profile; }
    /// For the next render().
    void setProfile(RenderProfile profile) { m_profile = profile; }

    /// Another document: nothing of the one before is told about any more.
    void beginDocument();
    /// Renders a whole document.
    /// @param options the profile's own are set here
    void render(const QString &text, const RenderOptions &options);
    /// The last text was over a budget, or its renderer does not work: it is not worth trying at every key.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void rendered(const QList<Jianbao::Block> &blocks);
    /// There is nothing to show for this text. @param reason a sentence
    void paused(const QString &reason);
    /// What is shown is not the newest, which is still to come. @param text sentences
    void notice(const QString &text);

private:
    RenderProfile m_profile = RenderProfile::GitHub;
    bool m_isPaused = false;
};

} // namespace Jianbao

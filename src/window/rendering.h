// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"
#include "markdown/incremental.h"
#include "markdown/render.h"
#include "markdown/renderprofile.h"

#include <QObject>
#include <QTimer>

namespace Jianbao {

class CodeHighlighter;
class Kramdown;

/// Turns the text of an issue into what the preview shows, as one of the profiles. GitHub's and WeChat's are ready when
/// render() returns: it is called at every key. The site's comes later, and only the newest is of interest. Colours of
/// code may follow after each.
class Rendering : public QObject
{
    Q_OBJECT

public:
    explicit Rendering(QObject *parent = nullptr);
    /// @param ruby absolute path of the program that kramdown runs in; empty: there is none
    explicit Rendering(QString ruby, QObject *parent = nullptr);

    [[nodiscard]] RenderProfile profile() const { return m_profile; }
    /// For the next render(); answers of another profile are not told about any more.
    void setProfile(RenderProfile profile);

    /// Another document: nothing of the one before is told about any more.
    void beginDocument();
    /// Renders a whole document.
    /// @param options the profile's own are set here
    void render(const QString &text, const RenderOptions &options);
    /// The last text was over a budget, or its renderer does not work: it is not worth trying at every key.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    /// Finds out whether the site's renderer is installed; siteChecked() follows.
    void checkSite();

Q_SIGNALS:
    void rendered(const QList<Jianbao::Block> &blocks);
    /// There is nothing to show for this text. @param reason a sentence
    void paused(const QString &reason);
    /// What is shown is not the newest, which is still to come. @param text sentences
    void notice(const QString &text);
    /// @param problem why RenderProfile::Pages cannot be shown and what to install; empty: it can
    void siteChecked(const QString &problem);

private:
    [[nodiscard]] Kramdown *kramdown();
    void show(const QList<Block> &blocks);
    void showColored();
    void pause(const QString &reason);

    QString m_ruby;
    RenderProfile m_profile = RenderProfile::GitHub;
    bool m_isPaused = false;
    Kramdown *m_kramdown = nullptr; ///< made when it is first needed
    CodeHighlighter *m_colors;
    IncrementalRenderer m_renderer;
    QList<Block> m_plain;   ///< what was last rendered, without colours
    QTimer m_moreColors;    ///< goes on with colours that there was no time for
    int m_colorRounds = 0;  ///< for m_plain
    int m_firstTicket = 0;  ///< of this document in this profile
    int m_latestTicket = 0; ///< the newest
};

} // namespace Jianbao

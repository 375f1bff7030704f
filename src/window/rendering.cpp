// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/rendering.h"

#include "highlight/codehighlighter.h"
#include "highlight/codehtml.h"
#include "markdown/kramdown.h"
#include "markdown/wechat.h"

namespace Jianbao {

namespace {

/// A second of colouring, in slices; code that takes longer stays plain from there on.
constexpr int mostColorRounds = 200;

} // namespace

Rendering::Rendering(QObject *parent)
    : Rendering(Kramdown::findProgram(), parent)
{
}

Rendering::Rendering(QString ruby, QObject *parent)
    : QObject(parent)
    , m_ruby(std::move(ruby))
    , m_colors(new CodeHighlighter(this))
{
    m_moreColors.setSingleShot(true);
    m_moreColors.setInterval(0);
    connect(&m_moreColors, &QTimer::timeout, this, &Rendering::showColored);
    connect(m_colors, &CodeHighlighter::languageLoaded, &m_moreColors, qOverload<>(&QTimer::start));
}

void Rendering::setProfile(RenderProfile profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    beginDocument();
}

void Rendering::beginDocument()
{
    m_isPaused = false;
    m_renderer.forget();
    m_firstTicket = m_latestTicket + 1;
    m_plain.clear();
    m_moreColors.stop();
}

void Rendering::render(const QString &text, const RenderOptions &options)
{
    if (m_profile == RenderProfile::Pages) {
        m_latestTicket = kramdown()->render(text.toUtf8(), options);
        return;
    }
    RenderOptions chosen = options;
    chosen.frontMatterTable = m_profile == RenderProfile::GitHub;
    const Result<QList<Block>> blocks = m_renderer.render(text.toUtf8(), chosen);
    if (!blocks)
        pause(blocks.error().message);
    else
        show(m_profile == RenderProfile::WeChat ? asWeChatShows(*blocks) : *blocks);
}

void Rendering::checkSite()
{
    kramdown()->start();
}

Kramdown *Rendering::kramdown()
{
    if (m_kramdown)
        return m_kramdown;
    m_kramdown = new Kramdown(m_ruby, this);
    connect(m_kramdown, &Kramdown::ready, this, [this] { Q_EMIT siteChecked({}); });
    connect(m_kramdown, &Kramdown::unavailable, this,
            [this](const Error &error) { Q_EMIT siteChecked(error.message); });
    // One that has been overtaken is shown, too, else nothing would move while somebody types fast.
    connect(m_kramdown, &Kramdown::rendered, this, [this](int ticket, const QList<Block> &blocks) {
        if (ticket >= m_firstTicket)
            show(blocks);
    });
    connect(m_kramdown, &Kramdown::delayed, this, [this](int ticket) {
        if (ticket >= m_firstTicket)
            Q_EMIT notice(tr("The site's rendering takes longer than usual. What is shown is from before the last "
                             "changes."));
    });
    connect(m_kramdown, &Kramdown::failed, this, [this](int ticket, const Error &error) {
        if (ticket >= m_firstTicket)
            pause(error.message);
    });
    return m_kramdown;
}

void Rendering::show(const QList<Block> &blocks)
{
    m_isPaused = false;
    m_colorRounds = 0;
    m_plain = blocks;
    if (hasColorableCode(blocks))
        showColored();
    else
        Q_EMIT rendered(blocks);
}

/// Shows as many colours as there is time for, the rest after other events.
void Rendering::showColored()
{
    if (m_plain.isEmpty() || m_isPaused)
        return;
    QList<Block> colored = m_plain;
    m_colors->startSlice();
    colorCode(colored, *m_colors);
    if (m_colors->isOutOfTime() && ++m_colorRounds < mostColorRounds)
        m_moreColors.start();
    else
        m_moreColors.stop();
    Q_EMIT rendered(colored);
}

void Rendering::pause(const QString &reason)
{
    m_isPaused = true;
    m_moreColors.stop();
    Q_EMIT paused(reason);
}

} // namespace Jianbao

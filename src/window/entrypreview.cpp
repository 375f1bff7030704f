// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entrypreview.h"

#include "editor/editor.h"
#include "highlight/palette.h"
#include "markdown/render.h"
#include "preview/previewview.h"
#include "preview/remoteimages.h"

#include <QEvent>

#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

EntryPreview::EntryPreview(QWidget *parent)
    : QTabWidget(parent)
    , m_markdown(new Editor(this))
    , m_rendering(new PreviewView(this))
{
    m_markdown->setObjectName("markdown"_L1);
    m_markdown->setReadOnly(true);
    m_markdown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_markdown->setTabChangesFocus(true);
    m_markdown->setShowLineNumbers(false);
    m_markdown->setWrapLines(true);
    m_markdown->setAccessibleName(tr("The Markdown that will be written"));
    m_rendering->setObjectName("rendering"_L1);
    addTab(m_markdown, tr("&Markdown"));
    addTab(m_rendering, tr("P&review"));
    setDocumentMode(true);
    connect(this, &QTabWidget::currentChanged, this, &EntryPreview::showRendering);
    connect(m_rendering, &PreviewView::linkActivated, this, &EntryPreview::linkActivated);
    connect(m_rendering, &PreviewView::remoteImagesAllowed, this, &EntryPreview::showRendering);
    updateColors();
}

void EntryPreview::setMarkdown(const QString &markdown, bool fresh)
{
    if (fresh)
        m_markdown->setText(markdown);
    else
        m_markdown->replaceText(markdown);
    showRendering();
}

void EntryPreview::setFolders(const QString &issueFolder, const QString &repositoryRoot)
{
    m_rendering->setFolders(issueFolder, repositoryRoot);
    showRendering();
}

void EntryPreview::setTextFont(const QFont &font)
{
    m_markdown->setPreferredFont(font);
}

void EntryPreview::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void EntryPreview::showRendering()
{
    if (currentWidget() != m_rendering)
        return;
    if (!std::exchange(m_isStarted, true))
        m_rendering->start();
    RenderOptions options;
    options.imagePrefix = m_rendering->imagePrefix();
    options.remoteImages = m_rendering->remoteImages()->isAllowed();
    const Result<QList<Block>> blocks = renderMarkdown(m_markdown->text().toUtf8(), options);
    if (blocks)
        m_rendering->setBlocks(*blocks);
    else
        m_rendering->setPaused(blocks.error().message);
}

void EntryPreview::updateColors()
{
    m_markdown->setDark(isDark(palette()));
    m_rendering->setDark(isDark(palette()));
}

} // namespace Jianbao

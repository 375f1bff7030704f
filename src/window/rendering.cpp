// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/rendering.h"

namespace Jianbao {

Rendering::Rendering(QObject *parent)
    : QObject(parent)
{
}

void Rendering::beginDocument()
{
    m_isPaused = false;
}

void Rendering::render(const QString &text, const RenderOptions &options)
{
    const Result<QList<Block>> blocks = renderMarkdown(text.toUtf8(), options);
    m_isPaused = !blocks;
    if (blocks)
        Q_EMIT rendered(*blocks);
    else
        Q_EMIT paused(blocks.error().message);
}

} // namespace Jianbao

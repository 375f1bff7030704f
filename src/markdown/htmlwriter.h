// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/autolink.h"
#include "markdown/events.h"

#include <QList>

namespace Jianbao {

/// What the writer reads. Offsets in the events and the links are bytes of source.
struct WriterInput
{
    const Events &events;
    const BareLinks &links;
    QByteArrayView source; ///< as the user wrote it, without front matter
    int linesBefore = 0;   ///< lines of the document before source
};

/// Writes the blocks of a document as cmark does. False when the budget is exceeded.
[[nodiscard]] bool writeHtml(const WriterInput &input, const RenderOptions &options, Budget &budget,
                             QList<Block> &blocks);

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/render.h"

#include "markdown/frontmattertable.h"
#include "markdown/htmlwriter.h"
#include "markdown/parse.h"

#include <QUtf8StringView>

namespace Jianbao {

Result<QList<Block>> renderMarkdown(QByteArrayView utf8, const RenderOptions &options)
{
    QByteArray repaired;
    if (utf8.contains('\0') || !QUtf8StringView(utf8).isValidUtf8()) {
        repaired = QString::fromUtf8(utf8).replace(QChar::Null, QChar::ReplacementCharacter).toUtf8();
        utf8 = repaired;
    }
    Budget budget(options);
    ParsedMarkdown document;
    QList<Block> blocks;
    if (!parseMarkdown(utf8, options, budget, document) ||
        !writeHtml({document.events, document.links, document.source, document.linesBefore}, options, budget, blocks))
        return std::unexpected(budget.error());
    if (options.frontMatterTable) {
        const QByteArrayView frontMatter = utf8.chopped(document.source.size());
        if (std::optional<Block> table = frontMatterTable(frontMatter, options.sourceLines))
            blocks.prepend(*std::move(table));
    }
    return blocks;
}

QByteArray toHtml(const QList<Block> &blocks)
{
    QByteArray html;
    for (const Block &block : blocks) {
        if (!block.isList()) {
            html.append(block.html).append('\n');
            continue;
        }
        html.append(block.listTag).append('\n');
        html.append(toHtml(block.items));
        html.append(block.listTag.startsWith("<ol") ? "</ol>\n" : "</ul>\n");
    }
    return html;
}

} // namespace Jianbao

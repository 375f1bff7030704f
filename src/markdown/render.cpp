// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/render.h"

#include "markdown/autolink.h"
#include "markdown/frontmatter.h"
#include "markdown/htmlwriter.h"
#include "markdown/parsecost.h"
#include "markdown/sourcelines.h"

#include <QUtf8StringView>

#include <limits>

namespace Jianbao {

namespace {

constexpr int mostMaskings = 8; // one is enough for all but texts that are made to be nasty

// Parses a text, again where GFM sees a link and md4c took its inside for markup.
bool parse(QByteArrayView source, const RenderOptions &options, Budget &budget, QByteArray &parsed, Events &events,
           BareLinks &links)
{
    if (!budget.hasTimeFor(bracketSteps(source)))
        return false;
    parsed = QByteArray::fromRawData(source.data(), source.size());
    for (int round = 0;; ++round) {
        budget.startCounting();
        if (!parseEvents(parsed, options, budget, events))
            return false;
        if (!options.autolinks)
            return true;
        links = findBareLinks(events, source, parsed);
        bool changed = false;
        for (const BareLink &hidden : links.hidden)
            changed = maskMarkup(parsed, hidden) || changed;
        if (!changed || round == mostMaskings)
            return true;
    }
}

} // namespace

Result<QList<Block>> renderMarkdown(QByteArrayView utf8, const RenderOptions &options)
{
    QByteArray repaired;
    if (utf8.contains('\0') || !QUtf8StringView(utf8).isValidUtf8()) {
        repaired = QString::fromUtf8(utf8).replace(QChar::Null, QChar::ReplacementCharacter).toUtf8();
        utf8 = repaired;
    }
    Budget budget(options);
    const qsizetype before = lengthBeforeMarkdown(utf8, options.frontMatter);
    const QByteArrayView source = utf8.sliced(before);
    constexpr qsizetype largest = std::numeric_limits<int>::max() / 4;
    const bool tooLarge = source.size() > largest && !budget.spend(source.size());
    QByteArray parsed;
    Events events;
    BareLinks links;
    QList<Block> blocks;
    if (tooLarge || !parse(source, options, budget, parsed, events, links) || !findSourceLines(parsed, events, budget))
        return std::unexpected(budget.error());
    const int linesBefore = int(utf8.first(before).count('\n'));
    if (!writeHtml({events, links, source, linesBefore}, options, budget, blocks))
        return std::unexpected(budget.error());
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

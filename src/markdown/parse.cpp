// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/parse.h"

#include "markdown/addressmarks.h"
#include "markdown/frontmatter.h"
#include "markdown/parsecost.h"
#include "markdown/sourcelines.h"

#include <limits>

namespace Jianbao {

namespace {

constexpr int mostMaskings = 8; // one is enough for all but texts that are made to be nasty
constexpr qsizetype largest = std::numeric_limits<int>::max() / 4;

// Parses a text, again where GFM sees a link and md4c took its inside for markup.
bool parseLinks(const RenderOptions &options, Budget &budget, ParsedMarkdown &document)
{
    if (!budget.allows(bracketSteps(document.source)))
        return false;
    document.parsed = QByteArray::fromRawData(document.source.data(), document.source.size());
    for (int round = 0;; ++round) {
        budget.startCounting();
        if (!parseEvents(document.parsed, options, budget, document.events))
            return false;
        if (document.events.isMisread && round < mostMaskings && hideAddressMarks(document.parsed, document.events))
            continue;
        if (!options.autolinks)
            return true;
        document.links = findBareLinks(document.events, document.source, document.parsed);
        bool changed = false;
        for (const BareLink &hidden : document.links.hidden)
            changed = maskMarkup(document.parsed, hidden) || changed;
        if (!changed || round == mostMaskings)
            return true;
    }
}

} // namespace

bool parseMarkdown(QByteArrayView utf8, const RenderOptions &options, Budget &budget, ParsedMarkdown &document)
{
    const qsizetype before = lengthBeforeMarkdown(utf8, options.frontMatter);
    document.source = utf8.sliced(before);
    document.linesBefore = int(utf8.first(before).count('\n'));
    if (document.source.size() > largest && !budget.spend(document.source.size()))
        return false;
    return parseLinks(options, budget, document) && findSourceLines(document.parsed, document.events, budget);
}

} // namespace Jianbao

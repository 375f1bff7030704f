// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/frontmatter.h"

namespace Jianbao {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

// The line that starts at a position, trimmed at its end; moves the position to the next one.
QByteArrayView takeLine(QByteArrayView text, qsizetype &at)
{
    const qsizetype start = at;
    qsizetype end = text.indexOf('\n', at);
    if (end < 0)
        end = text.size();
    at = std::min(end + 1, text.size());
    while (end > start && (text.at(end - 1) == ' ' || text.at(end - 1) == '\t' || text.at(end - 1) == '\r'))
        --end;
    return text.sliced(start, end - start);
}

} // namespace

qsizetype lengthBeforeMarkdown(QByteArrayView document, bool cutFrontMatter)
{
    const qsizetype start = document.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    qsizetype at = start;
    if (!cutFrontMatter || takeLine(document, at) != "---")
        return start;
    while (at < document.size()) {
        const QByteArrayView line = takeLine(document, at);
        if (line == "---" || line == "...")
            return at;
    }
    return start;
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "highlight/codehtml.h"

#include "highlight/codehighlighter.h"

#include <algorithm>

namespace Jianbao {

namespace {

constexpr QByteArrayView start("><code class=\"language-");
constexpr QByteArrayView end("</code></pre>");

/// The text of HTML without tags, as the renderer escapes it.
QString unescaped(QByteArrayView html)
{
    QString text = QString::fromUtf8(html);
    if (!text.contains(u'&'))
        return text;
    return text.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"))
        .replace(QLatin1StringView("&gt;"), QLatin1StringView(">"))
        .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
}

QByteArray colored(const QByteArray &html, CodeHighlighter &highlighter)
{
    QByteArray result;
    qsizetype at = 0;
    for (qsizetype found = html.indexOf(start); found >= 0; found = html.indexOf(start, at)) {
        const qsizetype name = found + start.size();
        const qsizetype quote = html.indexOf("\">", name);
        const qsizetype close = quote < 0 ? -1 : html.indexOf(end, quote);
        if (close < 0)
            break;
        const QByteArrayView code = QByteArrayView(html).sliced(quote + 2, close - quote - 2);
        result.append(QByteArrayView(html).sliced(at, quote + 2 - at));
        if (code.contains('<')) // not the renderer's own
            result.append(code);
        else
            result.append(
                highlighter.html(unescaped(code), unescaped(QByteArrayView(html).sliced(name, quote - name))));
        at = close;
    }
    return result.append(QByteArrayView(html).sliced(at));
}

} // namespace

bool hasColorableCode(const QList<Block> &blocks)
{
    return std::ranges::any_of(
        blocks, [](const Block &block) { return block.html.contains(start) || hasColorableCode(block.items); });
}

void colorCode(QList<Block> &blocks, CodeHighlighter &highlighter)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = std::as_const(blocks).at(i);
        if (block.html.contains(start))
            blocks[i].html = colored(block.html, highlighter);
        else if (hasColorableCode(block.items))
            colorCode(blocks[i].items, highlighter);
    }
}

} // namespace Jianbao

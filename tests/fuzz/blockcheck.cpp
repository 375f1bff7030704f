// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "blockcheck.h"

#include "markdown/htmltree.h"
#include "markdown/linecheck.h"
#include "markdown/safetycheck.h"

#include <QList>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

// Tags as they are written: ours are all closed, in order, whatever a browser would forgive.
QString balanceFault(QByteArrayView html)
{
    QList<QByteArrayView> open;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const qsizetype end = html.indexOf('>', at);
        if (end < 0)
            return u"a tag without end"_s;
        const QByteArrayView tag = html.sliced(at + 1, end - at - 1);
        if (tag.isEmpty() || tag.contains('<') || tag.startsWith('!') || tag.startsWith('?'))
            return u"no tag: "_s + QString::fromUtf8(tag);
        const qsizetype space = tag.indexOf(' ');
        const QByteArrayView name = space < 0 ? tag : tag.first(space);
        if (!name.startsWith('/')) {
            if (!tag.endsWith(" /"))
                open.append(name);
        } else if (open.isEmpty() || open.takeLast() != name.sliced(1)) {
            return u"end tag without start: "_s + QString::fromUtf8(name);
        }
    }
    return open.isEmpty() ? QString() : u"not closed: "_s + QString::fromUtf8(open.last());
}

QString violationsIn(const QByteArray &html, bool remoteImages)
{
    return violations(html, remoteImages).join(u"; "_s);
}

// Lines as the renderer counts them: LF, CR LF and CR end one.
int lineCount(const QByteArray &utf8)
{
    int count = 1;
    for (qsizetype i = 0; i < utf8.size(); ++i)
        count += utf8.at(i) == '\n' || (utf8.at(i) == '\r' && (i + 1 == utf8.size() || utf8.at(i + 1) != '\n')) ? 1 : 0;
    return count;
}

} // namespace

QString htmlFault(const QByteArray &html, bool remoteImages)
{
    for (const QString &fault :
         {balanceFault(html), violationsIn(html, remoteImages), violationsIn(writtenAgain(html), remoteImages)}) {
        if (!fault.isEmpty())
            return fault + u" in "_s + QString::fromUtf8(html);
    }
    return {};
}

QString blockFault(const QList<Block> &blocks, const QByteArray &utf8, const RenderOptions &options)
{
    const bool isSanitised = options.safety == RenderOptions::Safety::Sanitised;
    if (isSanitised) {
        for (const Block &block : blocks) {
            const bool isOrdered = block.listTag.startsWith("<ol");
            const QByteArray html =
                block.isList() ? block.listTag + toHtml(block.items) + (isOrdered ? "</ol>" : "</ul>") : block.html;
            if (const QString fault = htmlFault(html, options.remoteImages); !fault.isEmpty())
                return fault;
        }
    }
    // Raw HTML that is not sanitised may carry data-line attributes of its own.
    return isSanitised ? lineFault(blocks, {1, lineCount(utf8)}, ElementOrder::Any) : QString();
}

} // namespace Jianbao::Test

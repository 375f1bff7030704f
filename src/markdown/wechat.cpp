// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/wechat.h"

#include <QUrl>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

// The escaped value of an attribute of a start tag; the renderer writes them with double quotes.
QByteArrayView attribute(QByteArrayView tag, QByteArrayView name)
{
    const qsizetype start = tag.indexOf(name);
    if (start < 0)
        return {};
    const QByteArrayView value = tag.sliced(start + name.size());
    return value.first(std::max<qsizetype>(0, value.indexOf('"')));
}

bool staysLink(QByteArrayView address)
{
    const QUrl url = QUrl::fromEncoded(address.toByteArray().replace("&amp;", "&"));
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.host() == "mp.weixin.qq.com"_L1;
}

/// Copies the HTML of a block tag by tag.
QByteArray converted(const QByteArray &html)
{
    QByteArray result;
    result.reserve(html.size());
    bool isDead = false; // inside of a link that is none; they do not nest
    qsizetype at = 0;
    for (qsizetype start = html.indexOf('<'); start >= 0; start = html.indexOf('<', at)) {
        const qsizetype end = html.indexOf('>', start);
        if (end < 0)
            break;
        result.append(QByteArrayView(html).sliced(at, start - at));
        const QByteArrayView tag = QByteArrayView(html).sliced(start, end + 1 - start);
        at = end + 1;
        const QByteArrayView address = tag.startsWith("<a ") ? attribute(tag, " href=\"") : QByteArrayView();
        if (tag.startsWith("<a ") && !staysLink(address)) {
            isDead = true;
            result.append("<span class=\"dead-link\" title=\"").append(address).append("\">");
        } else if (tag == "</a>" && isDead) {
            isDead = false;
            result.append("</span>");
        } else if (tag.startsWith("<input ")) {
            result.append(tag.contains(" checked=") ? "☑" : "☐");
        } else {
            result.append(tag);
        }
    }
    return result.append(QByteArrayView(html).sliced(at));
}

} // namespace

QList<Block> asWeChatShows(QList<Block> blocks)
{
    for (Block &block : blocks) {
        if (block.html.contains("<a ") || block.html.contains("<input "))
            block.html = converted(block.html);
        if (block.isList())
            block.items = asWeChatShows(std::move(block.items));
    }
    return blocks;
}

} // namespace Jianbao

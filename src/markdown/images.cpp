// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/images.h"

#include "markdown/htmltext.h"
#include "markdown/render.h"
#include "markdown/urlpolicy.h"

#include <QStringBuilder>

namespace Jianbao {

void appendAttribute(QByteArray &html, QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    html.append(' ').append(name).append("=\"");
    appendText(html, value);
    html.append('"');
}

QByteArray startImage(QByteArray &html, const QByteArray &address, const QByteArray &title,
                      const RenderOptions &options, const QByteArray &attributes)
{
    const Address image = judgeAddress(address);
    if (image.target == Target::Relative || image.target == Target::ImageData) {
        const QByteArray &prefix = options.imagePrefix;
        const bool inRepository = image.target == Target::Relative && !image.text.isEmpty() && !prefix.isEmpty();
        html.append("<img src=\"");
        appendAddress(html, inRepository ? prefixed(prefix, image.text) : image.text);
        html.append('"');
        appendAttribute(html, "title", title);
        html.append(attributes).append(" alt=\"");
        return "\" />";
    }
    if (image.target == Target::Remote && options.remoteImages) {
        html.append("<img src=\"").append(remoteImagePrefix).append(image.text.toPercentEncoding()).append('"');
        appendAttribute(html, "title", title.isEmpty() ? image.text : title);
        html.append(attributes).append(" alt=\"");
        return "\" />";
    }
    if (image.target == Target::Remote) {
        html.append(remotePlaceholder);
        appendAddress(html, image.text);
        html.append('"');
        appendAttribute(html, "title", title.isEmpty() ? image.text : title);
        html.append("><span class=\"remote-image-alt\">");
        QByteArray end("</span> <span class=\"remote-image-address\">");
        appendText(end, image.text);
        return end + "</span></span>";
    }
    html.append("<span class=\"refused-image\"");
    appendAttribute(html, "title", image.text);
    html.append('>');
    return "</span>";
}

void startLink(QByteArray &html, const QByteArray &address, const QByteArray &title)
{
    const Address link = judgeAddress(address);
    html.append("<a");
    if (isLinkTarget(link.target)) {
        html.append(" href=\"");
        appendAddress(html, link.text);
        html.append('"');
    }
    appendAttribute(html, "title", title);
    html.append('>');
}

} // namespace Jianbao

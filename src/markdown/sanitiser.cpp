// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sanitiser.h"

#include "markdown/htmltext.h"
#include "markdown/images.h"
#include "markdown/urlpolicy.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <memory>

namespace Jianbao {

namespace {

constexpr int deepest = 256; // elements in elements; a browser gives up at 512

// Sorted. GitHub's sanitiser without input, picture and source.
constexpr std::array<QByteArrayView, 61> allowedElements{
    "a",       "abbr",   "b",   "bdo",     "blockquote", "br",    "caption",    "cite",   "code",  "dd",    "del",
    "details", "dfn",    "div", "dl",      "dt",         "em",    "figcaption", "figure", "font",  "h1",    "h2",
    "h3",      "h4",     "h5",  "h6",      "hr",         "i",     "img",        "ins",    "kbd",   "li",    "mark",
    "ol",      "p",      "pre", "q",       "rp",         "rt",    "ruby",       "s",      "samp",  "small", "span",
    "strike",  "strong", "sub", "summary", "sup",        "table", "tbody",      "td",     "tfoot", "th",    "thead",
    "time",    "tr",     "tt",  "ul",      "var",        "wbr"};

// Sorted. Those that mean something on an allowed element.
constexpr std::array<QByteArrayView, 36> allowedAttributes{
    "abbr",     "align", "aria-hidden", "aria-label", "axis",     "border",  "cellpadding", "cellspacing", "char",
    "charoff",  "clear", "colspan",     "compact",    "datetime", "dir",     "height",      "hreflang",    "hspace",
    "itemprop", "lang",  "noshade",     "nowrap",     "open",     "rowspan", "rules",       "scope",       "size",
    "span",     "start", "summary",     "title",      "type",     "valign",  "value",       "vspace",      "width"};

constexpr std::array<QByteArrayView, 5> voidElements{"br", "hr", "img", "input", "wbr"};

template <size_t Count>
bool holds(const std::array<QByteArrayView, Count> &sorted, QByteArrayView name)
{
    return std::ranges::binary_search(sorted, name);
}

struct OutputDeleter
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// Writes the allowed part of a parsed tree.
class Rebuilder
{
public:
    Rebuilder(QByteArray &html, const QByteArray &imagePrefix)
        : m_html(html)
        , m_imagePrefix(imagePrefix)
    {
    }

    /// @param parent the tag that was written around the children
    void children(const GumboVector &nodes, QByteArrayView parent)
    {
        for (unsigned i = 0; i < nodes.length; ++i)
            node(*static_cast<const GumboNode *>(nodes.data[i]), parent);
    }

private:
    void node(const GumboNode &node, QByteArrayView parent)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            if (parent == "pre" && node.index_within_parent == 0 && node.v.text.text[0] == '\n')
                m_html.append('\n'); // the parser takes one
            appendText(m_html, node.v.text.text);
            break;
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            element(node.v.element, parent);
            break;
        default:
            break;
        }
    }

    void element(const GumboElement &element, QByteArrayView parent)
    {
        const bool isHtml = element.tag_namespace == GUMBO_NAMESPACE_HTML;
        const QByteArrayView tag = isHtml ? QByteArrayView(gumbo_normalized_tagname(element.tag)) : QByteArrayView();
        if (tag == "input" && isHtml && own(element, "type")) {
            m_html.append("<input");
            attributes(element, tag);
            m_html.append(" />");
        } else if (!isHtml || !isAllowedIn(tag, parent)) {
            children(element.children, parent);
        } else if (tag == "img") {
            image(element);
        } else {
            startTag(element, tag);
            if (holds(voidElements, tag))
                return;
            children(element.children, tag);
            m_html.append("</").append(tag).append('>');
        }
    }

    // An <li> outside of a list would end the list item that the block stands in.
    static bool isAllowedIn(QByteArrayView tag, QByteArrayView parent)
    {
        if (tag == "li")
            return parent == "ul" || parent == "ol";
        if (tag == "dt" || tag == "dd")
            return parent == "dl";
        return holds(allowedElements, tag);
    }

    static QByteArray value(const GumboElement &element, const char *name)
    {
        const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
        return attribute ? QByteArray(attribute->value) : QByteArray();
    }

    static bool own(const GumboElement &element, QByteArrayView name)
    {
        const QByteArray marked = ownMark.toByteArray().append(name);
        return gumbo_get_attribute(&element.attributes, marked.constData());
    }

    void startTag(const GumboElement &element, QByteArrayView tag)
    {
        if (tag == "a" && gumbo_get_attribute(&element.attributes, "href")) {
            startLink(m_html, value(element, "href"), {});
            m_html.chop(1);
        } else {
            m_html.append('<').append(tag);
        }
        attributes(element, tag);
        m_html.append(holds(voidElements, tag) ? " />" : ">");
    }

    void attributes(const GumboElement &element, QByteArrayView tag)
    {
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
            QByteArrayView name(attribute.name);
            if (name.startsWith(ownMark))
                name = name.sliced(ownMark.size());
            else if (!isAllowedAttribute(tag, name, attribute.value))
                continue;
            m_html.append(' ').append(name).append("=\"");
            appendText(m_html, attribute.value);
            m_html.append('"');
        }
    }

    static bool isAllowedAttribute(QByteArrayView tag, QByteArrayView name, const char *value)
    {
        if (tag == "input" || (tag == "img" && name == "title"))
            return false;
        if (name == "cite")
            return (tag == "blockquote" || tag == "q" || tag == "del" || tag == "ins") &&
                   judgeAddress(value).target == Target::Remote;
        if (name == "color")
            return tag == "font";
        return holds(allowedAttributes, name);
    }

    void image(const GumboElement &element)
    {
        QByteArray outer;
        std::swap(outer, m_html);
        attributes(element, "img");
        std::swap(outer, m_html);
        const QByteArray end = startImage(m_html, value(element, "src"), value(element, "title"), m_imagePrefix, outer);
        appendText(m_html, value(element, "alt"));
        m_html.append(end);
    }

    QByteArray &m_html;
    const QByteArray &m_imagePrefix;
};

// Whether elements may nest too deeply to be parsed: an upper bound, from start tags that no end tag of the same name
// follows. Names are told apart by a hash; a collision makes odd names count too little, never "<b><b><b>".
bool isTooDeep(QByteArrayView html)
{
    static constexpr QByteArrayView nameEnd(" \t\r\n\f/>");
    std::array<int, 1024> open{};
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool end = html.at(at + 1) == '/';
        size_t hash = 0;
        const qsizetype start = at + (end ? 2 : 1);
        qsizetype stop = start;
        for (; stop < html.size() && nameEnd.indexOf(html.at(stop)) < 0; ++stop)
            hash = hash * 31 + (static_cast<unsigned char>(html.at(stop)) | 0x20);
        int &count = open[hash % open.size()];
        if (end && count > 0) {
            --count;
            --depth;
        } else if (!end && !holds(voidElements, html.sliced(start, stop - start))) {
            ++count;
            ++depth;
        }
        if (depth > deepest)
            return true;
    }
    return false;
}

} // namespace

std::optional<QByteArray> sanitise(const QByteArray &html, const QByteArray &imagePrefix)
{
    if (isTooDeep(html))
        return std::nullopt;
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, OutputDeleter> output(
        gumbo_parse_with_options(&options, html.constData(), size_t(html.size())));
    QByteArray clean;
    clean.reserve(html.size() + 64);
    Rebuilder(clean, imagePrefix).children(output->root->v.element.children, {});
    return clean;
}

} // namespace Jianbao

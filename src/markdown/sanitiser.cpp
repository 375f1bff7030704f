// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sanitiser.h"

#include "markdown/htmlparser.h"
#include "markdown/htmltext.h"
#include "markdown/images.h"
#include "markdown/urlpolicy.h"

#include <algorithm>
#include <array>
#include <gumbo.h>

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

// Sorted. The writer's own, which content may not set.
constexpr std::array<QByteArrayView, 5> ownAttributes{"checked", "class", "data-line", "disabled", "type"};

constexpr std::array<QByteArrayView, 5> voidElements{"br", "hr", "img", "input", "wbr"};

template <size_t Count>
bool holds(const std::array<QByteArrayView, Count> &sorted, QByteArrayView name)
{
    return std::ranges::binary_search(sorted, name);
}

/// Writes the allowed part of a parsed tree.
class Rebuilder
{
public:
    Rebuilder(QByteArray &html, const RenderOptions &options, Budget &budget)
        : m_html(html)
        , m_options(options)
        , m_budget(budget)
    {
    }

    /// False when the tree is too deep or the output budget is exceeded; the HTML is not complete then.
    [[nodiscard]] bool run(const GumboOutput &tree)
    {
        children(tree.root->v.element.children, {});
        return !m_stopped;
    }

    /// Bytes of HTML that the budget knows of.
    [[nodiscard]] qsizetype counted() const { return m_counted; }

private:
    // The parent is the tag that was written around the children.
    void children(const GumboVector &nodes, QByteArrayView parent)
    {
        ++m_depth;
        m_stopped = m_stopped || m_depth > deepest;
        for (unsigned i = 0; i < nodes.length && !m_stopped; ++i) {
            node(*static_cast<const GumboNode *>(nodes.data[i]), parent);
            m_stopped = m_stopped || !m_budget.spend(m_html.size() - m_counted);
            m_counted = m_html.size();
        }
        --m_depth;
    }

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
            // Should a mark ever come through from content: it still gets no handler.
            if (name.startsWith(ownMark) && holds(ownAttributes, name.sliced(ownMark.size())))
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
        const QByteArray end = startImage(m_html, value(element, "src"), value(element, "title"), m_options, outer);
        appendText(m_html, value(element, "alt"));
        m_html.append(end);
    }

    QByteArray &m_html;
    const RenderOptions &m_options;
    Budget &m_budget;
    qsizetype m_counted = 0;
    int m_depth = 0;
    bool m_stopped = false;
};

} // namespace

std::optional<QByteArray> sanitise(const QByteArray &html, const RenderOptions &options, Budget &budget)
{
    QByteArray clean;
    clean.reserve(html.size() + 64);
    HtmlParser parser(budget);
    Rebuilder rebuilder(clean, options, budget);
    const GumboOutput *tree = parser.parse(html, HtmlParser::Kind::Fragment);
    if (tree && rebuilder.run(*tree))
        return clean;
    budget.giveBack(rebuilder.counted());
    if (!budget.spend(html.size()))
        return std::nullopt;
    clean = "<pre>";
    appendText(clean, html);
    clean += "</pre>";
    return budget.spend(clean.size() - html.size()) ? std::optional(clean) : std::nullopt;
}

} // namespace Jianbao

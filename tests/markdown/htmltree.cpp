// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "htmltree.h"

#include <QSet>
#include <QString>

#include <gumbo.h>
#include <memory>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

bool isInline(const QByteArray &tag)
{
    static const QSet<QByteArray> tags{"a",      "abbr", "b",    "bdo", "big",  "cite",  "code", "del",
                                       "dfn",    "em",   "font", "i",   "img",  "input", "ins",  "kbd",
                                       "label",  "mark", "q",    "s",   "samp", "small", "span", "strike",
                                       "strong", "sub",  "sup",  "tt",  "u",    "var"};
    return tags.contains(tag);
}

QByteArray nameOf(const GumboElement &element)
{
    QByteArray name = gumbo_normalized_tagname(element.tag);
    if (name.isEmpty()) {
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        name = QByteArray(piece.data, qsizetype(piece.length)).toLower();
    }
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG)
        return QByteArray("svg:" + name);
    return element.tag_namespace == GUMBO_NAMESPACE_MATHML ? QByteArray("math:" + name) : name;
}

QMap<QByteArray, QByteArray> attributesOf(const GumboElement &element)
{
    QMap<QByteArray, QByteArray> attributes;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        attributes.insert(attribute->name, attribute->value);
    }
    return attributes;
}

void withTree(const QByteArray &html, const std::function<void(const GumboNode &)> &use)
{
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    use(*output->root);
    gumbo_destroy_output(&options, output);
}

const GumboNode &child(const GumboVector &nodes, unsigned index)
{
    return *static_cast<const GumboNode *>(nodes.data[index]);
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

void visitAll(const GumboNode &node, const QByteArray &parent, const std::function<void(const HtmlElement &)> &visit)
{
    for (unsigned i = 0; i < node.v.element.children.length; ++i) {
        const GumboNode &inner = child(node.v.element.children, i);
        if (!isElement(inner))
            continue;
        const QByteArray tag = nameOf(inner.v.element);
        visit({tag, attributesOf(inner.v.element), parent});
        visitAll(inner, tag, visit);
    }
}

/// Writes a tree down.
class Dumper
{
public:
    void children(const GumboNode &node, int depth, bool pre)
    {
        for (unsigned i = 0; i < node.v.element.children.length; ++i) {
            const GumboNode &inner = child(node.v.element.children, i);
            if (isElement(inner))
                element(inner, depth, pre);
            else if (isText(inner))
                text(QString::fromUtf8(inner.v.text.text), depth, pre);
        }
    }

    QStringList lines()
    {
        edge();
        return m_lines;
    }

private:
    void element(const GumboNode &node, int depth, bool pre)
    {
        const QByteArray tag = nameOf(node.v.element);
        const bool inLine = isInline(tag);
        if (!inLine)
            edge();
        else
            m_space = m_space && m_text >= 0; // a space before it belongs to the text before
        QString line = QString(depth, u' ') + u'<' + QString::fromUtf8(tag);
        const QMap<QByteArray, QByteArray> attributes = attributesOf(node.v.element);
        for (auto it = attributes.begin(); it != attributes.end(); ++it) {
            if (it.key() != "data-line")
                line += u' ' + QString::fromUtf8(it.key()) + u"=\""_s + QString::fromUtf8(it.value()) + u'"';
        }
        m_lines.append(line + u'>');
        if (tag == "img" || tag == "input")
            m_space = false;
        children(node, depth + 1, pre || tag == "pre");
        if (!inLine)
            edge();
    }

    void text(QString data, int depth, bool pre)
    {
        if (!pre) {
            QString collapsed;
            for (const QChar c : std::as_const(data)) {
                const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
                if (space && m_space)
                    continue;
                m_space = space;
                collapsed += space ? QChar(u' ') : c;
            }
            data = collapsed;
        } else {
            m_space = false;
        }
        if (data.isEmpty())
            return;
        m_lines.append(QString(depth, u' ') + u'"' + data + u'"');
        m_text = int(m_lines.size()) - 1;
        m_pre = pre;
    }

    // The edge of a block: a space just before it is not shown, nor is one just after it.
    void edge()
    {
        if (m_text >= 0 && !m_pre && m_space && m_lines.at(m_text).endsWith(" \""_L1)) {
            m_lines[m_text].replace(m_lines.at(m_text).size() - 2, 1, QString());
            if (m_lines.at(m_text).trimmed() == "\"\""_L1)
                m_lines.removeAt(m_text);
        }
        m_text = -1;
        m_space = true;
    }

    QStringList m_lines;
    int m_text = -1; ///< the last text since the last edge
    bool m_pre = false;
    bool m_space = true; ///< what comes before ends with white space
};

// HTML's serialisation: raw text as it is, void elements without end tag.
void write(const GumboNode &node, QByteArray &html)
{
    static const QSet<QByteArray> raw{"style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext"};
    static const QSet<QByteArray> empty{"area",  "base", "br",   "col",    "embed", "hr",  "img",
                                        "input", "link", "meta", "source", "track", "wbr", "param"};
    const auto escaped = [](const char *text) {
        return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
    };
    const QByteArray outer = nameOf(node.v.element);
    for (unsigned i = 0; i < node.v.element.children.length; ++i) {
        const GumboNode &inner = child(node.v.element.children, i);
        if (isText(inner))
            html += raw.contains(outer) ? QByteArray(inner.v.text.text) : escaped(inner.v.text.text);
        if (!isElement(inner))
            continue;
        const QByteArray tag = nameOf(inner.v.element).split(':').last();
        html += '<' + tag;
        const QMap<QByteArray, QByteArray> attributes = attributesOf(inner.v.element);
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            html += ' ' + it.key() + "=\"" + escaped(it.value().constData()) + '"';
        html += '>';
        if (empty.contains(tag))
            continue;
        write(inner, html);
        html += "</" + tag + '>';
    }
}

} // namespace

void forEachElement(const QByteArray &html, const std::function<void(const HtmlElement &)> &visit)
{
    withTree(html, [&visit](const GumboNode &root) { visitAll(root, {}, visit); });
}

QByteArray textOf(const QByteArray &html)
{
    QByteArray text;
    const std::function<void(const GumboNode &)> collect = [&](const GumboNode &node) {
        for (unsigned i = 0; i < node.v.element.children.length; ++i) {
            const GumboNode &inner = child(node.v.element.children, i);
            if (isElement(inner))
                collect(inner);
            else if (isText(inner))
                text += inner.v.text.text;
        }
    };
    withTree(html, collect);
    return text;
}

QStringList treeOf(const QByteArray &html)
{
    QStringList lines;
    withTree(html, [&lines](const GumboNode &root) {
        Dumper dumper;
        dumper.children(root, 0, false);
        lines = dumper.lines();
    });
    return lines;
}

QByteArray writtenAgain(const QByteArray &html)
{
    QByteArray written;
    withTree(html, [&written](const GumboNode &root) { write(root, written); });
    return written;
}

} // namespace Jianbao::Test

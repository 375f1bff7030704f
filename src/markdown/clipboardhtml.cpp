// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/clipboardhtml.h"

#include "markdown/htmlparser.h"
#include "markdown/urlpolicy.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHtml = qsizetype(4) * 1024 * 1024;
constexpr int deepest = 256; // as the sanitiser's

constexpr std::array leftOut{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                             GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
                             GUMBO_TAG_BUTTON, GUMBO_TAG_SVG,    GUMBO_TAG_MATH,     GUMBO_TAG_HEAD};

constexpr std::array inlineTags{
    GUMBO_TAG_A,    GUMBO_TAG_ABBR,   GUMBO_TAG_B,    GUMBO_TAG_BDI,  GUMBO_TAG_BDO,    GUMBO_TAG_CITE,  GUMBO_TAG_CODE,
    GUMBO_TAG_DEL,  GUMBO_TAG_DFN,    GUMBO_TAG_EM,   GUMBO_TAG_FONT, GUMBO_TAG_I,      GUMBO_TAG_INS,   GUMBO_TAG_KBD,
    GUMBO_TAG_MARK, GUMBO_TAG_Q,      GUMBO_TAG_S,    GUMBO_TAG_SAMP, GUMBO_TAG_SPAN,   GUMBO_TAG_SMALL, GUMBO_TAG_SUB,
    GUMBO_TAG_SUP,  GUMBO_TAG_STRONG, GUMBO_TAG_TIME, GUMBO_TAG_U,    GUMBO_TAG_VAR,    GUMBO_TAG_WBR,   GUMBO_TAG_IMG,
    GUMBO_TAG_TD,   GUMBO_TAG_TH,     GUMBO_TAG_RUBY, GUMBO_TAG_TT,   GUMBO_TAG_STRIKE, GUMBO_TAG_BIG};

bool holds(const auto &tags, GumboTag tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

QByteArrayView attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool isHidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    const QByteArray style = attribute(element, "style").toByteArray().toLower().replace(' ', "");
    return style.contains("display:none");
}

/// An http or https address; empty for any other.
QString remoteAddress(QByteArrayView value)
{
    const Address address = judgeAddress(value);
    return address.target == Target::Remote ? QString::fromUtf8(address.text) : QString();
}

/// One block of text: a paragraph, a headline, a list entry.
struct TextBlock
{
    QString text;
    QString linkText; ///< of its last link
    QString link;     ///< the address of that link; empty if there is none
    bool isHeadline = false;
    bool afterBreak = false; ///< a line break is between it and the block before

    /// Whether it is nothing but one link.
    [[nodiscard]] bool isLink() const { return !link.isEmpty() && text == linkText; }
    /// "label：" and a link.
    [[nodiscard]] bool isLabelledLink() const
    {
        if (link.isEmpty() || !text.endsWith(linkText))
            return false;
        const QStringView label = QStringView(text).chopped(linkText.size()).trimmed();
        return label.endsWith(u'：') || label.endsWith(u':');
    }
};

/// Collects the blocks of a tree.
class BlockReader
{
public:
    explicit BlockReader(Budget &budget)
        : m_budget(budget)
    {
    }

    /// False when the tree is too deep or the budget is spent.
    [[nodiscard]] bool run(const GumboNode &root)
    {
        node(root);
        flush();
        return !m_stopped;
    }

    [[nodiscard]] QList<TextBlock> &blocks() { return m_blocks; }
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] const QString &title() const { return m_title; }

private:
    void node(const GumboNode &node)
    {
        switch (node.type) {
        case GUMBO_NODE_DOCUMENT:
            children(node.v.document.children);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            text(QString::fromUtf8(node.v.text.text));
            break;
        case GUMBO_NODE_ELEMENT:
            element(node.v.element);
            break;
        default:
            break;
        }
    }

    void children(const GumboVector &nodes)
    {
        ++m_depth;
        m_stopped = m_stopped || m_depth > deepest || !m_budget.spend(0);
        for (unsigned i = 0; i < nodes.length && !m_stopped; ++i)
            node(*static_cast<const GumboNode *>(nodes.data[i]));
        --m_depth;
    }

    void text(const QString &content)
    {
        m_stopped = m_stopped || !m_budget.spend(content.size());
        if (m_inPre) {
            const QStringList lines = content.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    breakLine();
                m_block.text += lines.at(i);
            }
            return;
        }
        for (const QChar c : content) {
            if (!c.isSpace() || c == QChar::Nbsp)
                m_block.text += c == QChar::Nbsp ? u' ' : c;
            else if (!m_block.text.isEmpty() && !m_block.text.endsWith(u' '))
                m_block.text += u' ';
        }
    }

    void element(const GumboElement &element)
    {
        if (element.tag == GUMBO_TAG_META || element.tag == GUMBO_TAG_LINK || element.tag == GUMBO_TAG_HEAD)
            readHead(element);
        if (holds(leftOut, element.tag) || isHidden(element))
            return;
        if (element.tag == GUMBO_TAG_A) {
            link(element);
        } else if (element.tag == GUMBO_TAG_BR) {
            breakLine();
        } else if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) {
            text(u" "_s);
            children(element.children);
        } else if (element.tag_namespace == GUMBO_NAMESPACE_HTML && holds(inlineTags, element.tag)) {
            children(element.children);
        } else {
            block(element);
        }
    }

    /// The page's own name and address, where a whole page is copied.
    void readHead(const GumboElement &element)
    {
        if (element.tag == GUMBO_TAG_HEAD) {
            for (unsigned i = 0; i < element.children.length; ++i) {
                const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
                if (child->type == GUMBO_NODE_ELEMENT)
                    readHead(child->v.element);
            }
        } else if (element.tag == GUMBO_TAG_LINK && attribute(element, "rel") == "canonical") {
            m_address = remoteAddress(attribute(element, "href"));
        } else if (element.tag == GUMBO_TAG_META) {
            const QByteArrayView name = attribute(element, "property");
            if (name == "og:url" && m_address.isEmpty())
                m_address = remoteAddress(attribute(element, "content"));
            else if (name == "og:title")
                m_title = QString::fromUtf8(attribute(element, "content")).simplified();
        }
    }

    void link(const GumboElement &element)
    {
        const QString address = remoteAddress(attribute(element, "href"));
        const qsizetype blocks = m_blocks.size();
        const qsizetype start = m_block.text.size();
        children(element.children);
        if (address.isEmpty())
            return;
        if (m_blocks.size() > blocks && start == 0) // around blocks: that of the first one
            setLink(m_blocks[blocks], 0, address);
        else if (m_blocks.size() == blocks && m_block.text.size() > start)
            setLink(m_block, start, address);
    }

    static void setLink(TextBlock &block, qsizetype start, const QString &address)
    {
        block.link = address;
        block.linkText = block.text.sliced(start).trimmed();
    }

    void block(const GumboElement &element)
    {
        flush();
        const bool wasPre = std::exchange(m_inPre, m_inPre || element.tag == GUMBO_TAG_PRE);
        switch (element.tag) {
        case GUMBO_TAG_OL:
        case GUMBO_TAG_UL:
            m_lists.append(element.tag == GUMBO_TAG_OL ? 1 : 0);
            children(element.children);
            flush();
            m_lists.removeLast();
            break;
        case GUMBO_TAG_LI:
            m_startsEntry = !m_lists.isEmpty();
            children(element.children);
            flush();
            m_startsEntry = false;
            break;
        default:
            children(element.children);
            m_block.isHeadline = element.tag >= GUMBO_TAG_H1 && element.tag <= GUMBO_TAG_H3;
            flush();
            break;
        }
        m_inPre = wasPre;
    }

    /// "    1. " or "    - ", deeper by four for every list around.
    QString marker()
    {
        int &number = m_lists.last();
        const QString indent(qsizetype(4) * m_lists.size(), u' ');
        if (number == 0)
            return indent + "- "_L1;
        return indent + QString::number(number++) + ". "_L1;
    }

    void breakLine()
    {
        const bool hadText = !m_block.text.trimmed().isEmpty();
        flush();
        m_block.afterBreak = hadText;
    }

    void flush()
    {
        TextBlock block = std::exchange(m_block, {});
        block.text = block.text.trimmed();
        if (block.text.isEmpty())
            return;
        if (std::exchange(m_startsEntry, false))
            block.text.prepend(marker());
        m_blocks.append(std::move(block));
    }

    Budget &m_budget;
    QList<TextBlock> m_blocks;
    TextBlock m_block;
    QList<int> m_lists; ///< of the lists around: the next number, 0 for bullets
    QString m_address;
    QString m_title;
    int m_depth = 0;
    bool m_inPre = false;
    bool m_startsEntry = false;
    bool m_stopped = false;
};

/// The lines of one block.
QString linesOf(const TextBlock &block, bool isEntry)
{
    const bool isUrl = block.linkText.startsWith("http://"_L1) || block.linkText.startsWith("https://"_L1);
    if (block.isLink())
        return isUrl     ? block.link
               : isEntry ? block.text + u'\n' + block.link
                         : u"[%1](%2)"_s.arg(block.text, block.link);
    if (!block.isLabelledLink())
        return block.text;
    const QString label = block.text.chopped(block.linkText.size());
    return label + (isUrl ? block.link : u"[%1](%2)"_s.arg(block.linkText, block.link));
}

/// The headline: the first h1 to h3; none: the end.
qsizetype headlineOf(const QList<TextBlock> &blocks)
{
    return std::ranges::find_if(blocks, &TextBlock::isHeadline) - blocks.begin();
}

QString linesOf(const QList<TextBlock> &blocks, const QString &title, const QString &address)
{
    const qsizetype headline = headlineOf(blocks);
    const bool onlyLinks = std::ranges::all_of(blocks, &TextBlock::isLink);
    QString lines;
    if (headline == blocks.size() && !title.isEmpty() && !address.isEmpty())
        lines = title + u'\n' + address + u'\n';
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextBlock &block = blocks.at(i);
        const bool isClose = block.afterBreak || block.text.startsWith("    "_L1);
        if (!lines.isEmpty() && !isClose)
            lines += u'\n';
        const bool isPage = i == headline && !address.isEmpty();
        lines += isPage ? block.text + u'\n' + address : linesOf(block, onlyLinks || i == 0 || i == headline);
        lines += u'\n';
    }
    return lines;
}

} // namespace

QString plainCapture(const QByteArray &html)
{
    if (html.size() > longestHtml)
        return {};
    Budget budget({});
    HtmlParser parser(budget);
    const GumboOutput *tree = parser.parse(html, HtmlParser::Kind::Document);
    BlockReader reader(budget);
    if (!tree || !reader.run(*tree->document))
        return {};
    return linesOf(reader.blocks(), reader.title(), reader.address());
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/htmlwriter.h"

#include "markdown/inlinewriter.h"
#include "markdown/sanitiser.h"

namespace Jianbao {

namespace {

QByteArrayView alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return " align=\"left\"";
    case MD_ALIGN_CENTER:
        return " align=\"center\"";
    case MD_ALIGN_RIGHT:
        return " align=\"right\"";
    default:
        return {};
    }
}

/// Writes one block after the other; the text in them is the inline writer's.
class Writer
{
public:
    Writer(const WriterInput &input, const RenderOptions &options, Budget &budget, QList<Block> &blocks)
        : m_input(input)
        , m_options(options)
        , m_budget(budget)
        , m_blocks(blocks)
        , m_inline(input, options, m_html)
    {
        m_html.reserve(qsizetype(64) * 1024);
    }

    bool run()
    {
        m_budget.startCounting();
        for (const Event &event : m_input.events.list) {
            if (event.kind == Event::EnterBlock)
                enter(event);
            else if (event.kind == Event::LeaveBlock)
                leave(event);
            else
                m_inline.write(event);
            if (!m_budget.spend(m_html.size() - m_counted))
                return false;
            m_counted = m_html.size();
        }
        return m_budget.timeLeft();
    }

private:
    [[nodiscard]] const BlockInfo &info(const Event &event) const { return m_input.events.blocks[size_t(event.index)]; }

    void startHtml()
    {
        m_html.resize(0); // keeps the memory
        m_counted = 0;
    }

    void enter(const Event &event)
    {
        if (event.type == MD_BLOCK_DOC)
            return;
        ++m_depth;
        const BlockInfo &block = info(event);
        if (m_depth == 1 && (event.type == MD_BLOCK_UL || event.type == MD_BLOCK_OL)) {
            startHtml();
            m_list = Block{.lines = span(block), .html = {}, .listTag = {}, .items = {}};
            startTag(event, block);
            m_list.listTag = m_html.trimmed();
            startHtml();
        } else if (m_depth == 1 || (m_depth == 2 && !m_list.listTag.isEmpty())) {
            startUnit(block);
            m_unitDepth = m_depth;
            if (m_depth == 1)
                startTag(event, block);
            else
                startItemText(block);
        } else {
            startTag(event, block);
        }
    }

    void leave(const Event &event)
    {
        if (event.type == MD_BLOCK_DOC)
            return;
        m_inline.endText();
        const BlockInfo &block = info(event);
        if (m_depth == 1 && !m_list.listTag.isEmpty()) {
            m_blocks.append(std::move(m_list));
            m_list = {};
        } else if (m_depth == m_unitDepth) {
            if (m_depth == 1)
                endTag(event);
            finishUnit(block, m_depth == 2);
            m_unitDepth = 0;
        } else {
            endTag(event);
        }
        --m_depth;
    }

    // A unit is what becomes a Block with HTML: a block, or an item of a top-level list.
    void startUnit(const BlockInfo &block)
    {
        startHtml();
        m_firstLine = block.first;
        bool raw = false;
        for (int i = block.enter; i < block.leave && !raw; ++i)
            raw = m_input.events.list[size_t(i)].isText(MD_TEXT_HTML);
        m_sanitise = raw && m_options.safety == RenderOptions::Safety::Sanitised;
        m_inline.setSanitisedLater(m_sanitise);
    }

    void finishUnit(const BlockInfo &block, bool isItem)
    {
        QByteArray html(m_html.constData(), m_html.size()); // no more memory than it needs
        if (m_sanitise) {
            m_budget.giveBack(m_counted); // what comes of it counts
            m_counted = m_html.size();
            std::optional<QByteArray> clean = sanitise(m_html, m_options, m_budget);
            if (!clean)
                return;
            html = *std::move(clean);
        }
        if (isItem) {
            QByteArray item;
            item.reserve(html.size() + 32);
            item += m_options.sourceLines ? "<li data-line=\"0\">" : "<li>";
            item += html;
            html = item + "</li>";
        } else if (html.endsWith('\n')) {
            html.chop(1);
        }
        Block result{.lines = span(block), .html = std::move(html), .listTag = {}, .items = {}};
        (isItem ? m_list.items : m_blocks).append(std::move(result));
    }

    [[nodiscard]] LineSpan span(const BlockInfo &block) const
    {
        return {block.first + 1 + m_input.linesBefore, block.last + 1 + m_input.linesBefore};
    }

    // What is inside of an item before its text.
    void startItemText(const BlockInfo &block)
    {
        if (block.mark) {
            m_html += "<input";
            own("type", "checkbox");
            if (block.mark != ' ')
                own("checked", "");
            own("disabled", "");
            m_html += " /> ";
        }
    }

    // An attribute that only the writer may set.
    void own(QByteArrayView name, QByteArrayView value)
    {
        m_html += ' ';
        if (m_sanitise)
            m_html += ownMark;
        m_html.append(name).append("=\"").append(value).append('"');
    }

    void open(QByteArrayView tag, const BlockInfo &block)
    {
        if (!m_html.isEmpty() && !m_html.endsWith('\n'))
            m_html += '\n';
        m_html.append('<').append(tag);
        if (m_options.sourceLines)
            own("data-line", QByteArray::number(std::max(0, block.first - m_firstLine)));
    }

    void startTag(const Event &event, const BlockInfo &block)
    {
        m_inline.endText();
        switch (MD_BLOCKTYPE(event.type)) {
        case MD_BLOCK_QUOTE:
            open("blockquote", block);
            m_html += ">\n";
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            startList(event, block);
            break;
        case MD_BLOCK_LI:
            open("li", block);
            m_html += '>';
            startItemText(block);
            break;
        case MD_BLOCK_HR:
            open("hr", block);
            m_html += " />\n";
            break;
        case MD_BLOCK_H:
            open(QByteArray("h" + QByteArray::number(block.number)), block);
            m_html += '>';
            break;
        case MD_BLOCK_CODE:
            startCode(block);
            break;
        case MD_BLOCK_HTML:
            if (!m_html.isEmpty() && !m_html.endsWith('\n'))
                m_html += '\n';
            break;
        case MD_BLOCK_P:
            open("p", block);
            m_html += '>';
            break;
        default:
            startTablePart(event, block);
        }
    }

    void startList(const Event &event, const BlockInfo &block)
    {
        const bool ordered = event.type == MD_BLOCK_OL;
        const bool top = m_depth == 1;
        if (top)
            m_html += ordered ? "<ol" : "<ul";
        else
            open(ordered ? "ol" : "ul", block);
        if (ordered && block.number != 1)
            m_html.append(" start=\"").append(QByteArray::number(block.number)).append('"');
        m_html += ">\n";
    }

    void startCode(const BlockInfo &block)
    {
        open("pre", block);
        m_html += "><code";
        if (!block.language.isEmpty()) {
            QByteArray name("language-");
            appendText(name, block.language);
            own("class", QByteArrayView(name));
        }
        m_html += '>';
    }

    void startTablePart(const Event &event, const BlockInfo &block)
    {
        switch (MD_BLOCKTYPE(event.type)) {
        case MD_BLOCK_TABLE:
            open("table", block);
            m_html += ">\n";
            break;
        case MD_BLOCK_THEAD:
            m_html += "<thead>\n";
            break;
        case MD_BLOCK_TBODY:
            m_html += "<tbody>\n";
            break;
        case MD_BLOCK_TR:
            open("tr", block);
            m_html += ">\n";
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_html += event.type == MD_BLOCK_TH ? "<th" : "<td";
            m_html.append(alignment(block.align)).append('>');
            m_inline.setInCell(true);
            break;
        default:
            break;
        }
    }

    void endTag(const Event &event)
    {
        static constexpr std::array<QByteArrayView, MD_BLOCK_TD + 1> tags{
            "", "</blockquote>\n", "</ul>\n",    "</ol>\n",    "</li>\n",    "",        "",        "</code></pre>\n",
            "", "</p>\n",          "</table>\n", "</thead>\n", "</tbody>\n", "</tr>\n", "</th>\n", "</td>\n"};
        m_inline.setInCell(false);
        if (event.type == MD_BLOCK_H)
            m_html.append("</h").append(QByteArray::number(info(event).number)).append(">\n");
        else
            m_html += tags[event.type];
    }

    const WriterInput &m_input;
    const RenderOptions &m_options;
    Budget &m_budget;
    QList<Block> &m_blocks;
    QByteArray m_html;       ///< of the unit
    qsizetype m_counted = 0; ///< bytes of m_html that the budget knows of
    InlineWriter m_inline;
    Block m_list; ///< the top-level list that is open
    int m_depth = 0;
    int m_unitDepth = 0;
    int m_firstLine = 0;
    bool m_sanitise = false;
};

} // namespace

bool writeHtml(const WriterInput &input, const RenderOptions &options, Budget &budget, QList<Block> &blocks)
{
    return Writer(input, options, budget, blocks).run();
}

} // namespace Jianbao

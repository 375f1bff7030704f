// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/sourcetree.h"

#include "markdown/linescanner.h"
#include "markdown/parse.h"

#include <QHash>

#include <algorithm>

namespace Jianbao {

namespace {

/// For every byte of a text in UTF-8, the UTF-16 unit that it begins or belongs to, and one more for the end.
std::vector<int> unitsOfBytes(QByteArrayView utf8)
{
    std::vector<int> units(size_t(utf8.size()) + 1);
    int unit = -1;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = uchar(utf8[i]);
        if ((byte & 0xC0) != 0x80) // not a continuation
            ++unit;
        units[size_t(i)] = unit;
        if (byte >= 0xF0)
            ++unit; // a surrogate pair
    }
    units.back() = unit + 1;
    return units;
}

std::optional<SourceBlock::Kind> blockKind(quint8 type)
{
    using enum SourceBlock::Kind;
    switch (MD_BLOCKTYPE(type)) {
    case MD_BLOCK_QUOTE:
        return Quote;
    case MD_BLOCK_UL:
        return BulletList;
    case MD_BLOCK_OL:
        return OrderedList;
    case MD_BLOCK_LI:
        return Item;
    case MD_BLOCK_P:
        return Paragraph;
    case MD_BLOCK_H:
        return Heading;
    case MD_BLOCK_HR:
        return Rule;
    case MD_BLOCK_CODE:
        return Code;
    case MD_BLOCK_HTML:
        return Html;
    case MD_BLOCK_TABLE:
        return Table;
    case MD_BLOCK_TR:
        return Row;
    default:
        return {};
    }
}

SourceSpan::Kind spanKind(const Event &event, const Events &events)
{
    using enum SourceSpan::Kind;
    switch (MD_SPANTYPE(event.type)) {
    case MD_SPAN_STRONG:
        return Strong;
    case MD_SPAN_DEL:
        return Deleted;
    case MD_SPAN_CODE:
        return Code;
    case MD_SPAN_A:
        return events.links[size_t(event.index)].angle ? AngleLink : Link;
    case MD_SPAN_IMG:
        return Image;
    default:
        return Emphasis;
    }
}

class TreeBuilder
{
public:
    TreeBuilder(const ParsedMarkdown &document, QByteArrayView utf8, SourceTree &tree)
        : m_document(document)
        , m_units(unitsOfBytes(utf8))
        , m_before(int(document.source.data() - utf8.data()))
        , m_tree(tree)
    {
        tree.roles.assign(size_t(m_units.back()), TextRole::Markup);
        std::fill_n(tree.roles.begin(), m_units[size_t(m_before)], TextRole::FrontMatter);
        tree.leafOfLine.assign(size_t(utf8.count('\n')) + 2, -1);
    }

    void run()
    {
        for (const Event &event : m_document.events.list) {
            switch (event.kind) {
            case Event::EnterBlock:
                enterBlock(event);
                break;
            case Event::LeaveBlock:
                if (blockKind(event.type))
                    m_open.pop_back();
                break;
            case Event::EnterSpan:
                m_spans.push_back({.kind = spanKind(event, m_document.events),
                                   .text = {-1, -1},
                                   .block = leaf(),
                                   .address = addressOf(event)});
                break;
            case Event::LeaveSpan:
                leaveSpan();
                break;
            case Event::Text:
                addText(event);
                break;
            }
        }
        for (const BareLink &link : m_document.links.list)
            addBareLink(link);
        for (const BlockInfo &info : m_document.events.tightParagraphs)
            addParagraph(linesOf(info), containerAround(leafOf(linesOf(info).first)));
        std::ranges::sort(m_tree.paragraphs, {}, [](const SourceParagraph &one) { return one.lines.first; });
        addLines();
    }

private:
    [[nodiscard]] LineSpan linesOf(const BlockInfo &info) const
    {
        return {info.first + 1 + m_document.linesBefore, info.last + 1 + m_document.linesBefore};
    }
    [[nodiscard]] int leafOf(int line) const
    {
        return line > 0 && size_t(line) < m_tree.leafOfLine.size() ? m_tree.leafOfLine[size_t(line)] : -1;
    }

    // The block itself, or the first one around it, that is a quote or an item.
    [[nodiscard]] int containerAround(int block) const
    {
        while (block >= 0 && m_tree.blocks.at(block).kind != SourceBlock::Kind::Quote &&
               m_tree.blocks.at(block).kind != SourceBlock::Kind::Item)
            block = m_tree.blocks.at(block).parent;
        return block;
    }

    void addParagraph(LineSpan lines, int parent) { m_tree.paragraphs.append({lines, parent}); }

    void addLines()
    {
        const LineScanner scanner(m_document.source);
        m_tree.lines.assign(size_t(m_document.linesBefore + scanner.count()) + 2, {});
        for (int i = 0; i < scanner.count(); ++i)
            addLine(scanner, i);
        for (int i = 0; i < m_tree.paragraphs.size(); ++i) {
            const LineSpan lines = m_tree.paragraphs.at(i).lines;
            for (int line = lines.first; line <= lines.last && size_t(line) < m_tree.lines.size(); ++line)
                m_tree.lines[size_t(line)].paragraph = i;
        }
    }

    void addLine(const LineScanner &scanner, int index)
    {
        const int number = index + 1 + m_document.linesBefore;
        SourceLine &line = m_tree.lines[size_t(number)];
        line.container = containerAround(leafOf(number));
        std::vector<int> around;
        for (int block = line.container; block >= 0; block = containerAround(m_tree.blocks.at(block).parent))
            around.push_back(block);
        LinePlace place = scanner.start(index);
        for (auto block = around.rbegin(); block != around.rend() && !line.isLazy; ++block)
            line.isLazy = !enterContainer(scanner, *block, number, place) && !scanner.isBlank(place);
        line.start = unit(place.offset);
    }

    // Moves over a container's mark or indent; false when the line has none.
    bool enterContainer(const LineScanner &scanner, int block, int number, LinePlace &place)
    {
        const SourceBlock &container = m_tree.blocks.at(block);
        if (container.kind == SourceBlock::Kind::Quote)
            return scanner.skipQuoteMark(place);
        if (container.lines.first == number) {
            m_indents[block] = scanner.skipListMark(place, m_tree.blocks.at(container.parent).mark);
            return m_indents.value(block) > 0;
        }
        LinePlace content = place;
        if (scanner.skipSpace(content) < m_indents.value(block))
            return false;
        scanner.skipColumns(place, m_indents.value(block));
        return true;
    }

    [[nodiscard]] int leaf() const { return m_open.empty() ? -1 : m_open.back(); }
    [[nodiscard]] int unit(int offset) const { return m_units[size_t(m_before + offset)]; }

    void enterBlock(const Event &event)
    {
        const std::optional<SourceBlock::Kind> kind = blockKind(event.type);
        if (!kind)
            return;
        const BlockInfo &info = m_document.events.blocks[size_t(event.index)];
        SourceBlock block;
        block.kind = *kind;
        block.parent = leaf();
        block.number = int(info.number);
        block.mark = info.mark;
        block.lines = linesOf(info);
        const int index = int(m_tree.blocks.size());
        for (int line = std::max(block.lines.first, 1);
             line <= block.lines.last && size_t(line) < m_tree.leafOfLine.size(); ++line)
            m_tree.leafOfLine[size_t(line)] = index;
        if (*kind == SourceBlock::Kind::Paragraph && block.parent >= 0 &&
            m_tree.blocks.at(block.parent).kind == SourceBlock::Kind::Item)
            m_tree.blocks[m_tree.blocks.at(block.parent).parent].isLoose = true;
        if (*kind == SourceBlock::Kind::Paragraph)
            addParagraph(block.lines, containerAround(block.parent));
        m_tree.blocks.append(block);
        m_open.push_back(index);
    }

    [[nodiscard]] QString addressOf(const Event &event) const
    {
        const bool hasAddress = event.type == MD_SPAN_A || event.type == MD_SPAN_IMG;
        return hasAddress ? QString::fromUtf8(m_document.events.links[size_t(event.index)].address) : QString();
    }

    void leaveSpan()
    {
        SourceSpan span = m_spans.back();
        m_spans.pop_back();
        if (span.text.start < 0)
            span.text = {m_lastUnit, m_lastUnit};
        m_tree.spans.append(span);
    }

    void addText(const Event &event)
    {
        if (!event.isInSource() || event.size == 0)
            return;
        const TextRange range{unit(event.offset), unit(event.end())};
        m_lastUnit = range.end;
        for (SourceSpan &span : m_spans) {
            if (span.text.start < 0)
                span.text.start = range.start;
            span.text.end = range.end;
        }
        std::fill(m_tree.roles.begin() + range.start, m_tree.roles.begin() + range.end, roleOf(event));
    }

    [[nodiscard]] TextRole roleOf(const Event &event) const
    {
        if (event.type == MD_TEXT_CODE)
            return TextRole::Code;
        if (event.type == MD_TEXT_HTML)
            return TextRole::Html;
        const auto isIn = [this](auto... kinds) {
            return std::ranges::any_of(m_spans, [=](const SourceSpan &span) { return ((span.kind == kinds) || ...); });
        };
        using enum SourceSpan::Kind;
        return isIn(Image)       ? TextRole::ImageText
               : isIn(AngleLink) ? TextRole::Address
               : isIn(Link)      ? TextRole::LinkText
                                 : TextRole::Text;
    }

    void addBareLink(const BareLink &link)
    {
        const TextRange range{unit(link.start), unit(link.end)};
        QString address = QString::fromUtf8(m_document.source.sliced(link.start, link.end - link.start));
        if (link.needsScheme)
            address.prepend(QStringLiteral("http://"));
        std::fill(m_tree.roles.begin() + range.start, m_tree.roles.begin() + range.end, TextRole::Address);
        m_linesToLink += int(m_document.source.sliced(m_lastLink, link.start - m_lastLink).count('\n'));
        m_lastLink = link.start;
        const int block = leafOf(m_document.linesBefore + 1 + m_linesToLink);
        m_tree.spans.append({SourceSpan::Kind::BareLink, range, block, address});
    }

    const ParsedMarkdown &m_document;
    std::vector<int> m_units; ///< of the bytes of the whole document
    int m_before;             ///< bytes before Markdown begins
    SourceTree &m_tree;
    std::vector<int> m_open; ///< blocks
    std::vector<SourceSpan> m_spans;
    QHash<int, int> m_indents; ///< of the content of items, in columns
    qsizetype m_lastUnit = 0;
    int m_lastLink = 0;    ///< byte of the source where the last bare link starts: they come in order
    int m_linesToLink = 0; ///< line feeds before it
};

} // namespace

SourceTree sourceTree(QStringView text)
{
    SourceTree tree;
    // A unit that is no text takes the place of one that is, so that positions stay.
    QString valid = text.toString();
    for (QChar &c : valid) {
        if (c.isNull())
            c = QChar::ReplacementCharacter;
    }
    const QByteArray utf8 = valid.toUtf8();
    RenderOptions options;
    options.timeBudget = {};
    Budget budget(options);
    ParsedMarkdown document;
    if (parseMarkdown(utf8, options, budget, document)) {
        TreeBuilder(document, utf8, tree).run();
    } else {
        tree.roles.assign(size_t(text.size()), TextRole::Markup);
        tree.error = budget.error();
    }
    return tree;
}

} // namespace Jianbao

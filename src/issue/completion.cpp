// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/completion.h"

#include "issue/linesyntax.h"
#include "issue/titleline.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionContext::Kind;
using Snippet = CompletionContext::Snippet;

constexpr qsizetype longestLabel = 18;   // FORMAT.md §7.2
constexpr qsizetype longestCompany = 22; // FORMAT.md §5
constexpr qsizetype longestTag = 40;
constexpr int deepestLabel = 4;

/// Whether no character of a text is one of these.
bool hasNone(QStringView text, QStringView characters)
{
    return std::ranges::none_of(text, [characters](QChar c) { return characters.contains(c); });
}

/// Looks at one position of a text.
class ContextReader
{
public:
    ContextReader(QStringView text, const Issue &issue, qsizetype position)
        : m_text(text)
        , m_issue(issue)
        , m_caret(qBound(qsizetype(0), position, text.size()))
    {
        const QStringView before = text.first(m_caret);
        m_number = int(before.count(u'\n')) + 1;
        m_line.start = before.lastIndexOf(u'\n') + 1;
        const qsizetype end = text.indexOf(u'\n', m_caret);
        m_line.end = end < 0 ? text.size() : end;
        m_context.range = {m_caret, m_caret};
    }

    CompletionContext read()
    {
        if (!readSectionName() && !isOutside()) {
            readSnippet();
            const auto [section, index] = m_issue.itemAt(m_number);
            if (section >= 0)
                readItem(m_issue.sections.at(section), m_issue.sections.at(section).items.at(index));
            else if (regionOf(m_number) == Region::WarmUp)
                readCompany();
            else
                readLineBelowItem();
        }
        if (!m_context.isAny())
            m_context.range = {m_caret, m_caret};
        m_context.word = slice(m_text, m_context.range).trimmed().toString();
        return std::move(m_context);
    }

private:
    [[nodiscard]] QStringView line() const { return slice(m_text, m_line); }
    [[nodiscard]] QStringView afterCaret() const { return slice(m_text, {m_caret, m_line.end}); }
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_line.end ? m_text.at(position) : QChar(); }

    [[nodiscard]] Region regionOf(int number) const
    {
        return number >= 1 && number <= m_issue.regions.size() ? m_issue.regions.at(number - 1) : Region::Blank;
    }

    void set(Kind kind, TextRange range)
    {
        m_context.kind = kind;
        m_context.range = range;
        m_context.typed =
            range.start < m_caret ? slice(m_text, {range.start, m_caret}).trimmed().toString() : QString();
    }

    /// Where the newsletter's own words are not written: front matter, back issues and whatever follows them.
    [[nodiscard]] bool isOutside() const
    {
        return regionOf(m_number) == Region::FrontMatter ||
               (m_issue.backIssues && m_number >= m_issue.backIssues->lines.first) ||
               (m_issue.trailer && m_number >= m_issue.trailer->first);
    }

    bool readSectionName()
    {
        const TextRange name = trimmedRange(m_text, {qMin(m_line.start + 3, m_line.end), m_line.end});
        if (!line().startsWith(u"## ") || m_caret < m_line.start + 3 || m_caret > qMax(name.end, m_line.start + 3))
            return false;
        if (regionOf(m_number) != Region::SectionHeading)
            return false;
        set(Kind::SectionName, {qMin(name.start, m_line.start + 3), qMax(name.end, m_line.start + 3)});
        for (const Section &section : m_issue.sections) {
            if (section.lines.first != m_number)
                m_context.used.append(section.heading);
        }
        m_context.certain = true;
        return true;
    }

    /// A line with nothing on it but a marker, in a section or in the warm-up.
    void readSnippet()
    {
        const QStringView content = line().trimmed();
        if (!content.isEmpty() && (content != u"-" || line().front() != u'-'))
            return;
        if (isInWarmUp())
            m_context.snippet = Snippet::WarmUp;
        else if (!m_issue.sections.isEmpty() && m_number > m_issue.sections.first().lines.first)
            m_context.snippet = Snippet::Entry;
        m_context.range = m_line;
    }

    [[nodiscard]] bool isInWarmUp() const
    {
        int number = qMin(m_number, int(m_issue.regions.size()));
        while (number > 0 && regionOf(number) == Region::Blank)
            --number;
        return regionOf(number) == Region::WarmUp;
    }

    void readItem(const Section &section, const Item &item)
    {
        m_context.sectionId = section.id;
        if (m_number == item.lines.first) {
            if (!readSource(item))
                readTag();
            return;
        }
        m_context.snippet = Snippet::None; // it would end the entry here
        const BodyKind kind = item.body.at(m_number - item.lines.first).kind;
        if (kind == BodyKind::Field || kind == BodyKind::Paragraph || kind == BodyKind::Blank)
            readLabel(item);
    }

    /// The text after the last bar of a title (FORMAT.md §7.1), whatever is there.
    bool readSource(const Item &item)
    {
        const TextRange gap{item.titleRange.end, item.sourceRange.start};
        const QStringView between = slice(m_text, gap);
        const auto bar = std::ranges::find_if(between, isSourceBar);
        if (bar == between.end())
            return false;
        const qsizetype start = gap.start + (bar - between.begin()) + 1;
        const qsizetype end = qMax(item.sourceRange.end, start);
        // Behind the source there may be spaces; nothing else is still in it.
        if (m_caret < start || (m_caret > end && !isBlankLine(slice(m_text, {end, m_caret}))))
            return false;
        const bool closed = afterCaret().contains(u']') && !item.defects.testFlag(TitleDefect::UnclosedBracket);
        const bool empty = item.sourceRange.isEmpty();
        set(Kind::Source, {empty ? m_caret : item.sourceRange.start,
                           closed && !empty ? qMax(item.sourceRange.end, m_caret) : m_caret});
        // The caret is between the bar and the source.
        m_context.range.start = qMin(m_context.range.start, closed ? m_context.range.end : m_caret);
        m_context.before = isSourceBar(m_text.at(m_context.range.start - 1)) ? u" "_s : QString();
        m_context.certain = true;
        return true;
    }

    /// A group in front of the title that no "(" follows (FORMAT.md §7.1).
    void readTag()
    {
        qsizetype open = m_line.start;
        while (isSpace(at(open)) || at(open) == u'-')
            ++open;
        while (at(open) == u'[' && open < m_caret) {
            const qsizetype close = closingBracket(m_text.first(m_line.end), open);
            if (close < 0 || (m_caret <= close && !isOpeningParenthesis(at(close + 1)))) {
                readTag(open, close);
                return;
            }
            if (m_caret <= close || isOpeningParenthesis(at(close + 1)))
                return;
            for (open = close + 1; isSpace(at(open));)
                ++open;
        }
    }

    void readTag(qsizetype open, qsizetype close)
    {
        const bool closed = close >= 0;
        const QStringView typed = slice(m_text, {open + 1, m_caret});
        const QStringView rest = afterCaret().trimmed();
        if (typed.size() > longestTag || !hasNone(typed, u"[]|：，。") ||
            (!closed && !rest.isEmpty() && !rest.startsWith(u'[')))
            return;
        set(Kind::Tag, {open + 1, closed ? close : m_caret});
        m_context.certain = closed;
        if (!closed && rest.isEmpty())
            m_context.after = u"] ["_s;
        else if (!closed)
            m_context.after = isSpace(at(m_caret)) ? u"]"_s : u"] "_s;
    }

    /// The start of a body line, before the colon of its label (FORMAT.md §7.2).
    void readLabel(const Item &item)
    {
        qsizetype start = m_line.start;
        while (start < m_caret && isSpace(m_text.at(start)))
            ++start;
        const QStringView typed = slice(m_text, {start, m_caret});
        if (indentOf(line()) > deepestLabel || typed.size() > longestLabel ||
            !hasNone(typed, u"：:，。；,;、()（）[]|"))
            return;
        set(Kind::FieldLabel, {start, m_caret});
        m_context.after = u"："_s;
        const QStringView rest = afterCaret().trimmed();
        m_context.certain = rest.isEmpty() || rest.startsWith(u'[') || urlLength(rest) > 0;
        for (const Field &field : item.fields) {
            if (field.lines.first != m_number) {
                m_context.used.append(field.label);
            } else if (m_caret <= field.labelRange.end) {
                m_context.range.end = field.labelRange.end;
                m_context.after = field.colon ? QString() : m_context.after;
                m_context.certain = true;
            }
        }
    }

    /// An empty line right below an entry is about to become one of its lines.
    void readLineBelowItem()
    {
        const auto [section, index] = m_issue.itemAt(m_number - 1);
        if (section < 0 || !isBlankLine(line()))
            return;
        readLabel(m_issue.sections.at(section).items.at(index));
        m_context.range = m_line;
    }

    void readCompany()
    {
        const auto item = std::ranges::find(m_issue.warmUp, m_number, &WarmUpItem::line);
        if (item == m_issue.warmUp.cend() || item->marker.isEmpty())
            return;
        qsizetype start = m_line.start + item->marker.size();
        while (start < m_caret && isSpace(m_text.at(start)))
            ++start;
        const QStringView typed = slice(m_text, {qMin(start, m_caret), m_caret});
        if (m_caret <= m_line.start + item->marker.size() || typed.size() > longestCompany ||
            !hasNone(typed, u"：:，。；,;[]|【】"))
            return;
        const bool snippet = m_context.snippet != Snippet::None;
        set(Kind::Company, {start, item->company ? start + item->company->size() : m_caret});
        m_context.after = item->company ? QString() : u"："_s;
        m_context.certain = item->company.has_value() || afterCaret().trimmed().isEmpty();
        if (snippet) {
            m_context.range = m_line;
            m_context.before = u"- "_s;
        }
    }

    QStringView m_text;
    const Issue &m_issue;
    qsizetype m_caret;
    int m_number = 1; ///< 1-based, of the caret's line
    TextRange m_line; ///< without LF
    CompletionContext m_context;
};

} // namespace

CompletionContext completionAt(QStringView text, const Issue &issue, qsizetype position)
{
    return ContextReader(text, issue, position).read();
}

} // namespace Jianbao

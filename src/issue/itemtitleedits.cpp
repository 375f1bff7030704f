// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/itemtitleedits.h"

#include "issue/itemlines.h"
#include "issue/linesyntax.h"

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

class TitleEditor
{
public:
    TitleEditor(QStringView text, TextRange line, const Item &item)
        : m_text(text)
        , m_line(line)
        , m_item(item)
    {
    }

    QList<TextChange> edits(const ItemDraft &before, const ItemDraft &after)
    {
        if (before.tags != after.tags)
            replace(tagsRange(), tagsText(after.tags));
        const bool urlChanged = before.url != after.url;
        const bool losesLink = urlChanged && urlText(after.url).isEmpty();
        if (before.title == after.title && before.source == after.source && !urlChanged)
            return m_changes;
        if (isPlain() || losesLink) {
            replaceWhole(after);
            return m_changes;
        }
        if (before.title != after.title)
            replace(m_item.titleRange, titleText(after.title, after.source));
        if (before.source != after.source)
            replaceSource(sourceText(after.source));
        if (urlChanged)
            replace(m_item.urlRange, urlText(after.url));
        return m_changes;
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return m_line.contains(position) ? m_text.at(position) : QChar();
    }

    void replace(TextRange range, const QString &text)
    {
        if (slice(m_text, range) != text)
            m_changes.append({range, text});
    }

    /// Whether the title is no link: plain text, or a URL alone.
    [[nodiscard]] bool isPlain() const
    {
        return m_item.defects.testFlag(TitleDefect::NoLink) || m_item.urlRange == m_item.titleRange;
    }

    [[nodiscard]] qsizetype afterMarker() const
    {
        qsizetype position = m_line.start;
        while (isSpace(at(position)))
            ++position;
        if (at(position) == u'-')
            ++position;
        return isSpace(at(position)) ? position + 1 : position;
    }

    /// The tags with the spaces behind them.
    [[nodiscard]] TextRange tagsRange() const
    {
        const qsizetype start = afterMarker();
        qsizetype end = start;
        for (qsizetype left = m_item.tags.size(); left > 0; --left) {
            const qsizetype tag = m_text.indexOf(m_item.tags.at(m_item.tags.size() - left), end);
            if (tag < 0 || tag > m_item.titleRange.start)
                break;
            end = m_text.indexOf(u']', tag + m_item.tags.at(m_item.tags.size() - left).size()) + 1;
            while (isSpace(at(end)))
                ++end;
        }
        return {start, end};
    }

    /// From the title's bracket, if it has one, to that of its link.
    [[nodiscard]] TextRange wholeTitle() const
    {
        TextRange range{m_item.titleRange.start, std::max(m_item.titleRange.end, m_item.sourceRange.end)};
        qsizetype start = range.start;
        while (start > m_line.start && isSpace(at(start - 1)))
            --start;
        if (start > tagsRange().end && at(start - 1) == u'[')
            range.start = start - 1;
        if (!isPlain())
            range.end = std::max(range.end, m_item.urlRange.end);
        qsizetype end = range.end;
        const QStringView closing = isPlain() ? u"]" : u")）";
        while (end < m_line.end && !closing.contains(at(end)) && (!isPlain() || isSpace(at(end))))
            ++end;
        if (closing.contains(at(end)) && !at(end).isNull())
            range.end = end + 1;
        return range;
    }

    void replaceWhole(const ItemDraft &after)
    {
        const TextRange range = wholeTitle();
        const bool sticks = range.start > m_line.start && at(range.start - 1) == u'-';
        replace(range, (sticks ? u" "_s : QString()) + linkText(after.title, after.source, after.url));
    }

    void replaceSource(const QString &source)
    {
        const TextRange title = m_item.titleRange;
        const TextRange old = m_item.sourceRange;
        if (source.isEmpty())
            replace({title.end, std::max(title.end, old.end)}, QString());
        else if (old.start > title.end)
            replace(old, isSpace(at(old.start - 1)) ? source : u' ' + source);
        else
            replace({title.end, title.end}, u" | "_s + source);
    }

    QStringView m_text;
    TextRange m_line;
    const Item &m_item;
    QList<TextChange> m_changes;
};

} // namespace

QList<TextChange> titleEdits(QStringView text, TextRange line, const Item &item, const ItemDraft &before,
                             const ItemDraft &after)
{
    return TitleEditor(text, line, item).edits(before, after);
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/nestedlists.h"

#include "issue/linesyntax.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestTitle = 4; ///< column of an entry's text: a list at column 4 is inside it
constexpr int firstLevel = 4;   // FORMAT.md §7.2
constexpr int secondLevel = 8;  // FORMAT.md §7.2
constexpr int deepestFirst = 5; ///< further right Markdown reads text, not a list
constexpr int codeIndent = 4;   ///< so far behind the text of the level above, Markdown reads code
constexpr qsizetype mostDigits = 2;

/// A line of a list, or one that is written like one: "1、text", "1.text".
struct Entry
{
    int line = 0;
    int indent = 0;
    int number = 0;  ///< 0: a bullet
    int width = 0;   ///< columns from the marker to the text, as they will be
    TextRange start; ///< in the text: indent, and the marker that is no Markdown
    bool isText = false;
    bool isBare = false; ///< nothing behind the marker
    int level = 0;       ///< 1 or 2
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads what stands at the start of a line; none for anything that is no list line.
std::optional<Entry> entryAt(const Lines &lines, const BodyLine &body)
{
    const QStringView content = lines.at(body.line);
    Entry entry;
    entry.line = body.line;
    entry.indent = body.indent;
    entry.start = {lines.range(body.line).start, lines.range(body.line).start + body.indent};
    const QStringView rest = content.trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && isDigit(rest.at(digits)))
        ++digits;
    entry.number = digits > 0 && digits <= mostDigits ? rest.first(digits).toInt() : 0;
    qsizetype text = digits + 1;
    while (text < rest.size() && rest.at(text) == u' ')
        ++text;
    if (body.kind == BodyKind::List) {
        entry.width = int(text);
        entry.isBare = text >= rest.size();
        return entry;
    }
    if (body.kind != BodyKind::Paragraph || entry.number == 0 || text >= rest.size())
        return std::nullopt;
    const QChar mark = rest.at(digits);
    // What could start a block of its own behind a marker stays text.
    const bool isPlain = !QStringView(u"-+*#>`~|<").contains(rest.at(text)) && !isListLine(rest.sliced(text));
    const bool looksLikeMarker =
        isPlain && (mark == u'、' || (mark == u'.' && text == digits + 1 && !isDigit(rest.at(text))));
    if (!looksLikeMarker)
        return std::nullopt;
    entry.isText = true;
    entry.width = int(digits) + 2;
    entry.start.end += text;
    return entry;
}

/// Whether a line is a quote, a rule or raw HTML.
bool startsBlock(QStringView line)
{
    const QStringView bare = line.trimmed();
    const bool isRule = isRuleLine(bare) || std::ranges::all_of(bare, [](QChar c) { return c == u'*' || c == u'_'; });
    return isRule || bare.startsWith(u'>') || bare.startsWith(u'<');
}

/// Judges the lists of one entry.
class ListJudge
{
public:
    ListJudge(const Lines &lines, const Item &item)
        : m_lines(lines)
        , m_item(item)
    {
    }

    ListRepair judge()
    {
        if (!holdsLists() || !collect() || !dropLoneNumbers() || !findLevels())
            return {};
        for (const Entry &entry : m_entries)
            repair(entry);
        return std::move(m_repair);
    }

private:
    /// Whether Markdown takes the title line for a list entry with text from column 4 at most.
    [[nodiscard]] bool holdsLists() const
    {
        const QStringView title = m_lines.at(m_item.lines.first);
        if (m_item.defects.testFlag(TitleDefect::WrongMarker) || title.contains(u'\t'))
            return false;
        qsizetype text = 1;
        while (text < title.size() && title.at(text) == u' ')
            ++text;
        return text <= deepestTitle && text < title.size();
    }

    /// Takes the list lines; false where there is more than plain lists, or where the entry has ended for Markdown: at
    /// text at column 0 below a blank line (B9), or at a block of its own.
    [[nodiscard]] bool collect()
    {
        bool afterBlank = false;
        for (const BodyLine &body : m_item.body) {
            const bool isBelowBlank = std::exchange(afterBlank, body.kind == BodyKind::Blank);
            const QStringView content = m_lines.at(body.line);
            if (content.indexOf(u'\r') >= 0 && content.indexOf(u'\r') < content.size() - 1)
                return false; // an end of line, but for Markdown alone
            if (body.kind == BodyKind::Title || body.kind == BodyKind::Blank)
                continue;
            if (body.indent < 2 && body.kind != BodyKind::List && (isBelowBlank || startsBlock(content)))
                return false;
            if (content.first(qMin<qsizetype>(body.indent, content.size())).contains(u'\t'))
                return false;
            const std::optional<Entry> entry = entryAt(m_lines, body);
            if (entry)
                m_entries.append(*entry);
            else if (body.indent > 1)
                return false;
            if (entry && entry->isBare)
                return false; // what stands below is not inside it
            if (entry && entry->number == 0 && (entry->indent < 2 || !content.trimmed().startsWith(u'-')))
                return false;
        }
        return true;
    }

    /// Leaves out text that only looks like a marker, "2.x": only two or more numbers in a row, from 1 on, make a list.
    /// False if the first list then does not start at 1: below text Markdown would not take it for a list (B12).
    [[nodiscard]] bool dropLoneNumbers()
    {
        QList<Entry> kept;
        qsizetype first = 0;
        while (first < m_entries.size()) {
            qsizetype end = first + 1;
            while (end < m_entries.size() && goesOn(m_entries.at(end - 1), m_entries.at(end)))
                ++end;
            const bool isList = m_entries.at(first).number == 1 && end - first > 1;
            for (qsizetype i = first; i < end; ++i) {
                if (isList || !m_entries.at(i).isText)
                    kept.append(m_entries.at(i));
                else if (m_entries.at(i).indent > 1)
                    return false;
            }
            first = end;
        }
        m_entries = kept;
        return m_entries.isEmpty() || m_entries.first().number <= 1;
    }

    [[nodiscard]] static bool goesOn(const Entry &above, const Entry &entry)
    {
        return above.number > 0 && entry.number == above.number + 1 && entry.line == above.line + 1;
    }

    /// Finds the level of each line as Markdown sees it. False if lines of a level are at different columns, or if a
    /// level would be read otherwise once it is where it belongs.
    [[nodiscard]] bool findLevels()
    {
        const Entry *parent = nullptr;
        int indents[2] = {-1, -1};
        for (Entry &entry : m_entries) {
            const bool inside = parent && entry.indent >= parent->indent + parent->width;
            if (inside && (entry.indent >= parent->indent + parent->width + codeIndent ||
                           firstLevel + parent->width > secondLevel))
                return false;
            if (!inside && entry.indent > deepestFirst)
                return false;
            int &indent = indents[inside ? 1 : 0];
            if (indent >= 0 && indent != entry.indent)
                return false;
            indent = entry.indent;
            entry.level = inside ? 2 : 1;
            if (!inside)
                parent = &entry;
        }
        return true;
    }

    void repair(const Entry &entry)
    {
        const int target = entry.level == 1 ? firstLevel : secondLevel;
        const qsizetype start = entry.start.start;
        if (entry.isText) {
            const QString marker = QString::number(entry.number) + u". "_s;
            m_repair.changes.append({entry.start, QString(target, u' ') + marker});
            m_repair.becomeLists.append(entry.line);
        } else if (entry.indent < target) {
            m_repair.changes.append({{start, start}, QString(target - entry.indent, u' ')});
        } else if (entry.indent > target) {
            m_repair.changes.append({{start, start + entry.indent - target}, QString()});
        } else {
            return;
        }
        m_repair.lines = {m_repair.lines.isValid() ? m_repair.lines.first : entry.line, entry.line};
    }

    const Lines &m_lines;
    const Item &m_item;
    QList<Entry> m_entries;
    ListRepair m_repair;
};

} // namespace

ListRepair repairedLists(const Lines &lines, const Item &item)
{
    return ListJudge(lines, item).judge();
}

} // namespace Jianbao

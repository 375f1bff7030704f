// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/indexblock.h"

#include "issue/linesyntax.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// Finds the links to issues in cells and lines.
class LinkReader
{
public:
    /// A stranger's pattern may be one that takes ages to fail: then it does not match.
    explicit LinkReader(const Profile &profile)
        : m_pattern(u"(*LIMIT_MATCH=10000)"_s + profile.filePattern)
    {
    }

    /// The first link of a cell or line.
    [[nodiscard]] std::optional<IndexEntry> read(QStringView content, int line) const
    {
        const qsizetype middle = content.indexOf("]("_L1);
        const qsizetype open = middle < 0 ? -1 : content.first(middle).lastIndexOf(u'[');
        const qsizetype close = middle < 0 ? -1 : content.indexOf(u')', middle);
        if (open < 0 || close < 0)
            return std::nullopt;
        const QString label = content.sliced(open + 1, middle - open - 1).trimmed().toString();
        const QString target = content.sliced(middle + 2, close - middle - 2).trimmed().toString();
        const QString date = dateOf(target);
        return IndexEntry{
            .date = date.isEmpty() ? withoutSuffix(label) : date, .target = target, .label = label, .line = line};
    }

    /// Whether a link leads to what is named as an issue.
    [[nodiscard]] bool isIssue(const std::optional<IndexEntry> &entry) const
    {
        return entry && !dateOf(entry->target).isEmpty();
    }

private:
    [[nodiscard]] QString dateOf(const QString &target) const
    {
        const QString path = target.section(u'#', 0, 0).section(u'?', 0, 0);
        const QString name = QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8());
        return m_pattern.match(name).captured(1);
    }

    static QString withoutSuffix(const QString &label) { return label.endsWith(".md"_L1) ? label.chopped(3) : label; }

    QRegularExpression m_pattern;
};

bool isTableLine(QStringView line)
{
    return line.startsWith(u'|');
}

/// "- [" at column 0, with any of Markdown's bullets.
bool isListOfLinks(QStringView line)
{
    return line.size() > 3 && u"-*+"_s.contains(line[0]) && line.sliced(1).trimmed().startsWith(u'[');
}

/// Between the pipes of a table line; what is behind the last one is no cell when it is blank.
QList<TextRange> cellRanges(QStringView line, qsizetype start)
{
    QList<TextRange> ranges;
    qsizetype from = 1;
    for (qsizetype at = 1; at <= line.size(); ++at) {
        const bool isEnd = at == line.size();
        if (!isEnd && (line[at] != u'|' || line[at - 1] == u'\\'))
            continue;
        if (!isEnd || !isBlankLine(line.sliced(from)))
            ranges.append({start + from, start + at});
        from = at + 1;
    }
    return ranges;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The year that a row of cells is the header of; empty: it is none.
QString headerYear(const QList<IndexCell> &cells)
{
    QString digits;
    for (const IndexCell &cell : cells) {
        if (!std::ranges::all_of(cell.content, isDigit))
            return {};
        digits += cell.content;
    }
    return digits.size() == 4 ? digits : QString();
}

bool isDelimiter(const QList<IndexCell> &cells)
{
    static const QRegularExpression delimiter(u"^:?-{2,}:?$"_s); // "-" alone keeps a place for an issue
    return !cells.isEmpty() &&
           std::ranges::all_of(cells, [](const IndexCell &cell) { return delimiter.match(cell.content).hasMatch(); });
}

IndexRow tableRow(const Lines &lines, int line, const LinkReader &links)
{
    IndexRow row{.kind = IndexRow::Kind::Issues, .line = line, .year = {}, .cells = {}};
    const QStringView text = lines.at(line);
    const qsizetype start = lines.range(line).start;
    for (const TextRange range : cellRanges(text, start)) {
        const QStringView content = text.sliced(range.start - start, range.length()).trimmed();
        row.cells.append({range, content.toString(), links.read(content, line)});
    }
    row.year = headerYear(row.cells);
    if (isDelimiter(row.cells))
        row.kind = IndexRow::Kind::Delimiter;
    else if (!row.year.isEmpty())
        row.kind = IndexRow::Kind::Year;
    return row;
}

IndexRow listRow(const Lines &lines, int line, const LinkReader &links)
{
    const QStringView content = lines.at(line).trimmed();
    return {.kind = IndexRow::Kind::Issues,
            .line = line,
            .year = {},
            .cells = {{lines.range(line), content.toString(), links.read(content, line)}}};
}

} // namespace

const IndexEntry *IndexRow::firstEntry() const
{
    const auto found = std::ranges::find_if(cells, [](const IndexCell &cell) { return cell.entry.has_value(); });
    return found == cells.end() ? nullptr : &*found->entry;
}

QList<IndexEntry> IndexBlock::entries() const
{
    QList<IndexEntry> found;
    for (const IndexRow &row : rows) {
        for (const IndexCell &cell : row.cells) {
            if (cell.entry)
                found.append(*cell.entry);
        }
    }
    return found;
}

std::optional<IndexBlock> findIndexBlock(const Lines &lines, LineSpan span, const Profile &profile)
{
    const LinkReader links(profile);
    std::optional<IndexBlock> withYears;
    for (int line = span.first; line <= span.last; ++line) {
        const bool isTable = isTableLine(lines.at(line));
        if (!isTable && !isListOfLinks(lines.at(line)))
            continue;
        IndexBlock block{.isTable = isTable, .rows = {}};
        for (; line <= span.last; ++line) {
            const QStringView content = lines.at(line);
            if (isTable ? !isTableLine(content) : !isListOfLinks(content))
                break;
            block.rows.append(isTable ? tableRow(lines, line, links) : listRow(lines, line, links));
        }
        --line;
        if (std::ranges::any_of(block.entries(), [&links](const IndexEntry &entry) { return links.isIssue(entry); }))
            return block;
        const bool hasYear =
            std::ranges::any_of(block.rows, [](const IndexRow &row) { return row.kind == IndexRow::Kind::Year; });
        if (hasYear && !withYears)
            withYears = block;
    }
    return withYears;
}

QString yearOf(const QString &date)
{
    return date.size() >= 8 && std::ranges::all_of(date.first(4), isDigit) ? date.first(4) : QString();
}

bool isOlder(const QString &date, const QString &other)
{
    const bool areNumbers = std::ranges::all_of(date, isDigit) && std::ranges::all_of(other, isDigit);
    if (areNumbers && date.size() != other.size())
        return date.size() < other.size();
    return date < other;
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/indexwriter.h"

#include "issue/linesyntax.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

QString linkTo(const IndexEntry &entry)
{
    return u'[' + entry.label + u"]("_s + entry.target + u')';
}

IndexCell cellWith(const QString &content, const std::optional<IndexEntry> &entry = std::nullopt)
{
    return {.range = {}, .content = content, .entry = entry};
}

QString rowYear(const IndexRow &row)
{
    const IndexEntry *first = row.firstEntry();
    return first ? yearOf(first->date) : QString();
}

} // namespace

IndexWriter::IndexWriter(QStringView text, const Lines &lines, const IndexBlock &block)
    : m_text(text)
    , m_lines(lines)
    , m_isTable(block.isTable)
    , m_old(block.rows)
    , m_rows(block.rows)
{
    bool foundFree = false;
    for (const IndexRow &row : m_rows) {
        if (row.kind == IndexRow::Kind::Delimiter)
            m_columns = int(row.cells.size());
        if (row.kind == IndexRow::Kind::Year && m_yearLine.isEmpty())
            m_yearLine = m_lines.at(row.line).toString();
        const auto free = std::ranges::find_if(row.cells, &IndexCell::isFree);
        if (row.kind == IndexRow::Kind::Issues && !foundFree && free != row.cells.end()) {
            m_free = free->content;
            foundFree = true;
        }
    }
}

void IndexWriter::add(const IndexEntry &entry)
{
    if (m_isTable)
        addToTable(entry);
    else
        addToList(entry);
}

void IndexWriter::addToTable(const IndexEntry &entry)
{
    QList<Place> all = places();
    const auto entryAt = [this, &all](qsizetype index) -> const std::optional<IndexEntry> & {
        return m_rows.at(all.at(index).row).cells.at(all.at(index).column).entry;
    };
    qsizetype end = 0; // before it the entry belongs: the first older one, or behind the last one of all
    while (end < all.size() && !(entryAt(end) && isOlder(entryAt(end)->date, entry.date)))
        ++end;
    if (end == all.size()) {
        qsizetype last = all.size() - 1;
        while (last >= 0 && !entryAt(last))
            --last;
        if (last + 1 == all.size() && last >= 0) {
            addRow(m_rows.size());
            all = places();
        }
        end = last < 0 ? all.size() : last + 2;
    }
    qsizetype free = end - 1;
    while (free >= 0 && !m_rows.at(all.at(free).row).cells.at(all.at(free).column).isFree())
        --free;
    if (free < 0) {
        addRow(firstIssues());
        all = places();
        end += m_columns;
        free = m_columns - 1;
    }
    for (qsizetype index = free; index < end - 1; ++index)
        put(all.at(index), m_rows.at(all.at(index + 1).row).cells.at(all.at(index + 1).column));
    put(all.at(end - 1), cellWith(linkTo(entry), entry));
    placeYears();
}

void IndexWriter::addToList(const IndexEntry &entry)
{
    const auto older = std::ranges::find_if(m_rows, [&entry](const IndexRow &row) {
        return row.firstEntry() && isOlder(row.firstEntry()->date, entry.date);
    });
    // Written as the line beside it is: with its bullet and its hard break.
    const QString &model = (older == m_rows.end() ? m_rows.constLast() : *older).cells.constFirst().content;
    const int line = older == m_rows.end() ? m_old.constLast().line : older->line;
    const QStringView whole = m_lines.at(line == 0 ? m_old.constFirst().line : line);
    const qsizetype end = trimmedRange(whole, {0, whole.size()}).end;
    const QString content =
        model.first(model.indexOf(u'[')) + linkTo(entry) + (line == 0 ? QString() : whole.sliced(end).toString());
    m_rows.insert(older - m_rows.begin(),
                  IndexRow{.kind = IndexRow::Kind::Issues, .line = 0, .year = {}, .cells = {cellWith(content, entry)}});
}

void IndexWriter::put(const Place &place, const IndexCell &cell)
{
    IndexCell &target = m_rows[place.row].cells[place.column];
    target.content = cell.content;
    target.entry = cell.entry;
}

void IndexWriter::addRow(qsizetype before)
{
    m_rows.insert(before, IndexRow{.kind = IndexRow::Kind::Issues,
                                   .line = 0,
                                   .year = {},
                                   .cells = QList<IndexCell>(m_columns, cellWith(m_free))});
}

IndexRow IndexWriter::yearRow(const QString &year) const
{
    return {.kind = IndexRow::Kind::Year, .line = 0, .year = year, .cells = {}};
}

/// Only rows that were written are looked at: what was irregular before stays so.
void IndexWriter::placeYears()
{
    qsizetype header = -1;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == IndexRow::Kind::Year)
            header = row;
        const IndexRow &present = m_rows.at(row);
        const auto old = std::ranges::find(m_old, present.line, &IndexRow::line);
        const bool isWritten = old == m_old.end() || old->cells != present.cells;
        const QString year = rowYear(present);
        if (present.kind != IndexRow::Kind::Issues || !isWritten || header < 0 || year.isEmpty())
            continue;
        if (year < m_rows.at(header).year)
            header = lowerYear(row, year, header);
        else if (year > m_rows.at(header).year)
            row = raiseYear(row, year);
    }
}

/// A row has only issues older than its header: the header of their year goes above it. @return its place
qsizetype IndexWriter::lowerYear(qsizetype row, const QString &year, qsizetype header)
{
    const auto isYear = [](const IndexRow &other) {
        return other.kind == IndexRow::Kind::Year;
    };
    const auto next = std::ranges::find_if(m_rows.begin() + row, m_rows.end(), isYear);
    if (next != m_rows.end() && next->year == year)
        m_rows.erase(next);
    const bool isLeftEmpty = header == row - 1;
    if (isLeftEmpty)
        m_rows[header] = yearRow(year);
    else
        m_rows.insert(row, yearRow(year));
    return isLeftEmpty ? header : row;
}

/// A row begins with an issue newer than its header: it gets one of its own, and the header goes below it.
/// @return where the row is then
qsizetype IndexWriter::raiseYear(qsizetype row, const QString &year)
{
    qsizetype header = row - 1;
    while (header >= 0 && m_rows.at(header).kind == IndexRow::Kind::Delimiter)
        --header;
    if (header < 0 || m_rows.at(header).kind != IndexRow::Kind::Year)
        return row; // rows that are out of order: no guesses
    const QString below = row + 1 < m_rows.size() ? rowYear(m_rows.at(row + 1)) : QString();
    if (!below.isEmpty() && m_rows.at(row + 1).kind == IndexRow::Kind::Issues)
        m_rows.insert(row + 1, yearRow(below));
    const auto above = m_rows.begin() + header;
    const bool isThere = std::any_of(m_rows.begin(), above, [&year](const IndexRow &other) {
        return other.kind == IndexRow::Kind::Year && other.year == year;
    });
    if (isThere)
        m_rows.erase(above);
    else
        m_rows[header].year = year;
    return isThere ? row - 1 : row;
}

QList<IndexWriter::Place> IndexWriter::places() const
{
    QList<Place> all;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const IndexRow &present = m_rows.at(row);
        const qsizetype columns = std::min<qsizetype>(m_columns, present.cells.size());
        for (qsizetype column = 0; present.kind == IndexRow::Kind::Issues && column < columns; ++column)
            all.append({row, column});
    }
    return all;
}

qsizetype IndexWriter::firstIssues() const
{
    return std::ranges::find(m_rows, IndexRow::Kind::Issues, &IndexRow::kind) - m_rows.begin();
}

QString IndexWriter::written(const IndexRow &row) const
{
    if (row.kind == IndexRow::Kind::Year) {
        QString line = m_yearLine;
        qsizetype digit = 0;
        for (QChar &c : line) {
            if (c >= u'0' && c <= u'9' && digit < row.year.size())
                c = row.year.at(digit++);
        }
        return line;
    }
    if (!m_isTable)
        return row.cells.constFirst().content;
    QString line = u"|"_s;
    for (const IndexCell &cell : row.cells)
        line += cell.content.isEmpty() ? u"  |"_s : u' ' + cell.content + u" |"_s;
    return line;
}

QList<TextChange> IndexWriter::edits() const
{
    QList<TextChange> changes;
    QString added; // lines that go before the next old one
    auto row = m_rows.begin();
    const auto takeNew = [&] {
        for (; row != m_rows.end() && row->line == 0; ++row)
            added += written(*row) + u'\n';
    };
    for (const IndexRow &old : m_old) {
        takeNew();
        if (row == m_rows.end() || row->line != old.line) {
            changes.append({m_lines.range({old.line, old.line}), {}});
            continue;
        }
        const TextRange range = m_lines.range(old.line);
        if (!added.isEmpty())
            changes.append({{range.start, range.start}, std::exchange(added, {})});
        if (row->year != old.year)
            changes.append({range, written(*row)});
        for (qsizetype column = 0; column < old.cells.size() && row->year == old.year; ++column) {
            const IndexCell &cell = old.cells.at(column);
            const QString &content = row->cells.at(column).content;
            if (content == cell.content)
                continue;
            if (cell.content.isEmpty())
                changes.append({cell.range, u' ' + content + u' '});
            else
                changes.append({trimmedRange(m_text, cell.range), content});
        }
        ++row;
    }
    takeNew();
    if (!added.isEmpty()) {
        const qsizetype end = m_lines.range(m_old.constLast().line).end;
        changes.append({{end, end}, u'\n' + added.chopped(1)});
    }
    return changes;
}

} // namespace Jianbao

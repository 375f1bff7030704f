// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/textdiff.h"

#include "base/linediff.h"
#include "base/lines.h"
#include "repository/worddiff.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Jianbao {

namespace {

// UTF-16 units of changed lines whose words are compared: some tenths of a second at worst.
constexpr qsizetype maximumMarked = 400'000;

QStringView withoutEnd(QStringView line)
{
    return line.endsWith(u'\n') ? line.chopped(1) : line;
}

/// Puts the rows of a diff together, from the first line to the last.
class RowWriter
{
public:
    RowWriter(QList<QStringView> before, QList<QStringView> after, int context, int maximumRows);

    [[nodiscard]] TextDiff diff();

private:
    using Marks = QHash<qsizetype, QList<TextRange>>; ///< by line of one side, 0-based

    void writeEqual(qsizetype end, bool afterChange, bool beforeChange);
    void writeContext(qsizetype end);
    void writeChange(const LineChange &change);
    void writeLine(DiffRow::Kind kind, qsizetype line, QStringView text, const QList<TextRange> &changed);
    void write(DiffRow row);
    void markWords(const LineChange &change, Marks &removed, Marks &added);

    const QList<QStringView> m_before;
    const QList<QStringView> m_after;
    const bool m_whole; // no gaps, and the lines of equal texts too
    const qsizetype m_context;
    const int m_maximumRows;
    TextDiff m_diff;
    qsizetype m_oldLine = 0; // the next one of each side
    qsizetype m_newLine = 0;
    qsizetype m_marked = 0;
    int m_cut = 0;
};

RowWriter::RowWriter(QList<QStringView> before, QList<QStringView> after, int context, int maximumRows)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_whole(context < 0)
    , m_context(m_whole ? m_before.size() : context)
    , m_maximumRows(maximumRows)
{
}

TextDiff RowWriter::diff()
{
    const QList<LineChange> changes = diffLines(m_before, m_after);
    for (const LineChange &change : changes) {
        writeEqual(change.oldFirst, m_oldLine > 0 || m_newLine > 0, true);
        writeChange(change);
    }
    if (!changes.isEmpty() || m_whole)
        writeEqual(m_before.size(), !changes.isEmpty(), false);
    if (m_cut > 0)
        m_diff.rows.append({DiffRow::Kind::Cut, 0, 0, m_cut, {}, {}});
    return std::move(m_diff);
}

void RowWriter::writeEqual(qsizetype end, bool afterChange, bool beforeChange)
{
    const qsizetype count = end - m_oldLine;
    const qsizetype first = afterChange || m_whole ? std::min(m_context, count) : 0;
    const qsizetype last = beforeChange || m_whole ? std::min(m_context, count - first) : 0;
    const qsizetype hidden = count - first - last;
    writeContext(m_oldLine + first);
    if (hidden > 1) { // a gap takes as much room as one line
        write({DiffRow::Kind::Gap, int(m_oldLine + 1), int(m_newLine + 1), int(hidden), {}, {}});
        m_oldLine += hidden;
        m_newLine += hidden;
    }
    writeContext(end);
}

void RowWriter::writeContext(qsizetype end)
{
    for (; m_oldLine < end; ++m_oldLine, ++m_newLine) {
        const QStringView text = withoutEnd(m_before.at(m_oldLine));
        write({DiffRow::Kind::Context, int(m_oldLine + 1), int(m_newLine + 1), 0, text.toString(), {}});
    }
}

void RowWriter::writeChange(const LineChange &change)
{
    Marks removed;
    Marks added;
    markWords(change, removed, added);
    for (; m_oldLine < change.oldFirst + change.oldCount; ++m_oldLine)
        writeLine(DiffRow::Kind::Removed, m_oldLine, m_before.at(m_oldLine), removed.value(m_oldLine));
    for (; m_newLine < change.newFirst + change.newCount; ++m_newLine)
        writeLine(DiffRow::Kind::Added, m_newLine, m_after.at(m_newLine), added.value(m_newLine));
    m_diff.removed += int(change.oldCount);
    m_diff.added += int(change.newCount);
}

void RowWriter::writeLine(DiffRow::Kind kind, qsizetype line, QStringView text, const QList<TextRange> &changed)
{
    const int number = int(line + 1);
    const bool added = kind == DiffRow::Kind::Added;
    write({kind, added ? 0 : number, added ? number : 0, 0, withoutEnd(text).toString(), changed});
    if (!text.endsWith(u'\n'))
        write({DiffRow::Kind::NoLineEnd, 0, 0, 0, {}, {}});
}

void RowWriter::write(DiffRow row)
{
    if (m_diff.rows.size() < m_maximumRows)
        m_diff.rows.append(std::move(row));
    else
        ++m_cut;
}

void RowWriter::markWords(const LineChange &change, Marks &removed, Marks &added)
{
    const auto textsOf = [this](const QList<QStringView> &lines, qsizetype first, qsizetype count) {
        QList<QStringView> texts;
        for (qsizetype line = first; line < first + count; ++line) {
            texts.append(withoutEnd(lines.at(line)));
            m_marked += texts.constLast().size();
        }
        return texts;
    };
    if (change.oldCount == 0 || change.newCount == 0 || m_marked > maximumMarked)
        return;
    const QList<QStringView> oldTexts = textsOf(m_before, change.oldFirst, change.oldCount);
    const QList<QStringView> newTexts = textsOf(m_after, change.newFirst, change.newCount);
    if (m_marked > maximumMarked)
        return;
    for (const auto &[oldIndex, newIndex] : similarLines(oldTexts, newTexts)) {
        const WordChanges words = changedWords(oldTexts.at(oldIndex), newTexts.at(newIndex));
        removed.insert(change.oldFirst + oldIndex, words.before);
        added.insert(change.newFirst + newIndex, words.after);
    }
}

} // namespace

TextDiff diffTexts(const QString &before, const QString &after, int context, int maximumRows)
{
    return RowWriter(linesWithEnds(before), linesWithEnds(after), context, maximumRows).diff();
}

LineCounts countChangedLines(const QString &before, const QString &after)
{
    LineCounts counts;
    for (const LineChange &change : diffLines(linesWithEnds(before), linesWithEnds(after))) {
        counts.removed += int(change.oldCount);
        counts.added += int(change.newCount);
    }
    return counts;
}

} // namespace Jianbao

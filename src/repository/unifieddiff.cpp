// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/unifieddiff.h"

#include "base/linediff.h"
#include "base/lines.h"

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLines = 3;

/// A name as git writes it: in quotes when it has characters that would end or bend it.
QString quoted(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c == u'"' || c == u'\\')
            result += u'\\' + QString(c);
        else if (c < u' ' || c == QChar(0x7f))
            result += u'\\' + QString::number(c.unicode(), 8).rightJustified(3, u'0');
        else
            result += c;
    }
    return result == name ? name : u'"' + result + u'"';
}

/// A name in a line "--- " or "+++ ": a tab ends one with spaces.
QString nameLine(const QString &name)
{
    return quoted(name) + (name.contains(u' ') ? u"\t\n"_s : u"\n"_s);
}

/// Changes that lie so near to one another that their context meets: the first one of them and the one behind the
/// last.
struct Hunk
{
    qsizetype first = 0;
    qsizetype end = 0;
};

QList<Hunk> hunksOf(const QList<LineChange> &changes)
{
    QList<Hunk> hunks;
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const bool isNear =
            at > 0 &&
            changes.at(at).oldFirst - (changes.at(at - 1).oldFirst + changes.at(at - 1).oldCount) <= 2 * contextLines;
        if (!isNear)
            hunks.append({at, at});
        hunks.last().end = at + 1;
    }
    return hunks;
}

/// "12,3": the lines of one side; without any, the line after which they would stand.
QString place(qsizetype first, qsizetype count)
{
    const qsizetype number = count == 0 ? first : first + 1;
    return count == 1 ? QString::number(number) : u"%1,%2"_s.arg(number).arg(count);
}

/// Writes the hunks of two texts, given as lines with their LF.
class HunkWriter
{
public:
    HunkWriter(const QList<QStringView> &before, const QList<QStringView> &after)
        : m_before(before)
        , m_after(after)
        , m_changes(diffLines(before, after))
    {
    }

    [[nodiscard]] QString text()
    {
        for (const Hunk &hunk : hunksOf(m_changes))
            write(hunk);
        return m_text;
    }

private:
    void write(const Hunk &hunk)
    {
        const LineChange &first = m_changes.at(hunk.first);
        const LineChange &last = m_changes.at(hunk.end - 1);
        const qsizetype above = std::min(contextLines, first.oldFirst);
        const qsizetype lastEnd = last.oldFirst + last.oldCount;
        const qsizetype below = std::min(contextLines, m_before.size() - lastEnd);
        const qsizetype oldFirst = first.oldFirst - above;
        const qsizetype newFirst = first.newFirst - above;
        m_text += u"@@ -%1 +%2 @@\n"_s.arg(place(oldFirst, lastEnd + below - oldFirst),
                                           place(newFirst, last.newFirst + last.newCount + below - newFirst));
        qsizetype line = oldFirst;
        for (qsizetype at = hunk.first; at < hunk.end; ++at) {
            const LineChange &change = m_changes.at(at);
            write(u' ', m_before, line, change.oldFirst);
            line = change.oldFirst + change.oldCount;
            write(u'-', m_before, change.oldFirst, line);
            write(u'+', m_after, change.newFirst, change.newFirst + change.newCount);
        }
        write(u' ', m_before, line, line + below);
    }

    void write(QChar mark, const QList<QStringView> &lines, qsizetype first, qsizetype end)
    {
        for (qsizetype line = first; line < end; ++line) {
            m_text += mark;
            m_text += lines.at(line);
            if (!lines.at(line).endsWith(u'\n'))
                m_text += "\n\\ No newline at end of file\n"_L1;
        }
    }

    const QList<QStringView> &m_before;
    const QList<QStringView> &m_after;
    QList<LineChange> m_changes;
    QString m_text;
};

QString header(bool isNew, bool isGone, const QString &fileName, bool hasHunks)
{
    const QString oldName = u"a/"_s + fileName;
    const QString newName = u"b/"_s + fileName;
    QString text = u"diff --git "_s + quoted(oldName) + u' ' + quoted(newName) + u'\n';
    if (isNew)
        text += u"new file mode 100644\n"_s;
    if (isGone)
        text += u"deleted file mode 100644\n"_s;
    if (hasHunks) {
        text += u"--- "_s + (isNew ? u"/dev/null\n"_s : nameLine(oldName));
        text += u"+++ "_s + (isGone ? u"/dev/null\n"_s : nameLine(newName));
    }
    return text;
}

} // namespace

QString unifiedDiff(const QString &before, const QString &after, const QString &fileName)
{
    if (before == after && before.isNull() == after.isNull())
        return {};
    const QList<QStringView> oldLines = linesWithEnds(before);
    const QList<QStringView> newLines = linesWithEnds(after);
    const QString hunks = HunkWriter(oldLines, newLines).text();
    return header(before.isNull(), after.isNull(), fileName, !hunks.isEmpty()) + hunks;
}

} // namespace Jianbao

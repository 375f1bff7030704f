// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linesyntax.h"

#include <algorithm>

namespace Jianbao {

bool isBlankLine(QStringView line)
{
    return std::ranges::all_of(line, isSpace);
}

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (c == u' ')
            ++columns;
        else if (c == u'\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

TextRange trimmedRange(QStringView text, TextRange range)
{
    while (range.start < range.end && isSpace(text.at(range.start)))
        ++range.start;
    while (range.start < range.end && isSpace(text.at(range.end - 1)))
        --range.end;
    return range;
}

qsizetype closingBracket(QStringView line, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\')
            ++i;
        else if (c == u'[')
            ++depth;
        else if (c == u']' && --depth == 0)
            return i;
    }
    return -1;
}

bool isRuleLine(QStringView line)
{
    qsizetype hyphens = 0;
    while (hyphens < line.size() && line.at(hyphens) == u'-')
        ++hyphens;
    return hyphens >= 3 && isBlankLine(line.sliced(hyphens));
}

int headingMarks(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == u'#')
        ++marks;
    const bool ends = marks == line.size() || isSpace(line.at(marks));
    return ends ? int(marks) : 0;
}

bool isListLine(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && isSpace(line.at(i)))
        ++i;
    const QStringView rest = line.sliced(i);
    if (rest.size() < 2)
        return false;
    if (rest.at(0) == u'-' || rest.at(0) == u'*' || rest.at(0) == u'+')
        return isSpace(rest.at(1));
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 9 && rest.at(digits) >= u'0' && rest.at(digits) <= u'9')
        ++digits;
    return digits > 0 && digits + 1 < rest.size() && rest.at(digits) == u'.' && isSpace(rest.at(digits + 1));
}

QChar bulletOf(QStringView line)
{
    const bool marked = line.size() >= 2 && (line.at(0) == u'-' || line.at(0) == u'–') && isSpace(line.at(1));
    return marked ? line.at(0) : QChar();
}

bool isItemStart(QStringView line)
{
    if (line.startsWith(u" - ["))
        return true;
    if (!line.startsWith(u'-'))
        return false;
    if (line.size() == 1 || isSpace(line.at(1)) || line.at(1) == u'[')
        return true;
    // "-text](url)", the bracket lost.
    return line.at(1) != u'-' && line.contains(u"](");
}

} // namespace Jianbao

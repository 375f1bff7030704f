// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/lists.h"

#include <QRegularExpression>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The parts in front of a line's text: "> ", "    ", "12", ". ", "[x] ".
struct Prefix
{
    qsizetype quoteEnd = 0; ///< behind the last ">" and the space that belongs to it
    qsizetype markerStart = 0;
    qsizetype end = 0; ///< where the line's text starts
    QString number;    ///< of an ordered list
    QString bullet;    ///< "-", "*", "+", or what follows the number
    QString gap;       ///< between marker and text
    bool task = false;

    [[nodiscard]] bool isList() const { return !bullet.isEmpty(); }
};

const QRegularExpression &listPattern()
{
    static const QRegularExpression pattern(
        uR"(^((?:[ \t]{0,3}>[ \t]?)*)([ \t]*)(?:(?:([-*+])|([0-9]{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?)?)"_s);
    return pattern;
}

bool isThematicBreak(QStringView line)
{
    static const QRegularExpression pattern(uR"(^[ \t>]*([-*])[ \t]*(?:\1[ \t]*){2,}$)"_s);
    return pattern.matchView(line).hasMatch();
}

Prefix prefixOf(QStringView line)
{
    const QRegularExpressionMatch match = listPattern().matchView(line);
    Prefix prefix;
    prefix.quoteEnd = match.capturedEnd(1);
    prefix.markerStart = match.capturedEnd(2);
    prefix.end = prefix.markerStart;
    if (match.capturedLength(6) > 0 && !isThematicBreak(line)) {
        prefix.number = match.captured(4);
        prefix.bullet = match.captured(3) + match.captured(5);
        prefix.gap = match.captured(6);
        prefix.task = match.capturedLength(7) > 0;
        prefix.end = match.capturedEnd(0);
    }
    return prefix;
}

// CommonMark takes no more than nine digits for a list's number.
constexpr int highestNumber = 999'999'999;

QString nextMarker(const Prefix &prefix)
{
    const QString number =
        prefix.number.isEmpty() ? QString() : QString::number(std::min(prefix.number.toInt() + 1, highestNumber));
    return number + prefix.bullet + prefix.gap + (prefix.task ? u"[ ] "_s : QString());
}

bool isTitleLine(const Prefix &prefix, QStringView line)
{
    return prefix.markerStart == 0 && prefix.bullet == "-"_L1 && line.endsWith("  "_L1);
}

} // namespace

std::optional<LineEdit> continuedList(QStringView line, qsizetype column)
{
    const Prefix prefix = prefixOf(line);
    if ((!prefix.isList() && prefix.quoteEnd == 0) || column < prefix.end)
        return {};
    const bool empty = line.sliced(prefix.end).trimmed().isEmpty();
    if (empty)
        return LineEdit{{prefix.isList() ? prefix.quoteEnd : 0, line.size()}, {}};
    // Spaces between the caret and the end are a hard break: they belong to this line, not to the new one.
    const bool atEnd = line.sliced(column).trimmed().isEmpty();
    if (atEnd && isTitleLine(prefix, line))
        return LineEdit{{line.size(), line.size()}, u"\n"_s};
    const qsizetype at = atEnd ? line.size() : column;
    return LineEdit{{at, at}, u'\n' + line.first(prefix.markerStart) + nextMarker(prefix)};
}

bool hasListMarker(QStringView line)
{
    return prefixOf(line).isList();
}

LineEdit indentedLine(QStringView line)
{
    const qsizetype at = prefixOf(line).quoteEnd;
    return {{at, at}, QString(indentWidth, u' ')};
}

std::optional<LineEdit> unindentedLine(QStringView line)
{
    const qsizetype start = prefixOf(line).quoteEnd;
    qsizetype end = start;
    if (end < line.size() && line.at(end) == u'\t')
        ++end;
    else
        while (end < line.size() && end - start < indentWidth && line.at(end) == u' ')
            ++end;
    if (end == start)
        return {};
    return LineEdit{{start, end}, {}};
}

QString spacesToTabStop(QStringView lineBeforeCaret)
{
    const qsizetype column = lineBeforeCaret.toUcs4().size();
    return QString(indentWidth - column % indentWidth, u' ');
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "markdown/parsecost.h"

namespace Jianbao {

namespace {

// Blank, or a bullet with text: no paragraph goes on there.
bool endsParagraph(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return true;
    const bool bullet = line.front() == '-' || line.front() == '*' || line.front() == '+';
    return bullet && line.size() > 2 && line.at(1) == ' ' && line.at(2) != ' ';
}

} // namespace

qint64 bracketSteps(QByteArrayView markdown)
{
    qint64 steps = 0;
    qint64 lines = 0;
    qint64 brackets = 0;
    for (qsizetype at = 0; at < markdown.size();) {
        qsizetype end = markdown.indexOf('\n', at);
        if (end < 0)
            end = markdown.size();
        const QByteArrayView line = markdown.sliced(at, end - at);
        if (endsParagraph(line)) {
            steps += lines * brackets;
            lines = brackets = 0;
        }
        ++lines;
        brackets += line.count(']');
        at = end + 1;
    }
    return steps + lines * brackets;
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/newblock.h"

#include "issue/linesyntax.h"

namespace Jianbao {

TextChange newBlock(QStringView text, const Lines &lines, int after, const QString &line)
{
    constexpr qsizetype blanksBelow = 2;
    int next = after + 1;
    while (next <= lines.count() && isBlankLine(lines.at(next)))
        ++next;
    const qsizetype missing = next > lines.count() ? 0 : qMax(qsizetype(0), blanksBelow - (next - after - 1));
    const qsizetype position = after == 0 ? 0 : lines.range(LineSpan{after, after}).end;
    QString before;
    if (after > 0)
        before = text.first(position).endsWith(u'\n') ? QString(1, u'\n') : QString(2, u'\n');
    return {{position, position}, before + line + u'\n' + QString(missing, u'\n')};
}

} // namespace Jianbao

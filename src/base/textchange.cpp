// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/textchange.h"

#include <algorithm>

namespace Jianbao {

QString applied(QStringView text, const QList<TextChange> &changes)
{
    QString result;
    qsizetype done = 0;
    for (const TextChange &change : changes) {
        result += text.sliced(done, change.range.start - done);
        result += change.text;
        done = change.range.end;
    }
    return result + text.sliced(done);
}

qsizetype positionAfter(const QList<TextChange> &changes, qsizetype position)
{
    qsizetype shift = 0;
    for (const TextChange &change : changes) {
        if (position < change.range.start)
            break;
        if (position < change.range.end)
            return change.range.start + shift + std::min(position - change.range.start, change.text.size());
        shift += change.text.size() - change.range.length();
    }
    return position + shift;
}

} // namespace Jianbao

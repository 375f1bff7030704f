// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/linesyntax.h"
#include "issue/preamble.h"

namespace Jianbao {

namespace {

constexpr qsizetype longestCompany = 22; // FORMAT.md §5

/// The length of the company's name before a colon; 0 if the bullet does not start with one.
qsizetype companyLength(QStringView bullet)
{
    for (qsizetype i = 0; i < bullet.size() && i <= longestCompany; ++i) {
        const QChar c = bullet.at(i);
        if (isColon(c))
            return bullet.sliced(i + 1).startsWith(u"//") ? 0 : i;
        if (QStringView(u"，。；,;[]|【】").contains(c))
            return 0;
    }
    return 0;
}

} // namespace

WarmUpItem parseWarmUpItem(QStringView text, TextRange range, int line)
{
    WarmUpItem item;
    item.line = line;
    item.range = {range.start, trimmedRange(text, range).end};
    item.range.end = qMax(item.range.start, item.range.end);
    item.textRange = item.range;
    if (const QChar bullet = bulletOf(slice(text, range)); !bullet.isNull()) {
        item.marker = bullet;
        item.textRange.start += 1;
    }
    item.textRange = trimmedRange(text, {qMin(item.textRange.start, item.range.end), item.range.end});
    if (const qsizetype length = companyLength(slice(text, item.textRange)); length > 0) {
        item.company = slice(text, {item.textRange.start, item.textRange.start + length}).trimmed().toString();
        item.textRange = trimmedRange(text, {item.textRange.start + length + 1, item.textRange.end});
    }
    item.text = slice(text, item.textRange).toString();
    return item;
}

} // namespace Jianbao

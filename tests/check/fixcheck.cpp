// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "fixcheck.h"

#include <algorithm>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

QString faultOf(const Fix &fix, TextRange lines)
{
    if (fix.title.isEmpty() || fix.changes.isEmpty())
        return u"a fix without title or without changes"_s;
    for (const TextChange &change : fix.changes) {
        if (change.range.start < lines.start || change.range.end > lines.end)
            return u"“%1” changes a line outside its finding"_s.arg(fix.title);
    }
    return {};
}

} // namespace

TextRange wholeLines(QStringView text, TextRange range)
{
    const qsizetype start = text.first(range.start).lastIndexOf(u'\n') + 1;
    const qsizetype end = text.indexOf(u'\n', std::max(range.start, range.end - (range.isEmpty() ? 0 : 1)));
    return {start, end < 0 ? text.size() : end + 1};
}

QList<TextChange> firstFixes(const QList<Finding> &findings)
{
    QList<TextChange> changes;
    for (const Finding &finding : findings) {
        if (finding.fixes.isEmpty())
            continue;
        const QList<TextChange> &own = finding.fixes.first().changes;
        if (changes.isEmpty() || own.isEmpty() || own.first().range.start >= changes.last().range.end)
            changes += own;
    }
    return changes;
}

QString faultOfFixes(const QString &text, const std::function<QList<Finding>(const QString &)> &find)
{
    const QList<Finding> findings = find(text);
    for (const Finding &finding : findings) {
        for (const Fix &fix : finding.fixes) {
            if (const QString fault = faultOf(fix, wholeLines(text, finding.range)); !fault.isEmpty())
                return fault;
            if (find(applied(text, fix.changes)).size() >= findings.size())
                return u"“%1” leaves its finding"_s.arg(fix.title);
        }
    }
    QString mended = text;
    for (int round = 0; round < 3; ++round)
        mended = applied(mended, firstFixes(find(mended)));
    return firstFixes(find(mended)).isEmpty() ? QString() : u"fixes do not come to an end"_s;
}

} // namespace Jianbao::Test

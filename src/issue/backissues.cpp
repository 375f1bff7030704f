// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/backissues.h"

namespace Jianbao {

bool isBackIssuesHeading(QStringView heading, const Profile &profile)
{
    if (profile.backIssuesHeading.isEmpty())
        return false;
    QStringView name = heading.trimmed();
    if (name.startsWith(u'['))
        name = name.sliced(1);
    return name.startsWith(profile.backIssuesHeading) &&
           (name.size() == profile.backIssuesHeading.size() || name.at(profile.backIssuesHeading.size()) == u']');
}

BackIssues parseBackIssues(const Lines &lines, LineSpan span)
{
    BackIssues backIssues;
    backIssues.lines = span;
    for (int line = span.first + 1; line <= span.last; ++line) {
        const QStringView content = lines.at(line);
        qsizetype position = 0;
        while (true) {
            const qsizetype middle = content.indexOf(u"](", position);
            const qsizetype close = middle < 0 ? -1 : content.indexOf(u')', middle);
            if (close < 0)
                break;
            const qsizetype open = content.sliced(position, middle - position).lastIndexOf(u'[') + position;
            if (open >= position) {
                backIssues.entries.append({content.sliced(open + 1, middle - open - 1).trimmed().toString(),
                                           content.sliced(middle + 2, close - middle - 2).trimmed().toString(), line});
            }
            position = close + 1;
        }
    }
    return backIssues;
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/issuelinks.h"

#include "check/linkkey.h"
#include "issue/linesyntax.h"
#include "issue/titleline.h"

#include <algorithm>

namespace Jianbao {

namespace {

/// The letters before "://", which must be http or https; -1 if they are not.
qsizetype schemeStart(QStringView text, TextRange line, qsizetype colon)
{
    for (const QLatin1StringView scheme : {QLatin1StringView("https"), QLatin1StringView("http")}) {
        const qsizetype start = colon - scheme.size();
        if (start >= line.start && text.sliced(start, scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return start;
    }
    return -1;
}

/// An address without the parenthesis that closes its link, and without the marks of the sentence around it.
qsizetype trimmedLength(QStringView url)
{
    int open = 0;
    for (qsizetype at = 0; at < url.size(); ++at) {
        const QChar c = url.at(at);
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (open < 0 || QStringView(u"<>\"`").contains(c)) {
            url = url.first(at);
            break;
        }
    }
    while (!url.isEmpty() && QStringView(u".,;:!?'").contains(url.back()))
        url.chop(1);
    return url.size();
}

bool isForReaders(Region region)
{
    return region != Region::FrontMatter && region != Region::BackIssues && region != Region::Trailer &&
           region != Region::Blank;
}

} // namespace

QList<TextRange> addressesIn(QStringView text, TextRange range)
{
    QList<TextRange> found;
    qsizetype from = range.start;
    while (true) {
        const qsizetype colon = text.first(range.end).indexOf(u"://", from);
        if (colon < 0)
            return found;
        from = colon + 3;
        const qsizetype start = schemeStart(text, range, colon);
        if (start < 0)
            continue;
        const QStringView rest = text.sliced(start, range.end - start);
        const qsizetype length = trimmedLength(rest.first(urlLength(rest)));
        if (start + length <= from)
            continue;
        found.append({start, start + length});
        from = start + length;
    }
}

QList<IssueLink> issueLinks(QStringView text, const Lines &lines, const Issue &issue)
{
    QList<IssueLink> links;
    for (int line = 1; line <= lines.count(); ++line) {
        if (!isForReaders(issue.regions.value(line - 1, Region::Blank)))
            continue;
        for (const TextRange range : addressesIn(text, lines.range(line))) {
            IssueLink link{.range = range, .key = linkKey(slice(text, range)), .line = line};
            if (link.key.isEmpty())
                continue;
            std::tie(link.section, link.item) = issue.itemAt(line);
            for (int section = 0; link.section < 0 && section < issue.sections.size(); ++section) {
                if (issue.sections.at(section).lines.contains(line))
                    link.section = section;
            }
            if (link.item >= 0)
                link.isTitle = issue.sections.at(link.section).items.at(link.item).urlRange.contains(range.start);
            links.append(link);
        }
    }
    return links;
}

} // namespace Jianbao

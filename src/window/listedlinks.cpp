// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/listedlinks.h"

#include "base/lines.h"
#include "check/issuelinks.h"
#include "issue/scan.h"

#include <algorithm>
#include <cstdlib>

namespace Jianbao {

namespace {

constexpr qsizetype longestTitle = 120;

QString written(const QString &text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

/// The new address, with the part of the page that the old one named, as browsers do.
QString replacement(const ListedLink &link, const QUrl &target)
{
    QUrl url = target;
    if (!url.hasFragment() && link.url.hasFragment())
        url.setFragment(link.url.fragment(QUrl::FullyEncoded), QUrl::StrictMode);
    QString address = QString::fromLatin1(url.toEncoded());
    // A link's parentheses would end there.
    address.replace(u'(', QLatin1StringView("%28")).replace(u')', QLatin1StringView("%29"));
    return address;
}

} // namespace

QList<ListedLink> listedLinks(const QString &path, const QString &issue, const QString &text, const Profile &profile)
{
    const Issue scanned = scanIssue(text, profile);
    const Lines lines(text);
    QList<ListedLink> links;
    for (const IssueLink &each : issueLinks(text, lines, scanned)) {
        ListedLink link{.written = written(text, each.range), .path = path, .issue = issue, .line = each.line};
        link.url = QUrl(link.written);
        if (each.section >= 0)
            link.section = scanned.sections.at(each.section).heading;
        if (each.item >= 0)
            link.title = scanned.sections.at(each.section).items.at(each.item).title;
        else
            link.title = lines.at(each.line)
                             .trimmed()
                             .first(std::min(longestTitle, lines.at(each.line).trimmed().size()))
                             .toString();
        links.append(link);
    }
    return links;
}

std::optional<TextRange> placeOf(const ListedLink &link, const QString &text)
{
    const Lines lines(text);
    std::optional<TextRange> nearest;
    int distance = 0;
    for (int line = 1; line <= lines.count(); ++line) {
        for (const TextRange range : addressesIn(text, lines.range(line))) {
            if (written(text, range) != link.written || (nearest && std::abs(line - link.line) >= distance))
                continue;
            nearest = range;
            distance = std::abs(line - link.line);
        }
    }
    return nearest;
}

QList<TextChange> addressChanges(const QList<std::pair<ListedLink, QUrl>> &links, const QString &text)
{
    QList<TextChange> changes;
    for (const auto &[link, target] : links) {
        const auto place = placeOf(link, text);
        if (place &&
            std::ranges::none_of(changes, [&place](const TextChange &change) { return change.range == *place; }))
            changes.append({*place, replacement(link, target)});
    }
    std::ranges::sort(changes, {}, [](const TextChange &change) { return change.range.start; });
    return changes;
}

} // namespace Jianbao

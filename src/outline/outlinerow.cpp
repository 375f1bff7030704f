// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/outlinerow.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// "mp.weixin.qq.com": what tells most about a link without a source name.
QString hostOf(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

QString noLink()
{
    return QCoreApplication::translate("Jianbao::OutlineRow", "No link");
}

/// A title as it is read: without emphasis, with the text of a link instead of the link.
QString readable(const QString &markdown)
{
    QString text = markdown;
    if (text.contains(u"]("_s)) {
        static const QRegularExpression link(uR"(\[([^\[\]]*)\]\([^()]*\))"_s);
        text.replace(link, u"\\1"_s);
    }
    return text.remove(u"**"_s);
}

OutlineRow itemRow(const Item &item)
{
    OutlineRow row{.kind = OutlineRow::Kind::Item, .title = readable(item.title), .lines = item.lines};
    row.url = item.url.value_or(QString());
    QString source = item.source.value_or(QString());
    if (source.isEmpty())
        source = row.url.isEmpty() ? noLink() : hostOf(row.url);
    if (item.tags.isEmpty())
        row.detail = source;
    else
        row.detail = item.tags.join(u" · "_s) + (source.isEmpty() ? QString() : u" · "_s + source);
    return row;
}

OutlineGroup sectionGroup(const Section &section)
{
    OutlineGroup group{.row = {.kind = OutlineRow::Kind::Section,
                               .sectionId = section.id,
                               .title = section.heading,
                               .count = int(section.items.size()),
                               .lines = section.lines},
                       .children = {}};
    group.children.reserve(section.items.size());
    for (const Item &item : section.items)
        group.children.append(itemRow(item));
    return group;
}

/// From the line that introduces the warm-up to its last line; the bullets alone tell less.
LineSpan warmUpLines(const Issue &issue)
{
    const auto begin = issue.regions.begin();
    const auto first = std::find(begin, issue.regions.end(), Region::WarmUp);
    if (first != issue.regions.end()) {
        const auto last = std::find(issue.regions.rbegin(), issue.regions.rend(), Region::WarmUp);
        return {int(first - begin) + 1, int(issue.regions.rend() - last)};
    }
    return issue.warmUp.isEmpty() ? LineSpan{} : LineSpan{issue.warmUp.first().line, issue.warmUp.last().line};
}

OutlineGroup warmUpGroup(const Issue &issue, LineSpan lines)
{
    OutlineGroup group{.row = {.kind = OutlineRow::Kind::WarmUp,
                               .title = QCoreApplication::translate("Jianbao::OutlineRow", "Warm-up"),
                               .count = int(issue.warmUp.size()),
                               .lines = lines},
                       .children = {}};
    group.children.reserve(issue.warmUp.size());
    for (const WarmUpItem &bullet : issue.warmUp) {
        group.children.append(OutlineRow{.kind = OutlineRow::Kind::WarmUpItem,
                                         .title = readable(bullet.text),
                                         .detail = bullet.company.value_or(QString()),
                                         .lines = {bullet.line, bullet.line}});
    }
    return group;
}

} // namespace

QString OutlineRow::groupKey() const
{
    switch (kind) {
    case Kind::WarmUp:
        return u"warm-up"_s;
    case Kind::Section:
        return sectionId.isEmpty() ? title : sectionId;
    default:
        return {};
    }
}

bool showSame(const OutlineRow &a, const OutlineRow &b)
{
    return a.kind == b.kind && a.count == b.count && a.title == b.title && a.detail == b.detail &&
           a.sectionId == b.sectionId;
}

QString toolTip(const OutlineRow &row)
{
    QStringList lines;
    if (row.kind == OutlineRow::Kind::WarmUpItem) {
        lines = {row.detail, row.title};
    } else {
        lines = {row.title, row.detail};
    }
    if (row.isUnknownSection())
        lines.append(QCoreApplication::translate(
            "Jianbao::OutlineRow",
            "The newsletter has no section with this name. Check the heading for a typing mistake."));
    else if (row.isGroup() && row.count == 0)
        lines.append(QCoreApplication::translate("Jianbao::OutlineRow", "Nothing is in here yet."));
    lines.removeAll(QString());
    // Escaped rich text: it wraps, and a title with "<" in it stays what it is.
    return QString(u"<p>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s);
}

QString accessibleText(const OutlineRow &row)
{
    QStringList parts{row.title.isEmpty() ? QCoreApplication::translate("Jianbao::OutlineRow", "Untitled") : row.title,
                      row.detail};
    if (row.kind == OutlineRow::Kind::Item && row.url.isEmpty() && !row.detail.endsWith(noLink()))
        parts.append(noLink());
    if (row.isUnknownSection())
        parts.append(QCoreApplication::translate("Jianbao::OutlineRow", "unknown section"));
    if (row.count >= 0)
        parts.append(QCoreApplication::translate("Jianbao::OutlineRow", "%n entries", nullptr, row.count));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString accessibleDescription(const OutlineRow &row)
{
    if (row.kind != OutlineRow::Kind::Item)
        return {};
    return QCoreApplication::translate("Jianbao::OutlineRow", "Can be moved with Alt+Up and Alt+Down, or by dragging.");
}

QList<OutlineGroup> outlineGroups(const Issue &issue)
{
    QList<OutlineGroup> groups;
    groups.reserve(issue.sections.size() + 3);
    if (const LineSpan lines = warmUpLines(issue); lines.isValid())
        groups.append(warmUpGroup(issue, lines));
    for (const Section &section : issue.sections)
        groups.append(sectionGroup(section));
    if (issue.backIssues) {
        groups.append({.row = {.kind = OutlineRow::Kind::BackIssues,
                               .title = QCoreApplication::translate("Jianbao::OutlineRow", "Earlier issues"),
                               .count = int(issue.backIssues->entries.size()),
                               .lines = issue.backIssues->lines},
                       .children = {}});
    }
    if (issue.trailer) {
        groups.append({.row = {.kind = OutlineRow::Kind::Trailer,
                               .title = QCoreApplication::translate("Jianbao::OutlineRow", "Closing lines"),
                               .lines = *issue.trailer},
                       .children = {}});
    }
    return groups;
}

} // namespace Jianbao

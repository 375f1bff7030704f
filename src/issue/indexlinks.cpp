// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/indexlinks.h"

#include "base/lines.h"

#include <QDir>
#include <QList>
#include <QUrl>

#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTarget = 2048; // keeps a line full of "](" cheap

/// The end of a link's target in Markdown: at a space, or at the parenthesis that closes the link.
QStringView markdownTarget(QStringView rest)
{
    rest = rest.first(std::min(rest.size(), longestTarget)).trimmed();
    if (rest.startsWith(u'<'))
        return rest.sliced(1).first(std::max<qsizetype>(rest.sliced(1).indexOf(u'>'), 0));
    int open = 0;
    for (qsizetype at = 0; at < rest.size(); ++at) {
        const QChar c = rest[at];
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (open < 0 || c.isSpace())
            return rest.first(at);
    }
    return rest;
}

/// All link targets of a line, as written.
QList<QStringView> targetsIn(QStringView line)
{
    QList<QStringView> targets;
    for (qsizetype at = line.indexOf("]("_L1); at >= 0; at = line.indexOf("]("_L1, at + 1))
        targets.append(markdownTarget(line.sliced(at + 2)));
    if (const qsizetype colon = line.indexOf("]:"_L1); colon > 0 && line.trimmed().startsWith(u'['))
        targets.append(markdownTarget(line.sliced(colon + 2)));
    constexpr QLatin1StringView attribute("href=");
    for (qsizetype at = line.indexOf(attribute); at >= 0; at = line.indexOf(attribute, at + 1)) {
        const QStringView value = line.sliced(at + attribute.size());
        if (value.startsWith(u'"') || value.startsWith(u'\''))
            targets.append(value.sliced(1).first(std::max<qsizetype>(value.indexOf(value.front(), 1) - 1, 0)));
    }
    return targets;
}

} // namespace

QString linkedFile(QStringView target, const QString &folder)
{
    const QStringView ends = u"#?";
    const QStringView file(target.begin(), std::ranges::find_first_of(target, ends));
    QString path = QUrl::fromPercentEncoding(file.toUtf8());
    if (path.contains("://"_L1)) {
        // GitHub's address of a file: https://github.com/OWNER/NAME/blob/BRANCH/PATH
        const QString page = path.section("/blob/"_L1, 1);
        return QDir::cleanPath(page.section(u'/', 1));
    }
    path = path.startsWith(u'/') || folder.isEmpty() ? path : folder + u'/' + path;
    while (path.startsWith(u'/'))
        path.slice(1);
    return QDir::cleanPath(path);
}

int lineLinkingTo(QStringView index, const QString &folder, const QString &target)
{
    const Lines lines(index);
    for (int line = 1; line <= lines.count(); ++line) {
        for (const QStringView link : targetsIn(lines.at(line))) {
            if (!link.isEmpty() && linkedFile(link, folder) == target)
                return line;
        }
    }
    return 0;
}

} // namespace Jianbao

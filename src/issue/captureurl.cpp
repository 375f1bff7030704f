// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/captureurl.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

// First steps of a path that are pages of the site, not owners.
constexpr std::array<QStringView, 14> sitePages{u"about",    u"apps",        u"collections", u"explore",  u"features",
                                                u"login",    u"marketplace", u"orgs",        u"settings", u"search",
                                                u"sponsors", u"topics",      u"trending",    u"users"};

/// What follows the host, without query and fragment.
QStringView pathOf(QStringView url)
{
    const qsizetype host = url.indexOf(u"://") + 3;
    const qsizetype slash = host < 3 ? -1 : url.indexOf(u'/', host);
    if (slash < 0)
        return {};
    QStringView path = url.sliced(slash + 1);
    const auto end = std::ranges::find_if(path, [](QChar c) { return c == u'?' || c == u'#'; });
    return path.first(end - path.begin());
}

bool isName(QStringView name)
{
    const auto fits = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    };
    return !name.isEmpty() && name != u"." && name != u".." && std::ranges::all_of(name, fits);
}

} // namespace

QString hostOf(QStringView url)
{
    if (!url.startsWith("https://"_L1, Qt::CaseInsensitive) && !url.startsWith("http://"_L1, Qt::CaseInsensitive))
        return {};
    QStringView host = url.sliced(url.indexOf(u"://") + 3);
    const auto end = std::ranges::find_if(host, [](QChar c) { return QStringView(u"/?#:").contains(c); });
    host = host.first(end - host.begin());
    const QString lower = host.toString().toLower();
    return lower.startsWith("www."_L1) ? lower.sliced(4) : lower;
}

QString arxivId(QStringView url)
{
    const QString host = hostOf(url);
    if (host != "arxiv.org"_L1 && !host.endsWith(".arxiv.org"_L1))
        return {};
    static const QRegularExpression id(uR"(^(?:abs|pdf|html|format)/(\d{4}\.\d{4,5}(?:v\d{1,2})?)(?:\.pdf)?/?$)"_s);
    return id.matchView(pathOf(url)).captured(1);
}

QString repositoryOf(QStringView url)
{
    const QString host = hostOf(url);
    if (host != "github.com"_L1 && host != "gitee.com"_L1)
        return {};
    const QStringView path = pathOf(url);
    const qsizetype slash = path.indexOf(u'/');
    if (slash <= 0)
        return {};
    const QStringView owner = path.first(slash);
    QStringView name = path.sliced(slash + 1);
    if (const qsizetype end = name.indexOf(u'/'); end >= 0)
        name = name.first(end);
    if (name.endsWith(".git"_L1))
        name = name.chopped(4);
    if (!isName(owner) || !isName(name) || std::ranges::find(sitePages, owner) != sitePages.end())
        return {};
    return owner + u'/' + name;
}

} // namespace Jianbao

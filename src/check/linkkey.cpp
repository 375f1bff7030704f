// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/linkkey.h"

#include "issue/captureurl.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

/// The parts of an address, as written.
struct Parts
{
    QStringView authority;
    QStringView path; ///< without slashes at its ends
    QStringView query;
    QStringView fragment;
    bool isSecure = false;
};

/// What follows a separator; the text keeps what is before it.
QStringView takeBehind(QStringView &text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    if (at < 0)
        return {};
    const QStringView behind = text.sliced(at + 1);
    text = text.first(at);
    return behind;
}

Parts partsOf(QStringView url)
{
    Parts parts;
    url = url.trimmed();
    const qsizetype start = url.indexOf(u"://") + 3;
    const QStringView scheme = url.first(std::max<qsizetype>(start - 3, 0));
    parts.isSecure = scheme.compare("https"_L1, Qt::CaseInsensitive) == 0;
    if (start < 3 || (!parts.isSecure && scheme.compare("http"_L1, Qt::CaseInsensitive) != 0))
        return {};
    QStringView rest = url.sliced(start);
    parts.fragment = takeBehind(rest, u'#');
    parts.query = takeBehind(rest, u'?');
    parts.path = takeBehind(rest, u'/');
    while (parts.path.endsWith(u'/'))
        parts.path.chop(1);
    parts.authority = rest;
    return parts;
}

/// Lower case, without user, "www.", default port and dot at the end.
QString hostKey(const Parts &parts)
{
    QString host = parts.authority.sliced(parts.authority.lastIndexOf(u'@') + 1).toString().toLower();
    const QLatin1StringView port = parts.isSecure ? ":443"_L1 : ":80"_L1;
    if (host.endsWith(port))
        host.chop(port.size());
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// With the same escapes whoever wrote it: characters that need none have none, the others are in UTF-8.
QString unescaped(QStringView part)
{
    if (!part.contains(u'%'))
        return part.toString();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

/// Whether a parameter tells where a reader came from, not what is shown.
bool isTracking(QStringView name, QStringView value)
{
    static constexpr std::array<QStringView, 22> names{
        u"spm",     u"scm",  u"fbclid",         u"gclid",    u"msclkid",      u"yclid",        u"mc_cid",    u"mc_eid",
        u"igshid",  u"ncid", u"isappinstalled", u"nsukey",   u"share_source", u"share_medium", u"vd_source", u"_lrsc",
        u"mkt_tok", u"trk",  u"spm_id_from",    u"weibo_id", u"wechatShare",  u"ref_src"};
    static constexpr std::array<QStringView, 5> ways{u"timeline", u"singlemessage", u"groupmessage", u"weibo",
                                                     u"wechat"};
    if (name.startsWith("utm_"_L1) || std::ranges::find(names, name) != names.end())
        return true;
    return name == "from"_L1 && std::ranges::find(ways, value) != ways.end();
}

/// The parameters that count, sorted. @param wanted the only ones to keep, if there are any
QStringList parametersOf(QStringView query, const QStringList &wanted = {})
{
    QStringList kept;
    for (QStringView parameter : query.tokenize(u'&', Qt::SkipEmptyParts)) {
        QStringView name = parameter;
        const QStringView value = takeBehind(name, u'=');
        if (wanted.isEmpty() ? !isTracking(name, value) : wanted.contains(name))
            kept.append(unescaped(parameter));
    }
    kept.sort();
    return kept;
}

/// "mp.weixin.qq.com/s?__biz=…&idx=…&mid=…": what is beside these is where it was found, and for whom.
QString weixinKey(const Parts &parts)
{
    QString path = u"mp.weixin.qq.com/"_s + unescaped(parts.path);
    if (parts.path != "s"_L1)
        return path;
    const QStringList article = parametersOf(parts.query, {u"__biz"_s, u"mid"_s, u"idx"_s});
    return path + u'?' + (article.size() == 3 ? article : parametersOf(parts.query)).join(u'&');
}

/// Owner and repository in lower case, which is all the same to GitHub; the start of a repository is the repository.
QString repositoryPath(const QString &path)
{
    QStringList steps = path.split(u'/');
    for (qsizetype step = 0; step < std::min<qsizetype>(steps.size(), 2); ++step)
        steps[step] = steps.at(step).toLower();
    if (steps.size() > 1 && steps.at(1).endsWith(".git"_L1))
        steps[1].chop(4);
    if (steps.size() == 4 && steps.at(2) == "tree"_L1 && (steps.at(3) == "master"_L1 || steps.at(3) == "main"_L1))
        steps.resize(2);
    return steps.join(u'/');
}

/// Whether a fragment names a page ("#/guide") or a part that may be news of its own ("#version450").
bool namesContent(QStringView fragment)
{
    if (fragment.startsWith(u'/') || fragment.startsWith(u'!'))
        return true;
    return !fragment.startsWith(u':') && std::ranges::any_of(fragment, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString linkKey(QStringView url)
{
    const Parts parts = partsOf(url);
    const QString host = hostKey(parts);
    if (host.isEmpty())
        return {};
    if (host == "mp.weixin.qq.com"_L1)
        return weixinKey(parts);
    if (const QString paper = arxivId(url.trimmed()); !paper.isEmpty())
        return u"arxiv.org/abs/"_s + paper.section(u'v', 0, 0);
    QString path = unescaped(parts.path);
    if (host == "github.com"_L1 || host == "gitee.com"_L1)
        path = repositoryPath(path);
    QString key = path.isEmpty() ? host : QString(host + u'/' + path);
    if (const QStringList parameters = parametersOf(parts.query); !parameters.isEmpty())
        key += u'?' + parameters.join(u'&');
    if (namesContent(parts.fragment))
        key += u'#' + unescaped(parts.fragment);
    return key;
}

bool isAmongLinks(const QString &key, const QStringList &links)
{
    return std::ranges::any_of(links, [&key](const QString &link) {
        const QString page = linkKey(link);
        if (!page.isEmpty())
            return key == page || (key.startsWith(page) && QStringView(u"/?#").contains(key.at(page.size())));
        const QStringView ends = u"/?#";
        const QStringView host(key.begin(), std::ranges::find_first_of(key, ends));
        return host == link || (host.endsWith(link) && host.chopped(link.size()).endsWith(u'.'));
    });
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/linkanswer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    LinkReason reason;
    const char *name;
    LinkState state;
    const char *sentence; ///< %1: the host, %2: the final address, the status or the system's words
};

constexpr const char *blockedSentence = QT_TRANSLATE_NOOP(
    "LinkAnswer", "%1 does not show this page to programs (answer %2). Open it in your browser to see whether it is "
                  "still there.");

constexpr std::array reasons{
    Reason{LinkReason::Answered, "answered", LinkState::Alive, QT_TRANSLATE_NOOP("LinkAnswer", "%1 answers.")},
    Reason{LinkReason::MovedForGood, "moved-for-good", LinkState::Moved,
           QT_TRANSLATE_NOOP("LinkAnswer", "The page has moved for good to %2. Put the new address in its place.")},
    Reason{LinkReason::MovedForNow, "moved-for-now", LinkState::Moved,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 sends on to %2 for now. The address can stay as it is.")},
    Reason{LinkReason::NotFound, "not-found", LinkState::Dead,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 has no page at this address (answer %2). Look for its new address, or "
                                           "remove the link.")},
    Reason{LinkReason::Gone, "gone", LinkState::Dead,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 has removed this page for good (answer %2). Look for another source, or "
                                           "remove the link.")},
    Reason{LinkReason::NoHost, "no-host", LinkState::Dead,
           QT_TRANSLATE_NOOP("LinkAnswer", "There is no server called %1. Check the address, or remove the link.")},
    Reason{LinkReason::DeletedByAuthor, "deleted", LinkState::Dead,
           QT_TRANSLATE_NOOP("LinkAnswer", "Its author has deleted this article. Look for another source, or remove "
                                           "the link.")},
    Reason{LinkReason::Violation, "violation", LinkState::Dead,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 has taken this article down. Look for another source, or remove the "
                                           "link.")},
    Reason{LinkReason::Expired, "expired", LinkState::Dead,
           QT_TRANSLATE_NOOP("LinkAnswer", "This address of an article is wrong or has expired. Open the article and "
                                           "copy its lasting address.")},
    Reason{LinkReason::Forbidden, "forbidden", LinkState::Blocked, blockedSentence},
    Reason{LinkReason::TooManyRequests, "too-many-requests", LinkState::Blocked,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 was asked too often (answer %2). Check this link again later.")},
    Reason{LinkReason::Legal, "legal", LinkState::Blocked,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 does not show this page here for legal reasons (answer %2). Readers "
                                           "elsewhere may see it.")},
    Reason{LinkReason::Captcha, "captcha", LinkState::Blocked,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 wants to see a human first. Open the page in your browser to see "
                                           "whether it is still there.")},
    Reason{LinkReason::ServerFault, "server-fault", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 has a fault of its own (answer %2). Check this link again later.")},
    Reason{LinkReason::Timeout, "timeout", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 did not answer in time. Check this link again later.")},
    Reason{LinkReason::Tls, "tls", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "The connection to %1 is not safe: %2. Browsers will warn your readers.")},
    Reason{LinkReason::Refused, "refused", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 refuses the connection. Check this link again later.")},
    Reason{LinkReason::Network, "network", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "The page on %1 could not be reached: %2. Check this link again later.")},
    Reason{LinkReason::Offline, "offline", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "This computer is not connected to any network. Connect it and check "
                                           "again.")},
    Reason{LinkReason::Circle, "circle", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 leads on and on without an end, at last to %2. Open it in your "
                                           "browser.")},
    Reason{LinkReason::RedirectFault, "redirect-fault", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 leads to “%2”, which is not followed: it is no web page, not encrypted "
                                           "any more, or in your own network. Open it in your browser.")},
    Reason{LinkReason::Inward, "inward", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "%1 is in your own network, where readers do not come: it is not asked. "
                                           "Check the address.")},
    Reason{LinkReason::NotWeb, "not-web", LinkState::Unreachable,
           QT_TRANSLATE_NOOP("LinkAnswer", "This is no address of a web page: those begin with http:// or https://. "
                                           "Correct the address.")},
};

const Reason &rowOf(LinkReason reason)
{
    const auto *row = std::ranges::find(reasons, reason, &Reason::reason);
    return row == reasons.end() ? reasons.front() : *row;
}

/// The text that a reader sees, roughly: no scripts, styles and tags.
QString shownText(QByteArrayView page)
{
    static const QRegularExpression hidden(u"<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)|<[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(page).remove(hidden);
}

bool hasAny(const QString &text, std::initializer_list<QStringView> signs)
{
    return std::ranges::any_of(signs, [&text](QStringView sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

} // namespace

LinkState LinkAnswer::state() const
{
    return rowOf(reason).state;
}

QString LinkAnswer::message(const QUrl &url) const
{
    const QString host = finalUrl.isEmpty() || reason == LinkReason::MovedForNow ? url.host() : finalUrl.host();
    const bool isAddressSaid = reason == LinkReason::MovedForGood || reason == LinkReason::MovedForNow ||
                               reason == LinkReason::Circle || reason == LinkReason::RedirectFault;
    QString second = status > 0 ? QString::number(status) : QString();
    if (isAddressSaid)
        second = finalUrl.toDisplayString().left(200);
    else if (!detail.isEmpty())
        second = detail;
    const QString sentence = QCoreApplication::translate("LinkAnswer", rowOf(reason).sentence);
    // Both at once: what a server says is never taken for the place of the other. A sentence need not have both.
    if (sentence.contains("%1"_L1) && sentence.contains("%2"_L1))
        return sentence.arg(host, second);
    return sentence.contains("%2"_L1) ? QString(sentence).replace("%2"_L1, second)
                                      : QString(sentence).replace("%1"_L1, host);
}

QString linkReasonName(LinkReason reason)
{
    return QString::fromLatin1(rowOf(reason).name);
}

std::optional<LinkReason> linkReasonOf(const QString &name)
{
    const auto *row =
        std::ranges::find_if(reasons, [&name](const Reason &each) { return name == QLatin1StringView(each.name); });
    return row == reasons.end() ? std::nullopt : std::optional(row->reason);
}

LinkReason reasonOfStatus(int status)
{
    switch (status) {
    case 404:
        return LinkReason::NotFound;
    case 410:
        return LinkReason::Gone;
    case 429:
        return LinkReason::TooManyRequests;
    case 451:
        return LinkReason::Legal;
    default:
        break;
    }
    if (status >= 200 && status < 300)
        return LinkReason::Answered;
    return status >= 400 && status < 500 ? LinkReason::Forbidden : LinkReason::ServerFault;
}

bool isCaptchaAddress(const QUrl &url)
{
    return hasAny(url.path(), {u"captcha", u"antispider", u"/account/unhuman"});
}

bool isCaptchaPage(QByteArrayView page)
{
    const QString html = QString::fromUtf8(page);
    return hasAny(html, {u"g-recaptcha", u"h-captcha", u"cf-challenge", u"challenge-platform", u"cf-turnstile"}) ||
           hasAny(shownText(page), {u"captcha", u"verify you are human", u"are you a robot", u"人机验证", u"安全验证",
                                    u"请完成验证", u"请输入验证码"});
}

bool isArticle(QByteArrayView page)
{
    return page.contains("id=\"js_content\"") || page.contains("id='js_content'");
}

std::optional<LinkReason> reasonOfArticle(QByteArrayView page)
{
    if (isArticle(page))
        return std::nullopt; // it may say any of this itself
    const QString text = shownText(page);
    if (hasAny(text, {u"已被发布者删除", u"发布者已删除", u"该内容已被删除"}))
        return LinkReason::DeletedByAuthor;
    if (hasAny(text, {u"违规", u"违反", u"涉嫌侵权", u"被投诉", u"已被屏蔽", u"无法查看", u"已停止访问", u"已被封"}))
        return LinkReason::Violation;
    if (hasAny(text, {u"链接已过期", u"参数错误", u"链接不存在"}))
        return LinkReason::Expired;
    if (hasAny(text, {u"环境异常", u"完成验证", u"请在微信客户端打开"}))
        return LinkReason::Captcha;
    return std::nullopt;
}

} // namespace Jianbao

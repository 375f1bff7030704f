// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Jianbao {

/// What became of a link, for whoever decides what to do about it.
enum class LinkState {
    Alive,
    Moved,       ///< alive at another address
    Dead,        ///< no such page or server any more
    Blocked,     ///< there, but not shown to programs: only a person with a browser can tell
    Unreachable, ///< nothing can be said now
};

/// Why it is in that state; kept in the cache by name (linkReasonName()).
enum class LinkReason {
    Answered,
    MovedForGood,    ///< 301 or 308 all the way: the new address may take the place of the old one
    MovedForNow,     ///< at least one 302, 303 or 307 on the way
    NotFound,        ///< 404
    Gone,            ///< 410
    NoHost,          ///< the name of the server does not exist
    DeletedByAuthor, ///< an article that its author took back
    Violation,       ///< an article that was taken down: rules, complaints, a closed account
    Expired,         ///< an article's address that was for some days only, or never right
    Forbidden,       ///< 401, 403, 407 and other 4xx
    TooManyRequests, ///< 429
    Legal,           ///< 451
    Captcha,         ///< a page that asks whether one is human
    ServerFault,     ///< 5xx and answers that are none
    Timeout,
    Tls,           ///< the certificate, or the handshake
    Refused,       ///< the connection
    Network,       ///< broken off, cannot be resolved now, a proxy
    Offline,       ///< this computer has no network
    Circle,        ///< redirects without end
    RedirectFault, ///< redirects to where no page must lead (web/redirect.h)
    Inward,        ///< the server is in the local network
    NotWeb,        ///< no http or https address
};

struct LinkAnswer
{
    LinkReason reason = LinkReason::Network;
    int status = 0;         ///< the last one of HTTP; 0: none
    QUrl finalUrl = {};     ///< after redirects; empty: there were none
    QString detail = {};    ///< the system's own words, for Tls and Network
    QDateTime checked = {}; ///< UTC, to the second

    [[nodiscard]] LinkState state() const;
    /// A sentence for people: what happened, and the way out. @param url that was asked
    [[nodiscard]] QString message(const QUrl &url) const;
    /// Whether somebody has to look at the link: not alive, or moved for good.
    [[nodiscard]] bool isProblem() const { return reason != LinkReason::Answered && reason != LinkReason::MovedForNow; }

    friend bool operator==(const LinkAnswer &, const LinkAnswer &) = default;
};

/// "not-found": for files.
[[nodiscard]] QString linkReasonName(LinkReason reason);
[[nodiscard]] std::optional<LinkReason> linkReasonOf(const QString &name);

/// What an answer's status says where the page's text is not needed.
/// @param status of HTTP, not a redirect
[[nodiscard]] LinkReason reasonOfStatus(int status);

/// Whether an address is that of a page which asks whether one is human: sites send programs there.
[[nodiscard]] bool isCaptchaAddress(const QUrl &url);
/// Whether a page asks whether one is human. @param page the start of it
[[nodiscard]] bool isCaptchaPage(QByteArrayView page);

/// What a page of WeChat, which answers 200 whatever became of an article, says by its text.
/// @param page UTF-8, perhaps not all of it. @return nothing: an article, or nothing that is known
[[nodiscard]] std::optional<LinkReason> reasonOfArticle(QByteArrayView page);
/// Whether the page is an article for sure, so that no more of it is needed.
[[nodiscard]] bool isArticle(QByteArrayView page);

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>

namespace Jianbao {

inline constexpr int mostRedirects = 8;

/// Why a redirect is not followed.
enum class RedirectFault {
    None,     ///< it is followed
    Scheme,   ///< to file:, ftp:, javascript: or anything else that is not http or https, or to nothing at all
    LessSafe, ///< from https to http, where anybody on the way can read and change the page
    Inward,   ///< from a public host to this computer or its local network: a page must not reach what it cannot see
    Circle,   ///< back to an address of the same chain
    TooMany,  ///< the ninth
};

/// Whether an address can be one of a web page: http or https, with a host.
[[nodiscard]] bool isWebAddress(const QUrl &url);

/// @param chain the addresses so far, the one that redirects last; not empty. @param target absolute.
[[nodiscard]] RedirectFault judgeRedirect(const QList<QUrl> &chain, const QUrl &target);

} // namespace Jianbao

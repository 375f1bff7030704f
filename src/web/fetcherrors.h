// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "web/redirect.h"

#include <QNetworkReply>
#include <QUrl>

#include <chrono>

namespace Jianbao {

// Why a page was not fetched: each message names the host, says what happened and ends with the way out.

[[nodiscard]] Error noWebAddressError(const QUrl &url);
/// The whole time is over.
[[nodiscard]] Error timeLimitError(const QUrl &url, std::chrono::milliseconds limit);
/// @param fault not None. @param target where the page at `url` leads to.
[[nodiscard]] Error redirectError(RedirectFault fault, const QUrl &url, const QUrl &target);
/// @param status of HTTP, and not a success: 404, 503, or 304, which answers nothing that was asked.
[[nodiscard]] Error statusError(const QUrl &url, int status);
/// @param type lower-case media type without parameters, "application/pdf"; empty: none was given.
[[nodiscard]] Error notPageError(const QUrl &url, const QString &type);
[[nodiscard]] Error emptyPageError(const QUrl &url);
/// @param online whether this computer has a network at all. @param detail the system's own words.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail,
                                 bool online);

/// Whether any network but the loopback is up.
[[nodiscard]] bool hasNetwork();

} // namespace Jianbao

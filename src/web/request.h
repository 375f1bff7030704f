// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkReply;
class QObject;

namespace Jianbao {

/// A request that says who asks and nothing else: no cookies, no password, no referrer, no cache; redirects are left to
/// whoever sends it.
/// @param accept media types. @param patience of a server that sends nothing. @param mostBytes that an answer may
/// unpack to before it is taken for a decompression bomb
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url, const QByteArray &accept,
                                           std::chrono::milliseconds patience, qint64 mostBytes);

/// Whether a status of HTTP sends to another address.
[[nodiscard]] bool isRedirect(int status);
/// Where a reply leads to: absolute, without user name and password; empty: it does not say.
[[nodiscard]] QUrl redirectTarget(const QUrl &from, const QNetworkReply &reply);

/// Finds the system's proxy for an address. The system may ask a script or the network for it, which takes as long as
/// it takes: not in this thread.
/// @param context `done` is called in its thread, perhaps at once, and not when it is gone
void findProxy(const QUrl &url, QObject *context, const std::function<void(const QNetworkProxy &)> &done);

} // namespace Jianbao

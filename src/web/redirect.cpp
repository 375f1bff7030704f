// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "web/redirect.h"

#include <QHostAddress>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

// By name or number only: what a name resolves to is known too late.
bool isInnerHost(const QUrl &url)
{
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.endsWith(".local"_L1))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && (!address.isGlobal() || address.isPrivateUse());
}

} // namespace

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

RedirectFault judgeRedirect(const QList<QUrl> &chain, const QUrl &target)
{
    const QUrl &from = chain.last();
    if (!isWebAddress(target))
        return RedirectFault::Scheme;
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return RedirectFault::LessSafe;
    if (!isInnerHost(from) && isInnerHost(target))
        return RedirectFault::Inward;
    if (chain.contains(target))
        return RedirectFault::Circle;
    return chain.size() > mostRedirects ? RedirectFault::TooMany : RedirectFault::None;
}

} // namespace Jianbao

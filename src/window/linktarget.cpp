// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linktarget.h"

#include <QDir>
#include <QFileInfo>

namespace Jianbao {

using namespace Qt::StringLiterals;

LinkTarget classifyLink(const QUrl &link, const QString &issueFolder, const QString &repositoryRoot)
{
    const QString scheme = link.scheme().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1)
        return {LinkTarget::Kind::Web, link, {}};
    if ((!scheme.isEmpty() && scheme != "file"_L1) || !link.host().isEmpty())
        return {};
    if (link.path().isEmpty())
        return {link.hasFragment() ? LinkTarget::Kind::Fragment : LinkTarget::Kind::Empty, {}, {}};

    const QFileInfo file(QDir(issueFolder).absoluteFilePath(link.path(QUrl::FullyDecoded)));
    const QString canonical = file.canonicalFilePath();
    // The preview gives a link into the page itself as the issue's folder with a fragment, one without address without.
    if (canonical == QFileInfo(issueFolder).canonicalFilePath())
        return {link.hasFragment() ? LinkTarget::Kind::Fragment : LinkTarget::Kind::Empty, {}, {}};
    const bool inside = !repositoryRoot.isEmpty() && canonical.startsWith(repositoryRoot + u'/');
    const bool hidden = canonical.startsWith(repositoryRoot + "/.git/"_L1);
    if (inside && !hidden && file.isFile() && file.suffix().compare("md"_L1, Qt::CaseInsensitive) == 0)
        return {LinkTarget::Kind::Issue, {}, canonical};
    return {LinkTarget::Kind::Refused, {}, QDir::cleanPath(file.absoluteFilePath())};
}

} // namespace Jianbao

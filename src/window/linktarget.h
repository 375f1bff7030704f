// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Jianbao {

/// Where a link of the preview leads, and so what may be done with it (SAFETY.md "The preview", 2).
struct LinkTarget
{
    enum class Kind {
        Web,      ///< http, https, mailto: the desktop may open it, after the user saw the address
        Issue,    ///< a Markdown file of the repository: opened here
        Fragment, ///< inside the page: nothing to do
        Empty,    ///< "[text]()": leads nowhere
        Refused,  ///< everything else: never opened
    };

    Kind kind = Kind::Refused;
    QUrl url;     ///< for Web
    QString path; ///< absolute; for Issue, and for a Refused file
};

/// @param link as written; @param issueFolder absolute, what relative links start from; @param repositoryRoot
/// canonical.
[[nodiscard]] LinkTarget classifyLink(const QUrl &link, const QString &issueFolder, const QString &repositoryRoot);

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/profile.h"

#include <QUrl>

#include <optional>

namespace Jianbao {

/// A place where an issue links to the web, for people to look through.
struct ListedLink
{
    QUrl url = {};
    QString written = {}; ///< the address as the text has it
    QString path = {};    ///< of the issue's file; empty: a new document
    QString issue = {};   ///< what it is called: "2021-07-18.md"
    QString section = {}; ///< heading; empty: before the first section
    QString title = {};   ///< of the entry; outside of entries the line
    int line = 0;         ///< 1-based

    friend bool operator==(const ListedLink &, const ListedLink &) = default;
};

/// The links of an issue for its readers, in order. @param text lines end in LF
[[nodiscard]] QList<ListedLink> listedLinks(const QString &path, const QString &issue, const QString &text,
                                            const Profile &profile);

/// Where a link stands in a text that may have changed since: on its line, else the nearest one that has the address.
[[nodiscard]] std::optional<TextRange> placeOf(const ListedLink &link, const QString &text);

/// The changes that put other addresses in the place of some, in order; what is no longer there is left out.
/// @param links of one text, with the address that each shall have
[[nodiscard]] QList<TextChange> addressChanges(const QList<std::pair<ListedLink, QUrl>> &links, const QString &text);

} // namespace Jianbao

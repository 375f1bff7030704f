// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/model.h"

namespace Jianbao {

/// A web address that an issue gives its readers.
struct IssueLink
{
    TextRange range;      ///< of the address in the text
    QString key;          ///< linkKey() of it
    int line = 0;         ///< 1-based
    int section = -1;     ///< in Issue::sections; -1: before the first one
    int item = -1;        ///< in Section::items; -1: in none
    bool isTitle = false; ///< the first link of an entry's title line
};

/// The web addresses of an issue, in links or bare, in order: not those in its list of earlier issues and its trailer,
/// which are the same in all issues.
[[nodiscard]] QList<IssueLink> issueLinks(QStringView text, const Lines &lines, const Issue &issue);

/// The web addresses of one line, in links or bare. @param range of the line
[[nodiscard]] QList<TextRange> addressesIn(QStringView text, TextRange range);

} // namespace Jianbao

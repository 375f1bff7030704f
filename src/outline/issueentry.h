// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao {

/// One line of the list of issues.
struct IssueEntry
{
    QString path;
    QString date;
    int items = -1; ///< -1: not known yet
    bool open = false;
    bool modified = false;
    friend bool operator==(const IssueEntry &, const IssueEntry &) = default;
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "issue/profile.h"

#include <QHash>
#include <QString>

namespace Jianbao {

/// The text of an issue's file, with lines that end in LF. Errors: as readFile(); NotText for what cannot be shown.
[[nodiscard]] Result<QString> readIssueText(const QString &path);

/// What to say of a file, “a.md”, or of standard input that is not UTF-8 text.
[[nodiscard]] Error notText(const QString &what);

/// The profiles of the repositories in which files lie, each repository opened once.
class ProfileFinder
{
public:
    /// The profile of a file's repository; the built-in one outside a repository. Errors: as
    /// Repository::open(), but for NotNewsletter and NotFound.
    [[nodiscard]] Result<Profile> profileFor(const QString &path);

private:
    QHash<QString, Result<Profile>> m_profiles; ///< by folder
};

} // namespace Jianbao

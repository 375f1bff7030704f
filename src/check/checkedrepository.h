// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check/archive.h"
#include "check/checker.h"

namespace Jianbao {

/// A file of a repository.
struct NamedText
{
    QString name; ///< of an issue "2021-07-18.md"
    QString text; ///< lines end in LF
};

/// A repository's texts, and what is known of its files.
struct RepositoryTexts
{
    QList<NamedText> issues;
    std::optional<QString> index;   ///< text of the profile's index file; none: there is no such file
    QString folder;                 ///< of the issues, relative to the top; empty: the top itself
    Archive::FileExists fileExists; ///< null: rules about files are silent. Called from several threads
};

/// What is found in one of its files.
struct CheckedFile
{
    QString name; ///< of an issue as it was given; of the index the profile's path of it
    bool isIndex = false;
    CheckResult result;
};

/// All findings of all rules in all issues and the index, with the archive made of these issues. On several threads;
/// the order is that of the issues, and the index, if there is one, comes last.
[[nodiscard]] QList<CheckedFile> checkRepository(const RepositoryTexts &texts, const Profile &profile,
                                                 const CheckSettings &settings = {});

/// The archive alone, made on several threads.
[[nodiscard]] Archive archiveOf(const RepositoryTexts &texts, const Profile &profile);

} // namespace Jianbao

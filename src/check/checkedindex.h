// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/profile.h"

#include <QStringList>

namespace Jianbao {

/// The index of all issues as the rules read it (FORMAT.md §11). Keeps references: text and profile must outlive it.
class CheckedIndex
{
public:
    /// @param files the issues, paths relative to the top of the repository. The index is at the profile's path.
    CheckedIndex(const QString &text, const Profile &profile, const QStringList &files);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Lines &lines() const { return m_lines; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const QString &path() const { return m_profile.indexFile; }
    /// Of the index, relative to the top; empty: the top itself.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    const QString &m_text;
    const Profile &m_profile;
    Lines m_lines;
    QStringList m_files;
};

} // namespace Jianbao

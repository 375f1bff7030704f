// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Jianbao {

/// Reads a git repository with the program git, so that nothing runs which the repository chose, nothing in it is
/// changed, and nobody is asked anything (SAFETY.md "git in a stranger's repository"). Sees the commit that was HEAD
/// when it was opened. Each call waits for git: some milliseconds as a rule, at most the time limit for each start of
/// it.
class Git
{
public:
    static constexpr std::chrono::milliseconds usualLimit{5000};

    /// @param root the top folder of a work tree, absolute. Errors: NotFound: there is no program git, or this is no
    /// repository; NotPermitted: its work tree is another folder, it belongs to another user, its configuration cannot
    /// be made harmless; Io: git failed or took too long. The message says which.
    [[nodiscard]] static Result<Git> open(const QString &root, std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] const QString &root() const { return m_root; } ///< canonical
    /// The full hash of the last commit; empty: nothing has been committed yet.
    [[nodiscard]] const QString &head() const { return m_head; }

    /// The bytes of a file in the last commit, as committed (filters and line-end rules not applied); nullopt: it is
    /// not there. @param path absolute, in root(); need not exist. Errors: NotFound: it is not in root(); NotRegular
    /// for a folder, a link or a submodule; TooLarge over maximumFileSize; Io.
    [[nodiscard]] Result<std::optional<QByteArray>> headFile(const QString &path) const;

    /// The full hash of the commit that a user names: "HEAD~2", "v1.0", "origin/main". Errors: NotFound: it names none,
    /// or is an option; Io.
    [[nodiscard]] Result<QString> commitNamed(const QString &revision) const;
    /// The same as headFile(), in another commit. @param commit a full hash
    [[nodiscard]] Result<std::optional<QByteArray>> fileAt(const QString &commit, const QString &path) const;

private:
    Git() = default;

    [[nodiscard]] Result<void> findHead();
    [[nodiscard]] Result<QByteArray> read(const QStringList &arguments) const;

    QString m_program;
    QString m_root;
    QString m_head;
    QStringList m_safety; ///< options before the command
    std::chrono::milliseconds m_limit = usualLimit;
};

} // namespace Jianbao

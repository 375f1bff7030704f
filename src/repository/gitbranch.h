// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Jianbao {

/// The branch that is checked out, read from .git/HEAD without running git (SAFETY.md "git in a stranger's
/// repository"). A detached HEAD gives the first eight digits of its commit.
/// @param root a repository's folder; empty when it is no git repository.
[[nodiscard]] QString checkedOutBranch(const QString &root);

} // namespace Jianbao

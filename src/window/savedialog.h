// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace Jianbao {

/// Asks where a Markdown text shall go; a name without suffix gets ".md". Asks before an existing file is chosen.
/// @param proposal a path; may be empty. @return absolute; empty: the user does not want to
[[nodiscard]] QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposal);

} // namespace Jianbao

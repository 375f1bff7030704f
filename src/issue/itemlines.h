// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"
#include "issue/profile.h"

namespace Jianbao {

// The parts of an entry as they are written; what is adapted, itemText() says (FORMAT.md §7, §15).

/// A title as it stands before its source, if it has one.
[[nodiscard]] QString titleText(const QString &title, const QString &source);
[[nodiscard]] QString sourceText(const QString &source);
[[nodiscard]] QString urlText(const QString &url);
/// "[title | source](url)"; without URL what is between the brackets.
[[nodiscard]] QString linkText(const QString &title, const QString &source, const QString &url);
/// "[tag] [tag] ", empty without tags.
[[nodiscard]] QString tagsText(const QStringList &tags);
/// Without colon.
[[nodiscard]] QString labelText(const QString &label);
[[nodiscard]] QString valueText(const QString &value);
/// A line of the body without hard break and LF.
[[nodiscard]] QString bodyLineText(const QString &line);
/// "label：value", with hard break and LF.
[[nodiscard]] QString fieldText(const ItemDraft::Field &field);
/// The lines of a body from its summary on, with hard breaks and LF; empty without a body.
[[nodiscard]] QString summaryText(const QStringList &body, const Profile &profile);
/// Whether a line of a body cannot stand behind the summary's label: a list line, an image.
[[nodiscard]] bool standsBelowLabel(QStringView line);
/// A line with its hard break and LF.
[[nodiscard]] QString writtenLine(const QString &line);

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"
#include "issue/profile.h"

#include <QStringView>

#include <optional>

namespace Jianbao {

// What a single line of a capture record can be (FORMAT.md §14). All take the line without spaces at its ends.

/// The URL of a line that is nothing but an http or https URL, "<URL>" too; empty if it is not.
[[nodiscard]] QStringView bareUrl(QStringView line);

/// The label and value of "代码：https://…", of a line with one of the profile's labels, or of one like it with a short
/// text ("作者团队：…"). The summary is none.
[[nodiscard]] std::optional<ItemDraft::Field> labelledLine(QStringView line, const Profile &profile);

/// The URL of a field's value "https://…" or "[text](https://…)"; empty if it has none.
[[nodiscard]] QString fieldUrl(const ItemDraft::Field &field);

/// The text behind "摘要：" (the profile's label) or "Abstract:"; nothing if the line has no such label.
[[nodiscard]] std::optional<QString> summaryText(QStringView line, const Profile &profile);

/// A line that the editor always drops: "图片", "文 | name", "时间：…".
[[nodiscard]] bool isDroppedLine(QStringView line);

/// Whether a title can read like this: a line of some length without URL and sentence end; "owner/repo: …" always.
[[nodiscard]] bool canBeTitle(QStringView line, const Profile &profile);

/// Whether a line right above a URL says by itself that it is a title and no source: "owner/repo: …", "… - 知乎",
/// "[2104.01234] …", "… | …".
[[nodiscard]] bool isSurelyTitle(QStringView line);

/// Whether an account or outlet can be called like this: short, without punctuation; "原创：name  account" too.
[[nodiscard]] bool canBeSource(QStringView line);

/// "原创 name", "作者：name", "文 | name" between title and source.
[[nodiscard]] bool isAuthorLine(QStringView line);

/// The length of "owner/repo" at the start of a text, before a colon or the end; 0 if there is none.
[[nodiscard]] qsizetype repositoryLength(QStringView text);

/// A line of a body as it is written: "1、x" and "1. x" become "    1. x", "• x" and "- x" become "    - x", with eight
/// spaces where the line had as much indent; any other line stays.
/// @param indent columns before the line
[[nodiscard]] QString bodyLine(QStringView line, int indent);

} // namespace Jianbao

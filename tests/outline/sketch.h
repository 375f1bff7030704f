// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QStringList>

class QAbstractItemModel;

namespace Jianbao::Test {

/// An issue from a few lines, independent of the scanner. One line each:
/// "## news 业界新闻" (id, heading; id "?" for an unknown one), "- title|source|url" (both optional), "* company|text"
/// for a warm-up bullet, "~" for the warm-up's introduction, "." for a line of an item's body, "==" for the list of
/// earlier issues, "--" for the trailer, "" for a blank line.
[[nodiscard]] Issue sketchIssue(const QStringList &lines);

/// The same with the lines in one text.
[[nodiscard]] Issue sketchIssue(const QString &text);

/// All rows with what they show and their lines, children indented.
[[nodiscard]] QStringList dumpRows(const QAbstractItemModel &model);

} // namespace Jianbao::Test

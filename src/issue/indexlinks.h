// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Jianbao {

/// The file of the repository that a link means, clean, relative to its top: by a path, percent-encoded or not, without
/// fragment and query, or by GitHub's address of a file. For a link to anything else it is a name that no file has.
/// @param folder of the text with the link, relative to the top, empty for the top itself
[[nodiscard]] QString linkedFile(QStringView target, const QString &folder);

/// The 1-based line of an index that links to a file; 0: none. Knows Markdown's links
/// ("[2019-09-16](./a/2019-09-16.md)", in <>, percent-encoded, with title or fragment), its definitions ("[a]: url")
/// and HTML's (href="…"), in code and comments too: a warning too many costs little.
/// @param index its text, lines end in LF. @param folder of the index, and @param target the file's path: both relative
/// to the top of the repository, clean, the folder empty for the top itself.
[[nodiscard]] int lineLinkingTo(QStringView index, const QString &folder, const QString &target);

} // namespace Jianbao

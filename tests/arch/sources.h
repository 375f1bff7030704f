// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// All files below the folder whose name matches one of the patterns ("*.cpp"), relative to it, sorted. Hidden ones
/// too.
[[nodiscard]] QStringList filesBelow(const QString &folder, const QStringList &patterns);

/// The file's lines without their ends; fails loudly when it cannot be read.
[[nodiscard]] QStringList linesOf(const QString &path);

/// Writes a file of a made-up source tree, making its folders. "|" in the text stands for a line end.
void writeTreeFile(const QString &folder, const QString &path, const QString &text);

} // namespace Jianbao::Test

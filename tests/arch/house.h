// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// The source files of a checkout that the house rules below are about, relative to it: C++, CMake, scripts, and the
/// preview's page. Not: forms and translations, which tools rewrite, nor the sample newsletter.
[[nodiscard]] QStringList sourceFiles(const QString &checkout);

/// What one file breaks of the rules that lines can tell, "3: <what>" each: SPDX lines, length, contextless connects,
/// waits in tests, TODOs that no issue knows. Line 0 is the whole file.
/// @param path relative to the checkout; @param lines of the file.
[[nodiscard]] QStringList houseViolations(const QString &path, const QStringList &lines);

} // namespace Jianbao::Test

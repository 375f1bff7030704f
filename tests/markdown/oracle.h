// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// GitHub's own renderer, as Debian packs it: the path of cmark-gfm; empty where it is not installed.
[[nodiscard]] QString oracle();

/// What it makes of Markdown, with GitHub's extensions and raw HTML. @param extensions more of them, "tagfilter"
[[nodiscard]] QByteArray githubHtml(const QByteArray &markdown, const QStringList &extensions = {});

/// The first difference of two trees (htmltree.h) with what is around it; empty when they are equal.
[[nodiscard]] QString treeDifference(const QStringList &ours, const QStringList &theirs);

} // namespace Jianbao::Test

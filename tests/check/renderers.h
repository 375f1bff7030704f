// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Jianbao::Test {

// What GitHub and the site make of a text, by the programs themselves: cmark-gfm, and kramdown with the options that
// github-pages pins (RENDERING.md §0).

/// Why nothing can be compared here; empty: both programs are there.
[[nodiscard]] QString renderersMissing();

/// Two trees, one line per node, in which only what readers may notice is left: no ids and classes, one form of
/// alignment, addresses decoded.
struct TreePair
{
    QStringList github;
    QStringList site;

    /// The first difference with what is around it; empty when they are equal.
    /// @param typography quotes, dashes and dots count as different, too
    [[nodiscard]] QString difference(bool typography = true) const;
};

/// The trees of texts without front matter; empty when a program fails.
[[nodiscard]] QList<TreePair> renderedPairs(const QStringList &texts);

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace Jianbao::Test {

/// A way to write Markdown that makes parsers slow or their output large.
struct Shape
{
    const char *name;
    std::function<QByteArray(qsizetype)> make; ///< a document of about so many bytes
};

/// Shapes of text in a line: brackets, emphasis, code, links, entities, addresses.
[[nodiscard]] std::vector<Shape> inlineShapes();
/// Shapes of blocks: quotes, lists, tables, reference definitions, code, headings.
[[nodiscard]] std::vector<Shape> blockShapes();
/// Shapes of raw HTML.
[[nodiscard]] std::vector<Shape> htmlShapes();

/// "- a" ever deeper, two columns a level.
[[nodiscard]] QByteArray nestedItems(qsizetype depth);
/// "e`e``e```…", up to so many.
[[nodiscard]] QByteArray growingTicks(qsizetype most);
/// Formatting elements that stay open, then paragraphs that each open them again.
[[nodiscard]] QByteArray reopened(qsizetype elements, qsizetype paragraphs, const QByteArray &title = {});

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>

namespace Jianbao::Test {

/// An element of HTML as a browser reads it.
struct HtmlElement
{
    QByteArray tag;                          ///< lower case; "svg:a" for one that is not HTML's
    QMap<QByteArray, QByteArray> attributes; ///< decoded
    QByteArray parent;                       ///< the tag around it; empty for the outermost
};

/// Calls something for every element, in document order.
void forEachElement(const QByteArray &html, const std::function<void(const HtmlElement &)> &visit);

/// All text, as it is shown.
[[nodiscard]] QByteArray textOf(const QByteArray &html);

/// The tree as one line per node, indented: attributes sorted, data-line left out, white space collapsed as a browser
/// does (none at the edges of blocks, all of it in <pre>).
[[nodiscard]] QStringList treeOf(const QByteArray &html);

/// The tree written out as HTML, as a browser's innerHTML does: what is read of it may be another tree.
[[nodiscard]] QByteArray writtenAgain(const QByteArray &html);

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Jianbao::Test {

/// What must hold whatever the text of a document is, from scanning it to the patch for the page:
/// - every range of the scanned issue is inside the text and around what it says;
/// - every block's HTML is balanced and holds nothing that SAFETY.md forbids, also when it is written out and read
/// again;
/// - blocks are in order, inside the document, and their elements inside of them; so are those of the source tree;
/// - a word that is shown is found in its block's lines;
/// - the patch from any version to any other gives the other.
/// What is tried (options, the other version, the word) follows from the bytes alone. @param utf8 any bytes
/// @return the first thing that does not hold; empty when all is well
[[nodiscard]] QString brokenProperty(const QByteArray &utf8);

} // namespace Jianbao::Test

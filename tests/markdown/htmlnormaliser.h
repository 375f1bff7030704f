// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Jianbao::Test {

/// HTML in the form in which CommonMark's own test runner compares it: attributes sorted, white space around block tags
/// left out and collapsed elsewhere, except in <pre>, character references of & < > " unified.
[[nodiscard]] QByteArray normalisedHtml(const QByteArray &html);

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao {

/// The UTF-8 text of an HTML entity with its "&" and ";": "&amp;", "&#x4e2d;", "&HilbertSpace;". A code point that
/// CommonMark does not allow gives U+FFFD. What is no entity comes back unchanged.
[[nodiscard]] QByteArray decodeEntity(QByteArrayView entity);

} // namespace Jianbao

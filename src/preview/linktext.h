// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Jianbao {

/// An address so that a reader is not misled: the host as it is connected to (an IDN as punycode, so that look-alikes
/// show), without user name and password, and nothing in it that turns the writing direction or cannot be seen.
[[nodiscard]] QString linkText(const QUrl &url);

/// A path or another text with what turns the writing direction or cannot be seen percent-encoded.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace Jianbao

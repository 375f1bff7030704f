// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao {

/// Where an address of a link or an image leads, by SAFETY.md "The preview" 2, 4 and 5.
enum class Target {
    Refused,   ///< any scheme that is not listed: javascript:, file:, ftp:, data: …
    Relative,  ///< a path in the repository, a query or a fragment
    Remote,    ///< http, https
    Mail,      ///< mailto
    ImageData, ///< data: with a PNG, JPEG, GIF or WebP image
};

struct Address
{
    Target target = Target::Refused;
    QByteArray text; ///< as a browser reads it: without control characters, "//host" with a scheme
};

/// Judges a decoded address (no entities left in it).
[[nodiscard]] Address judgeAddress(QByteArrayView address);

/// Whether a link may lead there; the program asks again before it opens anything.
[[nodiscard]] bool isLinkTarget(Target target);

/// A relative image address behind a prefix "scheme://host/folder/"; "/…" replaces the prefix's path. Not encoded.
[[nodiscard]] QByteArray prefixed(const QByteArray &prefix, const QByteArray &relative);

} // namespace Jianbao

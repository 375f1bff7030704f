// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao {

/// Starts the names of attributes that only our own writer may set in HTML which the sanitiser still has to read:
/// U+10FFFD, a private character that no document keeps, so that none can forge one.
inline constexpr QByteArrayView ownMark("\xf4\x8f\xbf\xbd");

/// Appends text with & < > " escaped; NUL and ownMark become U+FFFD.
void appendText(QByteArray &html, QByteArrayView text);

/// Appends an address for href or src as cmark does: what may not stand in a URL is percent-encoded, & and ' escaped.
void appendAddress(QByteArray &html, QByteArrayView address);

/// Appends raw HTML; ownMark becomes U+FFFD. With the tag filter, "<" of a tag that GFM disallows becomes "&lt;".
void appendRawHtml(QByteArray &html, QByteArrayView raw, bool tagFilter);

} // namespace Jianbao

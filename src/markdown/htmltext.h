// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao {

/// Starts the names of attributes that only our own writer may set in HTML which the sanitiser still has to read:
/// a byte that no raw HTML keeps, so that no document can forge one.
inline constexpr char ownMark = '\x01';

/// Appends text with & < > " escaped; NUL becomes U+FFFD and ownMark vanishes.
void appendText(QByteArray &html, QByteArrayView text);

/// Appends an address for href or src as cmark does: what may not stand in a URL is percent-encoded, & and ' escaped.
void appendAddress(QByteArray &html, QByteArrayView address);

/// Appends raw HTML without ownMark. With the tag filter, "<" of a tag that GFM disallows becomes "&lt;".
void appendRawHtml(QByteArray &html, QByteArrayView raw, bool tagFilter);

} // namespace Jianbao

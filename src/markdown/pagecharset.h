// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Jianbao {

/// The text of a web page. Its characters: byte order mark, then UTF-8 where there is no doubt, then the declared
/// charset, then the <meta charset> in its first 4 kB, then UTF-8, then GB18030. One that does not fit the bytes is
/// passed over; Latin 1, which fits all bytes and which servers declare for everything, comes after UTF-8.
/// @param html perhaps cut off in the middle of a character. @param declared of the Content-Type header; may be empty.
[[nodiscard]] QString decodePage(const QByteArray &html, const QString &declared);

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Jianbao {

// What SourceText knows about bytes: UTF-8 and line ends.

/// One line of a file: where it lies in the bytes. Byte offsets, 0-based.
struct SourceLine
{
    qsizetype start = 0;
    qsizetype contentEnd = 0; ///< where the line end starts
    qsizetype end = 0;        ///< after the line end; == contentEnd for a last line without line end

    [[nodiscard]] qsizetype lineEndLength() const { return end - contentEnd; }
};

/// The line that starts at a byte. LF, CR, CRLF, U+2029, U+FDD0 and U+FDD1 end a line.
[[nodiscard]] SourceLine sourceLineAt(QByteArrayView bytes, qsizetype start);

/// The offset of the first byte that is NUL or not part of well-formed UTF-8 (Unicode, table 3-7).
[[nodiscard]] std::optional<qsizetype> firstUnshowableByte(QByteArrayView bytes);

/// The same text with LF for every line end.
[[nodiscard]] QString withPlainLineEnds(QString text);

} // namespace Jianbao

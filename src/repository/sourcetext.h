// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Jianbao {

/// The bytes of a file and the text an editor shows for them. The editor's text is lossy (line ends, BOM, U+2028 …), so
/// bytes are made from it by keeping the own bytes of every line that was not changed (SAFETY.md "No lost work").
class SourceText
{
public:
    SourceText() = default;

    /// Takes any bytes. What cannot be shown and given back unchanged (invalid UTF-8, NUL) makes it read-only.
    [[nodiscard]] static SourceText fromBytes(QByteArray bytes);

    /// The text for an editor: lines joined by LF, no BOM.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Why the text must not be edited, as a sentence for the user; empty if it may.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// The line end that new lines get: the most frequent one of the file, LF in a new file. "LF", "CRLF", "CR".
    [[nodiscard]] QString lineEndName() const;
    [[nodiscard]] bool hasByteOrderMark() const { return m_hasByteOrderMark; }

    /// The bytes to save for an edited text: lines that are unchanged keep their bytes, their line end included.
    /// bytesFor(text()) == bytes() always. @param text lines separated by LF.
    [[nodiscard]] QByteArray bytesFor(const QString &text) const;

private:
    struct Line
    {
        qsizetype start = 0;  ///< byte offset
        qsizetype length = 0; ///< bytes without the line end
        qsizetype end = 0;    ///< bytes of the line end; 0 at the end of a file without final line end
    };

    QByteArray m_bytes;
    QString m_text;
    QList<Line> m_lines;
    QString m_readOnlyReason;
    bool m_hasByteOrderMark = false;
};

} // namespace Jianbao

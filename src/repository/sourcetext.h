// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Jianbao {

/// The bytes of a file and the text an editor shows for them. The editor's text is lossy (line ends, BOM), so bytes are
/// made from it by keeping the own bytes of every line that was not changed (SAFETY.md "No lost work").
///
/// A line ends in LF, CR, CRLF, U+2029, U+FDD0 or U+FDD1: where QTextDocument begins a new block. U+2028 and NBSP are
/// characters of a line.
class SourceText
{
public:
    SourceText() = default;

    /// Takes any bytes. What cannot be shown and given back unchanged (invalid UTF-8, NUL) makes it read-only.
    [[nodiscard]] static SourceText fromBytes(QByteArray bytes);

    /// The text for an editor: lines joined by LF, no BOM. U+FFFD stands for what cannot be shown.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Why the text must not be edited, as a sentence for the user; empty if it may.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// The line end that new lines get: the most frequent one of the file, LF in a new file. "LF", "CRLF", "CR".
    [[nodiscard]] QString lineEndName() const;
    [[nodiscard]] bool hasByteOrderMark() const { return m_hasByteOrderMark; }

    /// The bytes to save for an edited text. Lines that are unchanged keep their bytes, line end included, also where
    /// they were moved; a line that was replaced by another one passes its line end on; new lines get lineEndName().
    /// Reading the result again gives the same text. bytesFor(text()) == bytes() always, and a read-only text only ever
    /// gives bytes().
    /// @param text lines separated by LF (the other line ends above separate lines too, and are not kept); what no text
    /// file can hold, NUL and half a surrogate pair, becomes U+FFFD.
    [[nodiscard]] QByteArray bytesFor(const QString &text) const;

private:
    enum class LineEnd { LineFeed, CarriageReturnLineFeed, CarriageReturn };

    void countLineEnds();
    [[nodiscard]] QByteArrayView lineEndBytes() const;

    QByteArray m_bytes;
    QString m_text;
    QString m_readOnlyReason;
    LineEnd m_lineEnd = LineEnd::LineFeed;
    bool m_hasByteOrderMark = false;
};

} // namespace Jianbao

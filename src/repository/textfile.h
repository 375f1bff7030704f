// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"
#include "repository/sourcetext.h"

namespace Jianbao {

/// A file with a line longer than this, in UTF-16 units, is refused: a text widget lays out whole lines at each key.
inline constexpr qsizetype maximumLineLength = 100'000;

/// A text file that is open: where it is, the bytes that were last read or written, and what the disk held then.
class TextFile
{
public:
    TextFile() = default;

    /// Errors: as readFile(); TooLarge for a line over maximumLineLength, with the line.
    [[nodiscard]] static Result<TextFile> open(const QString &path);
    /// A document without a file, as yet or any more.
    /// @param path where save() will make it; empty: saveAs() has to say
    [[nodiscard]] static TextFile withoutFile(const QString &path = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const SourceText &source() const { return m_source; }
    [[nodiscard]] const FileStamp &stamp() const { return m_stamp; }

    /// Writes an edited text (lines separated by LF) to path(); a file that is gone is written anew. Errors: as
    /// writeFile(); after Unconfirmed source() and stamp() are those of the new bytes.
    [[nodiscard]] Result<void> save(const QString &text);
    /// Writes to a path, perhaps another one, which becomes path() when all went well. @param expected what is there
    /// now and may be replaced: whoever calls has seen it. Errors: as writeFile().
    [[nodiscard]] Result<void> saveAs(const QString &path, const QString &text, const FileStamp &expected);
    /// Says that the file was renamed.
    void setPath(const QString &path) { m_path = path; }

private:
    [[nodiscard]] Result<void> write(const QString &path, const QString &text, const FileStamp &expected);

    QString m_path;
    SourceText m_source;
    FileStamp m_stamp;
};

} // namespace Jianbao

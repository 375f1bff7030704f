// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/textfile.h"

namespace Jianbao {

Result<TextFile> TextFile::open(const QString &path)
{
    Result<FileContent> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    TextFile file;
    file.m_path = path;
    file.m_source = SourceText::fromBytes(std::move(content->bytes));
    file.m_stamp = content->stamp;
    return file;
}

Result<void> TextFile::save(const QString &text)
{
    return write(m_path, text, m_stamp);
}

Result<void> TextFile::overwrite(const QString &text)
{
    return saveAs(m_path, text);
}

Result<void> TextFile::saveAs(const QString &path, const QString &text)
{
    const Result<FileStamp> present = stampOf(path);
    if (!present)
        return std::unexpected(present.error());
    return write(path, text, *present);
}

Result<void> TextFile::write(const QString &path, const QString &text, const FileStamp &expected)
{
    // A read-only source gives its own bytes back, so that saving a copy elsewhere is safe and saving in place a no-op.
    QByteArray bytes = m_source.bytesFor(text);
    const Result<FileStamp> written = writeFile(path, bytes, expected);
    if (!written)
        return std::unexpected(written.error());
    m_path = path;
    m_source = SourceText::fromBytes(std::move(bytes));
    m_stamp = *written;
    return {};
}

} // namespace Jianbao

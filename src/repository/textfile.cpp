// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "repository/textfile.h"

#include "base/lines.h"

#include <QCoreApplication>
#include <QDir>

namespace Jianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

/// The first line that is too long for an editor, 1-based; 0 if there is none.
int tooLongLine(const QString &text)
{
    const Lines lines(text);
    for (int line = 1; line <= lines.count(); ++line) {
        if (lines.range(line).length() > maximumLineLength)
            return line;
    }
    return 0;
}

} // namespace

Result<TextFile> TextFile::open(const QString &path)
{
    Result<FileContent> content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    TextFile file;
    file.m_path = path;
    file.m_source = SourceText::fromBytes(std::move(content->bytes));
    file.m_stamp = content->stamp;
    if (const int line = tooLongLine(file.m_source.text()); line > 0) {
        const QString message =
            Text::tr("“%1” is not opened: line %2 has more than %3 characters, which no editor window can "
                     "show without freezing. Break the line with another program first.");
        return std::unexpected(Error{
            ErrorCode::TooLarge,
            message.arg(QDir::toNativeSeparators(path), QString::number(line), QString::number(maximumLineLength)),
            path, line});
    }
    return file;
}

TextFile TextFile::withoutFile(const QString &path)
{
    TextFile file;
    file.m_path = path;
    return file;
}

Result<void> TextFile::save(const QString &text)
{
    const Result<void> saved = write(m_path, text, m_stamp);
    if (saved || saved.error().code != ErrorCode::Conflict)
        return saved;
    // Nothing is overwritten by writing a file that is gone: only if there is still none when it is made.
    const Result<FileStamp> present = stampOf(m_path);
    return present && !present->exists() ? write(m_path, text, FileStamp()) : saved;
}

Result<void> TextFile::saveAs(const QString &path, const QString &text, const FileStamp &expected)
{
    return write(path, text, expected);
}

Result<void> TextFile::write(const QString &path, const QString &text, const FileStamp &expected)
{
    // A read-only source gives its own bytes back, so that saving a copy elsewhere is safe and saving in place a no-op.
    QByteArray bytes = m_source.bytesFor(text);
    const Result<FileStamp> written = writeFile(path, bytes, expected);
    const bool isUnconfirmed = !written && written.error().code == ErrorCode::Unconfirmed && path == m_path;
    if (!written && !isUnconfirmed)
        return std::unexpected(written.error());
    // Unconfirmed bytes are on disk all the same: with the old stamp, the next save would take them for another's.
    m_path = path;
    m_stamp = FileStamp::ofBytes(bytes);
    m_source = SourceText::fromBytes(std::move(bytes));
    if (!written)
        return std::unexpected(written.error());
    return {};
}

} // namespace Jianbao

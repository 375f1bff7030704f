// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/documentservices.h"

#include "repository/filestore.h"

namespace Jianbao {

Result<void> DocumentServices::writeCopy(const QString &path, const QByteArray &bytes) const
{
    const Result<FileContent> old = readFile(path);
    if (!old && old.error().code != ErrorCode::NotFound)
        return std::unexpected(old.error());
    if (old) {
        if (const Result<void> kept = backups.keep(path, old->bytes); !kept)
            return kept;
    }
    const Result<FileStamp> written = writeFile(path, bytes, old ? old->stamp : FileStamp());
    return written ? Result<void>() : std::unexpected(written.error());
}

} // namespace Jianbao

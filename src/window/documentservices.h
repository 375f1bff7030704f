// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/backups.h"
#include "repository/filesaver.h"
#include "repository/journalkeeper.h"
#include "repository/statefolder.h"

namespace Jianbao {

/// What open issues need so that no work is lost; outlives them. Made once, by whoever makes the main window.
struct DocumentServices
{
    /// @param savePatience as FileSaver
    explicit DocumentServices(const StateFolder &folder,
                              std::chrono::milliseconds savePatience = FileSaver::defaultPatience)
        : state(folder)
        , backups(folder)
        , saver(backups, savePatience)
        , journals(folder)
    {
    }

    /// Writes a file that is not open here, and keeps what it held. The caller has asked.
    /// Errors: as readFile(), Backups::keep() and writeFile(); nothing is written where the old content cannot be kept.
    [[nodiscard]] Result<void> writeCopy(const QString &path, const QByteArray &bytes) const;

    StateFolder state;
    Backups backups;
    FileSaver saver;
    JournalKeeper journals;
};

} // namespace Jianbao

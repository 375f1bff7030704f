// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filedescriptor.h"

#include <QString>

namespace Jianbao {

/// The folder of what the program keeps for the user beside the files: recovery journals, backups, locks. It holds
/// whole texts, so what is made in it is for its owner alone (folders 0700, files 0600).
class StateFolder
{
public:
    /// @param root absolute; made when it is first written to.
    explicit StateFolder(QString root);

    /// `$XDG_STATE_HOME/jianbao`, whatever the application calls itself.
    [[nodiscard]] static StateFolder ofUser();

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString journals() const;
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString locks() const;

    friend bool operator==(const StateFolder &, const StateFolder &) = default;

private:
    QString m_root;
};

/// Opens a folder after making it, and those above it, where they are not there yet; what is made is on disk to stay.
[[nodiscard]] SystemResult<FileDescriptor> openPrivateFolder(const QString &path);

} // namespace Jianbao

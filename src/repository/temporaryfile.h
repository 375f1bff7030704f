// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filedescriptor.h"

#include <QByteArray>
#include <QByteArrayList>

namespace Jianbao {

/// A new file beside the one to be saved; gone when this object goes, unless it was renamed or kept. While it is open
/// it is locked (flock), which tells other processes that its maker lives.
class TemporaryFile
{
public:
    enum class Kind {
        NewText, ///< ".jianbao-PID-N.tmp": bytes on their way into a file; removed when found without its process
        OldText, ///< ".jianbao-PID-N.old": the only whole copy while a file is written in place; never removed unasked
    };

    /// @param folder must stay open as long as this object. @param mode for open(2), the umask applies.
    [[nodiscard]] static SystemResult<TemporaryFile> create(const FileDescriptor &folder, Kind kind, mode_t mode);

    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;
    ~TemporaryFile();

    [[nodiscard]] const FileDescriptor &file() const { return m_file; }
    [[nodiscard]] const QByteArray &name() const { return m_name; }

    /// Replaces a file in the same folder. @param path of the folder with final slash.
    [[nodiscard]] SystemResult<void> renameOver(const QByteArray &path, const QByteArray &name);
    /// The same if there is no such file yet; EEXIST if there is.
    [[nodiscard]] SystemResult<void> renameToNew(const QByteArray &name);
    /// The open file, with its lock; after a rename it is all that is left to this object.
    [[nodiscard]] FileDescriptor takeFile() { return std::move(m_file); }
    /// Leaves the file where it is.
    void keep() { m_name.clear(); }

    /// Removes the new texts that processes which do not live any more left in a folder.
    static void removeStale(const FileDescriptor &folder);
    /// The names of the old texts that processes which do not live any more left in a folder, sorted.
    [[nodiscard]] static QByteArrayList orphans(const FileDescriptor &folder);

private:
    TemporaryFile(int folder, FileDescriptor file, QByteArray name);

    int m_folder;
    FileDescriptor m_file;
    QByteArray m_name; ///< empty: nothing to remove
};

} // namespace Jianbao

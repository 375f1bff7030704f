// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filestore.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Jianbao {

/// Tells when open files, or the files of a folder, are changed by another program. What counts is the content, by
/// hash: neither times nor sizes matter, and our own saves are silent when watch() is told of them. Several events
/// close together are one; a file that is replaced by rename stays watched.
class FileWatcher : public QObject
{
    Q_OBJECT

public:
    explicit FileWatcher(QObject *parent = nullptr);

    /// Watches a file, or says that its content is another one now, after it was read or saved.
    /// @param path absolute. @param known what the caller has of it.
    void watch(const QString &path, const FileStamp &known);
    void unwatch(const QString &path);
    /// Watches the files of one folder, for folderChanged(); an empty path ends that.
    void setFolder(const QString &path);
    /// Looks at everything at once, for when the window becomes active: some file systems tell nothing. Cheap: what the
    /// system has not touched since it was last compared (inode, size, change time) is not read again.
    void checkNow();

Q_SIGNALS:
    /// The content is not the one that was last told to watch() or reported by a signal.
    void changed(const QString &path);
    /// The file, which was there, is not there any more.
    void removed(const QString &path);
    /// Files were added to, or removed from, the folder of setFolder(), or renamed.
    void folderChanged(const QString &path);

private:
    /// What the system tells about a file or folder without reading it. Whoever writes cannot choose the change time.
    struct Marks
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 modified = 0; ///< nanoseconds since 1970, as the next
        qint64 changed = 0;
        friend bool operator==(const Marks &, const Marks &) = default;
    };
    struct File
    {
        FileStamp known;            ///< what the caller knows of it: told to watch(), or by a signal
        std::optional<Marks> marks; ///< when it was compared; none: has to be compared again
    };

    /// None if there is no such file, or if it was changed so recently that the next change may leave the same marks.
    [[nodiscard]] static std::optional<Marks> marksOf(const QString &path);
    void noteFile(const QString &path);
    void noteFolder(const QString &path);
    void startTimer();
    void checkNoted();
    void check(const QString &path);
    void checkFolder();
    /// Watches again what the system forgot: files that were replaced or came back, folders.
    void rearm();
    void unwatchFolder(const QString &folder);
    [[nodiscard]] static QStringList entriesOf(const QString &folder);

    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QTimer m_poll; ///< runs while something cannot be watched: a folder that is gone, a full table of watches
    QHash<QString, File> m_files;
    QSet<QString> m_noted;
    QString m_folder;
    QStringList m_folderEntries;
    std::optional<Marks> m_folderMarks; ///< when the entries were listed
};

} // namespace Jianbao

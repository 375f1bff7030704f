// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filewatcher.h"
#include "repository/repository.h"
#include "window/checkcontext.h"
#include "window/workers.h"

#include <QDateTime>

namespace Jianbao {

/// Knows what all issues of the open repository say and which rules it wants, for checks. Reads on a worker; when files
/// have changed, only those are read again.
class ArchiveKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveKeeper(QObject *parent = nullptr);

    /// Reads a repository, or the same one anew; what was known of it counts until then.
    void setRepository(const Repository &repository);
    /// To be called when files of the repository may have changed.
    void renew();
    /// Compares what is watched with the disk at once.
    void checkNow() { m_watcher.checkNow(); }

    /// What is known now.
    [[nodiscard]] const CheckContext &context() const { return m_context; }
    /// Whether it is known which rules count; until then nothing should be checked.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Whether everything was read.
    [[nodiscard]] bool isComplete() const { return m_isReady && !m_isReading; }

Q_SIGNALS:
    void changed(); ///< context()
    /// jianbao.toml cannot be read or is malformed, and the settings that were known before go on to count.
    void settingsFailed(const Jianbao::Error &error);
    /// Another program has changed jianbao.toml: the repository should be opened anew.
    void profileChanged();

private:
    /// An issue's file as it was when it was taken apart.
    struct Digest
    {
        qint64 size = 0;
        QDateTime changed;
        std::shared_ptr<const ArchivedIssue> issue;
    };
    using Digests = QHash<QString, Digest>; ///< by path

    struct Settings
    {
        Result<CheckSettings> settings;
        FileStamp stamp;
    };
    struct Issues
    {
        Archive archive;
        QStringList files;
        Digests digests;
    };

    [[nodiscard]] static Settings readSettings(const QString &path);
    [[nodiscard]] static Issues readIssues(const Repository &repository, const Digests &known);
    void read();
    void takeSettings(const QString &root, const Settings &read);
    void takeIssues(const QString &root, const Issues &read);

    Repository m_repository;
    CheckContext m_context;
    Digests m_digests;
    Profile m_toldProfile; ///< when changed() was last told
    bool m_isReady = true; ///< without repository there is nothing to read
    bool m_isReading = false;
    bool m_isStale = false; ///< files changed while they were read
    FileWatcher m_watcher;
    QString m_watched; ///< path of jianbao.toml
    Workers m_worker;
};

} // namespace Jianbao

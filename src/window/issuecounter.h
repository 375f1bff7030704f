// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outline/issueentry.h"
#include "repository/repository.h"
#include "window/archivewords.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace Jianbao {

/// The repository's issues with their item counts and words, which are read on a worker.
class IssueCounter : public QObject
{
    Q_OBJECT

public:
    explicit IssueCounter(QObject *parent = nullptr);
    ~IssueCounter() override;

    /// Starts reading anew; counts and words of the same files are kept until new ones arrive.
    void setRepository(const Repository &repository);
    /// What is known now, newest first; open and modified are false.
    [[nodiscard]] const QList<IssueEntry> &entries() const { return m_entries; }
    /// The count of an issue that is being edited, whatever the file on disk says, until forgetItemCount().
    void setItemCount(const QString &path, int items);
    /// The issue is not edited any more; its file counts again, from the next setRepository() on.
    void forgetItemCount(const QString &path) { m_edited.remove(path); }

    [[nodiscard]] const ArchiveWords &words() const { return m_words; }
    /// The words of a file that was saved, if it is one of the repository's issues.
    void setWords(const QString &path, const Vocabulary &words);

Q_SIGNALS:
    void changed(); ///< entries() or words()

private:
    struct Reading
    {
        int items = -1;
        Vocabulary words = {};
    };

    [[nodiscard]] static Reading read(const IssueFile &file, const Profile &profile);
    void take(quint64 ticket, const QHash<QString, Reading> &readings);

    QList<IssueEntry> m_entries;
    ArchiveWords m_words;
    QSet<QString> m_edited;
    quint64 m_ticket = 0;              ///< of the newest job; results of older ones are dropped
    std::atomic<quint64> m_wanted = 0; ///< the same, for the worker to see that it is no longer wanted
    QThreadPool m_worker;              ///< last, so that it has ended before the members it uses go
};

} // namespace Jianbao

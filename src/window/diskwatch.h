// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filewatcher.h"

#include <QHash>
#include <QObject>

namespace Jianbao {

class DocumentPage;
class DocumentTabs;

/// Tells open issues when another program changes their files, and the window when the issue folder changes.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(DocumentTabs *tabs, QObject *parent = nullptr);

    /// Compares everything at once: some file systems tell nothing.
    void checkNow();
    /// The folder whose files make the issue list; empty: none.
    void watchFolder(const QString &path);

Q_SIGNALS:
    void folderChanged();

private:
    void join(DocumentPage *page);

    DocumentTabs *m_tabs;
    FileWatcher m_watcher;
    QHash<const DocumentPage *, QString> m_paths; ///< what is watched for each page
};

} // namespace Jianbao

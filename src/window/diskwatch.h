// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/filewatcher.h"

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

    /// The folder whose files make the issue list; empty: none.
    void watchFolder(const QString &path);

Q_SIGNALS:
    void folderChanged();

private:
    void join(DocumentPage *page);

    DocumentTabs *m_tabs;
    FileWatcher m_watcher;
};

} // namespace Jianbao

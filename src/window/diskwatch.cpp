// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/diskwatch.h"

#include "window/documentpage.h"
#include "window/documenttabs.h"

namespace Jianbao {

DiskWatch::DiskWatch(DocumentTabs *tabs, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
{
    connect(tabs, &DocumentTabs::pageOpened, this, &DiskWatch::join);
    connect(tabs, &DocumentTabs::pageClosed, this, [this](const DocumentPage *page) {
        if (const QString path = m_paths.take(page); !path.isEmpty())
            m_watcher.unwatch(path);
    });
    const auto check = [this](const QString &path) {
        // By the name that is watched: a link may stand there now.
        const QList<DocumentPage *> pages = m_tabs->pages();
        for (DocumentPage *page : pages) {
            if (page->path() == path)
                page->checkDisk();
        }
    };
    connect(&m_watcher, &FileWatcher::changed, this, check);
    connect(&m_watcher, &FileWatcher::removed, this, check);
    connect(&m_watcher, &FileWatcher::folderChanged, this, &DiskWatch::folderChanged);
}

void DiskWatch::checkNow()
{
    m_watcher.checkNow();
    // Another window that had the file open may be gone: of that no file tells.
    const QList<DocumentPage *> pages = m_tabs->pages();
    for (DocumentPage *page : pages) {
        if (page->isReadOnly())
            page->checkDisk();
    }
}

void DiskWatch::watchFolder(const QString &path)
{
    m_watcher.setFolder(path);
}

void DiskWatch::join(DocumentPage *page)
{
    const auto watch = [this, page] {
        if (const QString before = m_paths.value(page); !before.isEmpty() && before != page->path())
            m_watcher.unwatch(before);
        m_paths.insert(page, page->path());
        if (page->path().isEmpty())
            return;
        m_watcher.watch(page->path(), page->file().stamp());
    };
    watch();
    connect(page, &DocumentPage::fileChanged, this, watch);
}

} // namespace Jianbao

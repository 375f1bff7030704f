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
    connect(tabs, &DocumentTabs::pageClosed, this, [this](const QString &path) { m_watcher.unwatch(path); });
    const auto check = [this](const QString &path) {
        if (DocumentPage *page = m_tabs->pageOf(path))
            page->checkDisk();
    };
    connect(&m_watcher, &FileWatcher::changed, this, check);
    connect(&m_watcher, &FileWatcher::removed, this, check);
    connect(&m_watcher, &FileWatcher::folderChanged, this, &DiskWatch::folderChanged);
}

void DiskWatch::watchFolder(const QString &path)
{
    m_watcher.setFolder(path);
}

void DiskWatch::join(DocumentPage *page)
{
    m_watcher.watch(page->path(), page->file().stamp());
    connect(page, &DocumentPage::fileChanged, this,
            [this, page] { m_watcher.watch(page->path(), page->file().stamp()); });
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/linkcheckcommands.h"

#include "base/lines.h"
#include "editor/editor.h"
#include "repository/filestore.h"
#include "repository/sourcetext.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/linkcheckdialog.h"
#include "window/pageedits.h"

#include <QFileInfo>
#include <QMap>

namespace Jianbao {

LinkCheckCommands::LinkCheckCommands(DraftWorkspace *draft, const QString &cachePath, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_window(window)
    , m_store(cachePath)
{
    m_worker.setMaxThreadCount(1);
}

LinkCheckCommands::~LinkCheckCommands()
{
    ++m_wanted;
    m_worker.waitForDone();
    if (m_dialog)
        m_store.save(m_dialog->cache()); // the window is closed over it
}

void LinkCheckCommands::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_page = m_draft->tabs()->currentPage();
    const Repository &repository = m_draft->repository();
    if (!m_page && !repository.isOpen())
        return;
    m_dialog = new LinkCheckDialog(m_rules, m_store.load(), m_page ? m_page->title() : QString(),
                                   repository.isOpen() ? repository.name() : QString(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LinkCheckDialog::scopeChanged, this, &LinkCheckCommands::list);
    connect(m_dialog, &LinkCheckDialog::placeActivated, this, &LinkCheckCommands::show);
    connect(m_dialog, &LinkCheckDialog::replaceRequested, this, &LinkCheckCommands::replace);
    connect(m_dialog, &LinkCheckDialog::openRequested, this, &LinkCheckCommands::linkActivated);
    connect(m_dialog, &LinkCheckDialog::stopped, this, [this] { m_store.save(m_dialog->cache()); });
    list();
    m_dialog->show();
}

void LinkCheckCommands::list()
{
    ++m_wanted;
    if (m_dialog->scope() == LinkCheckDialog::Scope::Archive)
        listArchive();
    else if (m_page)
        m_dialog->setLinks(listedLinks(m_page->path(), m_page->title(), m_page->editor()->text(), m_draft->profile()));
    else
        m_dialog->setLinks({}); // its tab was closed
}

void LinkCheckCommands::listArchive()
{
    m_worker.start([this, ticket = m_wanted.load(), sources = archive(), profile = m_draft->profile()] {
        QList<ListedLink> links;
        for (const Source &source : sources) {
            if (m_wanted != ticket)
                return;
            links.append(read(source, profile));
        }
        const auto show = [this, ticket, links] {
            if (m_dialog && m_wanted == ticket)
                m_dialog->setLinks(links);
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

/// Newest first.
QList<LinkCheckCommands::Source> LinkCheckCommands::archive() const
{
    QList<Source> sources;
    for (const IssueFile &file : m_draft->repository().issues()) {
        Source source{.path = file.path, .name = QFileInfo(file.path).fileName()};
        if (const DocumentPage *page = m_draft->tabs()->pageOf(file.path))
            source.text = page->editor()->text();
        sources.append(source);
    }
    return sources;
}

QList<ListedLink> LinkCheckCommands::read(const Source &source, const Profile &profile)
{
    if (source.text)
        return listedLinks(source.path, source.name, *source.text, profile);
    const Result<FileContent> content = readFile(source.path);
    if (!content)
        return {};
    return listedLinks(source.path, source.name, SourceText::fromBytes(content->bytes).text(), profile);
}

DocumentPage *LinkCheckCommands::pageOf(const ListedLink &link) const
{
    return link.path.isEmpty() ? m_page.get() : m_draft->tabs()->pageOf(link.path);
}

void LinkCheckCommands::show(const ListedLink &link)
{
    if (!link.path.isEmpty())
        Q_EMIT placeRequested(link.path, link.line, 1);
    DocumentPage *page = pageOf(link);
    if (!page)
        return;
    m_draft->tabs()->setCurrentPage(page);
    const QString text = page->editor()->text();
    if (const auto place = placeOf(link, text))
        page->editor()->select(*place);
    else
        page->editor()->goToLine(link.line);
    m_window->activateWindow();
    page->setFocus();
}

void LinkCheckCommands::replace(const QList<std::pair<ListedLink, QUrl>> &links)
{
    QMap<QString, QList<std::pair<ListedLink, QUrl>>> byFile;
    for (const auto &link : links)
        byFile[link.first.path].append(link);
    for (auto file = byFile.cbegin(); file != byFile.cend(); ++file) {
        if (!file.key().isEmpty()) {
            if (const Result<DocumentPage *> opened = m_draft->tabs()->open(file.key()); !opened) {
                Q_EMIT failed(std::unexpected(opened.error()));
                continue;
            }
        }
        DocumentPage *page = pageOf(file->first().first);
        if (!page || page->isReadOnly())
            continue;
        applyEdits(*page, addressChanges(*file, page->editor()->text()));
    }
    if (m_dialog)
        list();
}

} // namespace Jianbao

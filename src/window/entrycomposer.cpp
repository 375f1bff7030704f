// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entrycomposer.h"

#include "editor/editor.h"
#include "issue/itemwriter.h"
#include "issue/scan.h"
#include "markdown/clipboardhtml.h"
#include "markdown/pagemetadata.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/entrydialog.h"
#include "window/heldpage.h"
#include "window/noticebar.h"
#include "window/pageedits.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace Jianbao {

namespace {

/// The index of a section by its id; -1: the issue has none.
int sectionOf(const Issue &issue, const QString &id)
{
    const auto found = std::ranges::find(issue.sections, id, &Section::id);
    return found == issue.sections.end() ? -1 : int(found - issue.sections.begin());
}

bool hasLink(const Captures &captures)
{
    return std::ranges::any_of(captures.entries, [](const Capture &entry) { return !entry.draft.url.isEmpty(); });
}

QSet<QString> linksOf(const Issue &issue)
{
    QSet<QString> links;
    for (const Section &section : issue.sections) {
        for (const Item &item : section.items)
            links.insert(item.url.value_or(QString()));
    }
    links.remove(QString());
    return links;
}

void tell(const DocumentPage &page, const Error &error)
{
    page.notice()->show(NoticeBar::Kind::Warning, error.message);
}

} // namespace

EntryComposer::EntryComposer(DraftWorkspace *draft, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_window(window)
{
}

void EntryComposer::prepare(EntryDialog &dialog, const DocumentPage &page, const PageIssue &now,
                            ItemPlace current) const
{
    dialog.setSources(m_draft->knownSources());
    dialog.setKnownUrls(linksOf(now.issue));
    dialog.setTextFont(page.editor()->font());
    dialog.setFolders(QFileInfo(m_draft->placeOf(page)).absolutePath(), m_draft->repository().root());
    connect(&dialog, &EntryDialog::linkActivated, m_draft, &DraftWorkspace::linkActivated);
    if (current.section < 0)
        return;
    const Section &section = now.issue.sections.at(current.section);
    const QString &title = section.items.at(current.item).title;
    dialog.setPlaces({tr("At the end of the section"), tr("Before “%1”").arg(title), tr("After “%1”").arg(title)},
                     section.id);
}

void EntryComposer::joinFetch(EntryDialog &dialog)
{
    connect(&dialog, &EntryDialog::fetchRequested, &m_fetch, [this, &dialog](const QUrl &url) {
        dialog.setFetching(true, tr("Asking %1…").arg(url.host()));
        m_fetch.start(url);
    });
    connect(&dialog, &EntryDialog::fetchCancelled, &m_fetch, &PageFetch::cancel);
    connect(&m_fetch, &PageFetch::progress, &dialog, [&dialog](qint64 received) {
        dialog.setFetching(true, tr("%1 received…").arg(QLocale().formattedDataSize(received)));
    });
    connect(&m_fetch, &PageFetch::finished, &dialog, [&dialog](const Result<FetchedPage> &fetched) {
        if (!fetched) {
            dialog.showFetchError(fetched.error().message);
            return;
        }
        const PageMetadata page = pageMetadata(fetched->html, fetched->charset);
        dialog.setFetched(page.title, page.source, page.description,
                          page.arxivId.isEmpty() ? QStringList() : QStringList{page.arxivId});
    });
}

void EntryComposer::newEntry()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    const ItemPlace current = entryAtCaret(*page, now.issue);
    ItemDraft draft;
    if (current.section >= 0)
        draft.sectionId = now.issue.sections.at(current.section).id;
    EntryDialog dialog(m_draft->profile(), {draft}, EntryDialog::Mode::New, m_window);
    prepare(dialog, *page, now, current);
    joinFetch(dialog);
    const HeldPage held(m_draft, page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<Written> entries;
    for (const ItemDraft &accepted : dialog.accepted())
        entries.append({accepted.sectionId, itemText(accepted, m_draft->profile())});
    insert(held, entries, dialog.place(), heldEntry(now, current));
}

Captures EntryComposer::captured(const QMimeData &data) const
{
    // Programs that copy formatted text give the plain one, too; only where that has no link is the HTML better.
    Captures plain = captureText(data.text(), m_draft->profile());
    if (hasLink(plain) || !data.hasHtml())
        return plain.entries.isEmpty() ? captureArticle(data.text(), m_draft->profile()) : plain;
    const QString lines = plainCapture(data.html().toUtf8());
    return captureArticle(lines.isEmpty() ? data.text() : lines, m_draft->profile());
}

void EntryComposer::paste()
{
    DocumentPage *page = m_draft->editablePage();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!page || !data)
        return;
    const Captures captures = captured(*data);
    if (captures.entries.isEmpty()) {
        page->notice()->show(NoticeBar::Kind::Information, tr("There is no text in the clipboard."));
        return;
    }
    QList<ItemDraft> drafts;
    QStringList leftOut;
    for (const Capture &capture : captures.entries) {
        drafts.append(capture.draft);
        leftOut += capture.leftOut;
    }
    QStringList rest;
    for (const RestLine &line : captures.rest)
        rest.append(line.text);
    // What is an entry already stays as it was written, unless the form changed it.
    const auto write = [&](int row, const ItemDraft &draft) {
        const Capture &capture = captures.entries.at(row);
        return draft == capture.draft && !capture.markdown.isEmpty() ? capture.markdown
                                                                     : itemText(draft, m_draft->profile());
    };
    const PageIssue now = scannedPage(*page, m_draft->profile());
    const ItemPlace current = entryAtCaret(*page, now.issue);
    EntryDialog dialog(m_draft->profile(), drafts, EntryDialog::Mode::Paste, m_window);
    prepare(dialog, *page, now, current);
    joinFetch(dialog);
    dialog.setWriter(write);
    dialog.setLeftOver(leftOut, rest);
    const HeldPage held(m_draft, page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QList<ItemDraft> accepted = dialog.accepted();
    const QList<int> rows = dialog.acceptedRows();
    QList<Written> entries;
    for (qsizetype i = 0; i < accepted.size(); ++i)
        entries.append({accepted.at(i).sectionId, write(rows.at(i), accepted.at(i))});
    insert(held, entries, dialog.place(), heldEntry(now, current));
}

void EntryComposer::offerAfterPaste(DocumentPage *page, const QString &text)
{
    if (!looksLikeCapture(text, m_draft->profile()))
        return;
    page->notice()->show(NoticeBar::Kind::Information, tr("What you pasted looks like entries."),
                         {{tr("Paste as Entry…"), [this, held = HeldPage(m_draft, page)] {
                               DocumentPage *present = held.unchanged(); // else Undo takes something else back
                               if (!present)
                                   return;
                               present->editor()->undo();
                               paste();
                           }}});
}

void EntryComposer::insert(const HeldPage &held, const QList<Written> &entries, int place, const HeldEntry &neighbour)
{
    DocumentPage *page = held.editable();
    if (!page)
        return;
    QString text = page->editor()->text();
    ItemPlace current = placeOf(neighbour, scannedPage(*page, m_draft->profile()));
    const bool isLost = place > 0 && current.section < 0;
    int line = 0;
    for (const Written &entry : entries) {
        const Issue issue = scanIssue(text, m_draft->profile());
        const int section = sectionOf(issue, entry.sectionId);
        const bool isBeside = place > 0 && section >= 0 && section == current.section;
        const auto edit = [&]() -> Result<ItemEdit> {
            if (section < 0)
                return createSection(text, issue, m_draft->profile(), entry.sectionId, entry.markdown);
            const ItemPlace end{section, int(issue.sections.at(section).items.size())};
            const ItemPlace beside{current.section, current.item + (place == 2 ? 1 : 0)};
            return addItem(text, issue, m_draft->profile(), isBeside ? beside : end, entry.markdown);
        }();
        if (!edit) {
            tell(*page, edit.error());
            return;
        }
        text = applied(text, edit->changes);
        line = int(QStringView(text).first(edit->range.start).count(u'\n')) + 1;
        if (isBeside)
            ++current.item; // the next one comes behind it
    }
    page->editor()->replaceText(text);
    if (line > 0)
        page->editor()->goToLine(line);
    page->editor()->setFocus();
    if (isLost)
        page->notice()->show(NoticeBar::Kind::Information,
                             tr("The text has changed meanwhile: what you wrote is at the end of its section."));
}

void EntryComposer::editEntry()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    const HeldEntry entry = heldEntry(now, entryAtCaret(*page, now.issue));
    if (entry.place.section < 0) {
        page->notice()->show(NoticeBar::Kind::Information, tr("Put the caret into an entry first."));
        return;
    }
    EntryDialog dialog(m_draft->profile(), {entry.draft}, EntryDialog::Mode::Edit, m_window);
    prepare(dialog, *page, now, {});
    joinFetch(dialog);
    const HeldPage held(m_draft, page);
    if (dialog.exec() == QDialog::Accepted && !dialog.accepted().isEmpty())
        change(held, entry, dialog.accepted().first());
}

void EntryComposer::change(const HeldPage &held, const HeldEntry &entry, const ItemDraft &after)
{
    DocumentPage *page = held.editable();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    const ItemPlace place = placeOf(entry, now);
    if (place.section < 0) {
        HeldPage::tellChanged(*page);
        return;
    }
    const Item &item = now.issue.sections.at(place.section).items.at(place.item);
    const Result<QList<TextChange>> changes = itemEdits(now.text, item, entry.draft, after, m_draft->profile());
    if (!changes) {
        tell(*page, changes.error());
        return;
    }
    QString text = applied(now.text, *changes);
    const Issue issue = scanIssue(text, m_draft->profile());
    if (const int target = sectionOf(issue, after.sectionId); target >= 0 && target != place.section) {
        const int end = int(issue.sections.at(target).items.size());
        const Result<ItemEdit> moved = moveItems(text, issue, m_draft->profile(), {place}, {target, end});
        if (!moved) {
            tell(*page, moved.error());
            return;
        }
        text = applied(text, moved->changes);
    }
    page->editor()->replaceText(text);
    page->editor()->setFocus();
}

} // namespace Jianbao

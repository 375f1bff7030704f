// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/entrycommands.h"

#include "editor/editor.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/heldpage.h"
#include "window/noticebar.h"
#include "window/pageedits.h"

#include <QMenu>

#include <algorithm>

namespace Jianbao {

namespace {

/// Where a section of the same kind is in another issue; -1: nowhere.
int sectionLike(const Section &section, const Issue &issue)
{
    const auto same = [&section](const Section &other) {
        return section.id.isEmpty() ? other.heading == section.heading : other.id == section.id;
    };
    const auto found = std::ranges::find_if(issue.sections, same);
    return found == issue.sections.end() ? -1 : int(found - issue.sections.begin());
}

/// The place one entry further up or down: at the edge of a section, in the next section.
std::optional<ItemPlace> neighbour(const Issue &issue, ItemPlace item, int step)
{
    if (step < 0) {
        if (item.item > 0)
            return ItemPlace{item.section, item.item - 1};
        return item.section > 0
                   ? std::optional(ItemPlace{item.section - 1, int(issue.sections.at(item.section - 1).items.size())})
                   : std::nullopt;
    }
    if (item.item + 1 < issue.sections.at(item.section).items.size())
        return ItemPlace{item.section, item.item + 2};
    return item.section + 1 < issue.sections.size() ? std::optional(ItemPlace{item.section + 1, 0}) : std::nullopt;
}

} // namespace

EntryCommands::EntryCommands(DraftWorkspace *draft, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_window(window)
{
}

void EntryCommands::tell(const Error &error)
{
    if (DocumentPage *current = m_draft->tabs()->currentPage())
        current->notice()->show(NoticeBar::Kind::Information, error.message);
}

void EntryCommands::apply(DocumentPage &page, const Result<ItemEdit> &edit)
{
    if (!edit)
        tell(edit.error());
    else if (!edit->changes.isEmpty())
        applyEdits(page, edit->changes, edit->range.start);
}

void EntryCommands::moveItems(const QList<ItemPlace> &items, ItemPlace before)
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    apply(*page, Jianbao::moveItems(now.text, now.issue, m_draft->profile(), items, before));
}

void EntryCommands::removeItems(const QList<ItemPlace> &items)
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    apply(*page, Jianbao::removeItems(now.text, now.issue, m_draft->profile(), items));
}

void EntryCommands::transferItems(const QString &sourcePath, const QList<ItemPlace> &items, ItemPlace before)
{
    DocumentPage *target = m_draft->editablePage();
    if (DocumentPage *source = m_draft->tabs()->pageOf(sourcePath); source && target)
        moveBetween(source, items, target, before);
}

void EntryCommands::sendItems(const QString &targetPath, const QList<ItemPlace> &items, const QString &sourcePath)
{
    DocumentPage *source = sourcePath.isEmpty() ? m_draft->editablePage() : m_draft->tabs()->pageOf(sourcePath);
    const Result<DocumentPage *> target = m_draft->tabs()->open(targetPath);
    if (!target) {
        tell(target.error());
        return;
    }
    if (!source || source == *target)
        return;
    // Section by section, from the last one: the places of those before it stay what they are.
    const PageIssue from = scannedPage(*source, m_draft->profile());
    for (int section = int(from.issue.sections.size()) - 1; section >= 0; --section) {
        QList<ItemPlace> ofSection;
        std::ranges::copy_if(items, std::back_inserter(ofSection),
                             [section](ItemPlace place) { return place.section == section; });
        if (ofSection.isEmpty())
            continue;
        const PageIssue to = scannedPage(**target, m_draft->profile());
        const int like = sectionLike(from.issue.sections.at(section), to.issue);
        if (like < 0) {
            tell({ErrorCode::NotFound,
                  tr("%1 has no section “%2”. Drop the entry on the section where it belongs.")
                      .arg((*target)->title(), from.issue.sections.at(section).heading),
                  targetPath});
            continue;
        }
        moveBetween(source, ofSection, *target, {like, int(to.issue.sections.at(like).items.size())});
    }
}

void EntryCommands::moveBetween(DocumentPage *source, const QList<ItemPlace> &items, DocumentPage *target,
                                ItemPlace before)
{
    if (source->isReadOnly() || target->isReadOnly()) {
        tell({ErrorCode::NotPermitted,
              tr("%1 cannot be edited here, so nothing was moved.")
                  .arg(source->isReadOnly() ? source->title() : target->title()),
              target->path()});
        return;
    }
    const PageIssue from = scannedPage(*source, m_draft->profile());
    const Result<TakenItems> taken = takeItems(from.text, from.issue, m_draft->profile(), items);
    if (!taken) {
        tell(taken.error());
        return;
    }
    // First where they go, then where they come from: an entry may be there twice for a moment, never not at all.
    const PageIssue to = scannedPage(*target, m_draft->profile());
    const Result<ItemEdit> added = addItem(to.text, to.issue, m_draft->profile(), before, taken->entries);
    if (!added) {
        tell(added.error());
        return;
    }
    applyEdits(*target, added->changes, added->range.start);
    applyEdits(*source, taken->edit.changes);
}

QString EntryCommands::textOf(ItemPlace place) const
{
    const DocumentPage *shown = m_draft->tabs()->currentPage();
    if (!shown)
        return {};
    const PageIssue now = scannedPage(*shown, m_draft->profile());
    const QList<Item> items = now.issue.sections.value(place.section).items;
    const TextRange range = items.value(place.item).range;
    return now.text.sliced(range.start, range.length());
}

void EntryCommands::moveBy(int step)
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    const ItemPlace item = entryAtCaret(*page, now.issue);
    if (item.section < 0)
        return;
    if (const std::optional<ItemPlace> before = neighbour(now.issue, item, step))
        apply(*page, Jianbao::moveItems(now.text, now.issue, m_draft->profile(), {item}, *before));
}

void EntryCommands::duplicate()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    if (const ItemPlace item = entryAtCaret(*page, now.issue); item.section >= 0)
        apply(*page, duplicateItem(now.text, now.issue, m_draft->profile(), item));
}

void EntryCommands::remove()
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const PageIssue now = scannedPage(*page, m_draft->profile());
    if (const ItemPlace item = entryAtCaret(*page, now.issue); item.section >= 0)
        apply(*page, Jianbao::removeItems(now.text, now.issue, m_draft->profile(), {item}));
}

void EntryCommands::fillEntryMenu(QMenu *menu, const QList<ItemPlace> &items)
{
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    fillSectionMenu(menu->addMenu(tr("Move to &Section")), items);
    menu->addAction(tr("&Remove"), this, [this, held = HeldPage(m_draft, page), items] {
        if (held.unchanged())
            removeItems(items);
    });
}

void EntryCommands::fillSectionMenu(QMenu *menu, QList<ItemPlace> items)
{
    menu->clear();
    DocumentPage *page = m_draft->editablePage();
    if (!page)
        return;
    const HeldPage held(m_draft, page);
    const PageIssue now = scannedPage(*page, m_draft->profile());
    if (const ItemPlace item = entryAtCaret(*page, now.issue); items.isEmpty() && item.section >= 0)
        items.append(item);
    for (int section = 0; section < now.issue.sections.size(); ++section) {
        const int end = int(now.issue.sections.at(section).items.size());
        QAction *action =
            menu->addAction(now.issue.sections.at(section).heading, this, [this, held, items, section, end] {
                if (held.unchanged())
                    moveItems(items, {section, end});
            });
        action->setEnabled(std::ranges::any_of(items, [section](ItemPlace p) { return p.section != section; }));
    }
}

} // namespace Jianbao

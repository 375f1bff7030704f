// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "window/heldpage.h"

#include "editor/editor.h"
#include "issue/itemwriter.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"
#include "window/pageedits.h"

namespace Jianbao {

HeldPage::HeldPage(DraftWorkspace *draft, DocumentPage *page)
    : m_draft(draft)
    , m_page(page)
    , m_text(page->editor()->text())
{
}

DocumentPage *HeldPage::editable() const
{
    // A page that was closed is deleted a moment later.
    if (!m_page || !m_draft->tabs()->pages().contains(m_page.data())) {
        Q_EMIT m_draft->message(tr("The issue was closed meanwhile, so nothing was done."));
        return nullptr;
    }
    m_draft->tabs()->setCurrentPage(m_page);
    if (!m_page->isReadOnly())
        return m_page;
    // That it is open elsewhere is what its notice says already, with a way out.
    if (const SourceText &source = m_page->file().source(); source.isReadOnly())
        m_page->notice()->show(NoticeBar::Kind::Warning, tr("Nothing was done. %1").arg(source.readOnlyReason()));
    return nullptr;
}

DocumentPage *HeldPage::unchanged() const
{
    DocumentPage *page = editable();
    if (!page || page->editor()->text() == m_text)
        return page;
    tellChanged(*page);
    return nullptr;
}

void HeldPage::tellChanged(const DocumentPage &page)
{
    page.notice()->show(NoticeBar::Kind::Warning,
                        tr("The text has changed meanwhile, so nothing was done. Look at it and try again."));
}

HeldEntry heldEntry(const PageIssue &now, ItemPlace place)
{
    if (place.section < 0)
        return {};
    const Section &section = now.issue.sections.at(place.section);
    HeldEntry entry{place, draftOf(section.items.at(place.item), now.text)};
    entry.draft.sectionId = section.id;
    return entry;
}

ItemPlace placeOf(const HeldEntry &entry, const PageIssue &now)
{
    const QList<Section> &sections = now.issue.sections;
    const auto isSame = [&](ItemPlace place) {
        return heldEntry(now, place).draft == entry.draft;
    };
    if (entry.place.section < 0)
        return {};
    if (entry.place.item < sections.value(entry.place.section).items.size() && isSame(entry.place))
        return entry.place;
    QList<ItemPlace> alike;
    for (int section = 0; section < sections.size(); ++section) {
        for (int item = 0; item < sections.at(section).items.size(); ++item) {
            if (isSame({section, item}))
                alike.append({section, item});
        }
    }
    return alike.size() == 1 ? alike.first() : ItemPlace();
}

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"
#include "issue/itemplacing.h"

namespace Jianbao {

/// What an edit of entries promises: which entries every section holds afterwards, each with its bytes. The format
/// lets an entry's lines depend on what follows it (FORMAT.md §6), so the promise is compared with a scan.
class ItemPromise
{
public:
    /// All entries but those that the operation takes. @param text that issue was scanned from; must outlive it
    ItemPromise(QStringView text, const Issue &issue, const ItemPlacing &placing);

    /// Entries that are put somewhere. @param before counts the entries that stay
    void add(ItemPlace before, const QStringList &entries);
    /// A section that is created before the one with this index.
    void addSection(int index) { m_sections.insert(index, QStringList()); }

    /// Nothing when the edit keeps it. Errors: Malformed, naming the entry that would be torn apart.
    [[nodiscard]] Result<void> kept(const ItemEdit &edit, const Profile &profile) const;

private:
    QStringView m_text;
    QList<QStringList> m_sections;
};

/// The text of an entry without the LF at its end.
[[nodiscard]] QString entryText(QStringView text, const Item &item);

/// The entries of a piece of text, as they are above another entry. Errors: Malformed, when not all of it are entries.
[[nodiscard]] Result<QStringList> entriesIn(const QString &content, const Profile &profile);

} // namespace Jianbao

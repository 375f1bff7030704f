// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/model.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace Jianbao {

/// One row of the outline: what it shows, and which lines it stands for.
struct OutlineRow
{
    enum class Kind { WarmUp, WarmUpItem, Section, Item, BackIssues, Trailer };

    Kind kind = Kind::Item;
    QString sectionId = {}; ///< of a section, of the profile; empty if the heading is unknown
    QString title = {};     ///< heading, title of an item, text of a bullet; may be empty
    QString detail = {};    ///< an item's tags and source (or its link's host), a bullet's company; may be empty
    QString url = {};       ///< of an item; not shown, tells an edited item from a new one
    int count = -1;         ///< children of a group; -1 for what has none
    LineSpan lines = {};

    /// Whether the row holds other rows.
    [[nodiscard]] bool isGroup() const { return kind == Kind::WarmUp || kind == Kind::Section; }
    /// A heading that the profile does not know (FORMAT.md §12, H5).
    [[nodiscard]] bool isUnknownSection() const { return kind == Kind::Section && sectionId.isEmpty(); }
    /// By what a group's expanded state is remembered: alike for the same section of all issues.
    [[nodiscard]] QString groupKey() const;
};

/// Whether two rows look the same. Lines move all the time while typing and are not looked at.
[[nodiscard]] bool showSame(const OutlineRow &a, const OutlineRow &b);

/// The whole title and what the row has no place for, as rich text.
[[nodiscard]] QString toolTip(const OutlineRow &row);

/// What a screen reader says: title, tags and source, and what is wrong with the row.
[[nodiscard]] QString accessibleText(const OutlineRow &row);

/// What a screen reader says after it: that an entry can be moved, and how. Empty for other rows.
[[nodiscard]] QString accessibleDescription(const OutlineRow &row);

/// A top-level row and the rows below it.
struct OutlineGroup
{
    OutlineRow row;
    QList<OutlineRow> children;
};

/// The rows of an issue: warm-up, sections in file order, list of earlier issues, trailer; what is absent has no row.
[[nodiscard]] QList<OutlineGroup> outlineGroups(const Issue &issue);

} // namespace Jianbao

Q_DECLARE_METATYPE(Jianbao::OutlineRow)

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/indextable.h"

#include <optional>

namespace Jianbao {

/// One cell of a table of issues, or one line of a list of them.
struct IndexCell
{
    TextRange range; ///< between the pipes, spaces included; of a list, the whole line without LF
    QString content; ///< without spaces at its ends
    std::optional<IndexEntry> entry;

    /// Whether a coming issue can be written into it: "" or "-" (FORMAT.md §9).
    [[nodiscard]] bool isFree() const { return content.isEmpty() || content == u'-'; }
    friend bool operator==(const IndexCell &, const IndexCell &) = default;
};

/// One line of a table or list of issues.
struct IndexRow
{
    enum class Kind {
        Year,      ///< "| 2 | 0 | 2 | 1 |", or "| 2021 | | | |"
        Delimiter, ///< "|:---:|:---:|"
        Issues,
    };

    Kind kind = Kind::Issues;
    int line = 0; ///< 1-based; 0: a row that is about to be written
    QString year; ///< of a Year
    QList<IndexCell> cells;

    /// The first issue; null if there is none.
    [[nodiscard]] const IndexEntry *firstEntry() const;
};

/// A table or list of issues.
struct IndexBlock
{
    bool isTable = false;
    QList<IndexRow> rows;

    [[nodiscard]] QList<IndexEntry> entries() const;
};

/// The first table or list among some lines that has a link to an issue; else the first table with a row for a year;
/// nothing if there is neither.
[[nodiscard]] std::optional<IndexBlock> findIndexBlock(const Lines &lines, LineSpan span, const Profile &profile);

/// The year of a date, "2021"; empty for a date that does not begin with one ("No. 12").
[[nodiscard]] QString yearOf(const QString &date);

/// Whether an issue is older than another one, by their dates or numbers.
[[nodiscard]] bool isOlder(const QString &date, const QString &other);

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/textchange.h"
#include "issue/indexblock.h"

namespace Jianbao {

/// Adds issues to a table or list of issues by the rules of indexEdits(), and tells which lines that changes.
class IndexWriter
{
public:
    /// @param text and @param lines must outlive this object
    IndexWriter(QStringView text, const Lines &lines, const IndexBlock &block);

    /// @param entry is not in the index; its label and target are written
    void add(const IndexEntry &entry);
    [[nodiscard]] QList<TextChange> edits() const;

private:
    /// Where a cell is.
    struct Place
    {
        qsizetype row = 0;
        qsizetype column = 0;
    };

    void addToTable(const IndexEntry &entry);
    void addToList(const IndexEntry &entry);
    void put(const Place &place, const IndexCell &cell);
    void addRow(qsizetype before);
    [[nodiscard]] IndexRow yearRow(const QString &year) const;
    void placeYears();
    [[nodiscard]] qsizetype lowerYear(qsizetype row, const QString &year, qsizetype header);
    [[nodiscard]] qsizetype raiseYear(qsizetype row, const QString &year);
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] qsizetype firstIssues() const;
    [[nodiscard]] QString written(const IndexRow &row) const;

    QStringView m_text;
    const Lines &m_lines;
    bool m_isTable;
    int m_columns = 4;
    QString m_free;     ///< what a cell without issue holds: "" or "-"
    QString m_yearLine; ///< a row for a year, as it is written here; empty: there is none
    QList<IndexRow> m_old;
    QList<IndexRow> m_rows;
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/lines.h"
#include "issue/itemedits.h"

#include <optional>

namespace Jianbao {

/// Entries as they travel: neighbours of one section, or entries about to be written.
struct ItemRun
{
    QString content; ///< whole lines, from a title line to the last line with text
    QString blanks;  ///< blank lines that go with them, whole lines
};

/// Turns changes of whole lines of a text into changes of the same text without its last LF.
/// @param size of the text with that LF
void keepOpenEnd(QList<TextChange> &changes, qsizetype size);

/// Collects what an operation takes away and puts in, by lines of the old text, and makes the edit of it. A text
/// without LF at its end is treated as if it had one; the edit keeps it as it was.
class ItemPlacing
{
public:
    /// @param issue of the text; it and the profile must outlive the object
    ItemPlacing(QStringView text, const Issue &issue, const Profile &profile);

    [[nodiscard]] bool hasItem(ItemPlace place) const;
    /// Whether entries can be inserted there.
    [[nodiscard]] bool hasPlace(ItemPlace place) const;
    /// The entries of a section that are not taken.
    [[nodiscard]] QList<int> staying(int section) const;

    /// Marks a section as concerned: without entries that stay, its margin does not count. Before all else.
    void concern(int section) { m_concerned.append(section); }
    /// Takes entries away. @param items existing ones, sorted, without doubles
    [[nodiscard]] QList<ItemRun> take(const QList<ItemPlace> &items);
    /// Puts entries before one that stays, or at the section's end. After take(), once.
    void put(const QList<ItemRun> &runs, ItemPlace before);
    /// Puts a text before a line (count + 1: at the end). Instead of put(), once.
    /// @param content where in it the entries are
    void putLines(int line, const QString &lines, TextRange content);

    /// Blank lines below a heading, as most sections have them: the same before an edit and after it.
    [[nodiscard]] int margin() const;
    [[nodiscard]] const Lines &lines() const { return m_lines; }
    /// The edit; its place is not set.
    [[nodiscard]] ItemEdit edit() const;

private:
    ItemRun takeRun(int section, int first, int last);
    void removeLines(int first, int last);
    [[nodiscard]] int firstEmptyLineAbove(int section, int line) const;
    [[nodiscard]] bool isBlankBetween(int line, int end) const;
    [[nodiscard]] qsizetype lineStart(int line) const;
    [[nodiscard]] QString linesText(int first, int last) const;
    void putIntoEmpty(const QList<ItemRun> &runs, int section);
    [[nodiscard]] int lineForFirstItem(int section) const;
    /// The line behind an entry that stays the last one, or behind "-" lines below it that are no entries yet.
    [[nodiscard]] int lineBelow(const Item &item) const;
    /// The line of text that is no entry's, with nothing but blank lines between; 0 if there is none.
    [[nodiscard]] int textBelow(int line) const;
    /// Where an entry goes between the heading and text that stands further down than usual; 0: there is no room, the
    /// text is scraps above the entries.
    [[nodiscard]] int lineAboveText(int section, int margin) const;
    [[nodiscard]] QList<TextChange> merged() const;

    QString m_text;
    bool m_endsInLf;
    Lines m_lines;
    const Issue &m_issue;
    const Profile &m_profile;
    QList<int> m_concerned;
    QList<ItemPlace> m_taken;
    QList<TextChange> m_removals; ///< in order
    std::optional<TextChange> m_insertion;
    TextRange m_content; ///< of the entries in the inserted text
};

} // namespace Jianbao

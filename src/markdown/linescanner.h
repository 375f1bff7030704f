// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <vector>

namespace Jianbao {

/// Columns of white space that make a line indented code, where a paragraph could start.
inline constexpr int codeIndent = 4;

/// A place in a line of Markdown. Columns count tabs as up to the next multiple of four.
struct LinePlace
{
    int line = 0; ///< 0-based
    int offset = 0;
    int column = 0;

    friend bool operator==(const LinePlace &, const LinePlace &) = default;
};

/// The lines of a text and the quotes and list items that are open, as CommonMark's block structure sees them: what is
/// left of a line when the marks of its containers are taken off. LF, CR LF and CR end lines.
class LineScanner
{
public:
    explicit LineScanner(QByteArrayView text);

    [[nodiscard]] int count() const { return int(m_starts.size()); }
    [[nodiscard]] int lineOf(int offset) const;

    void openQuote() { m_containers.push_back(0); }
    void openItem(int indent) { m_containers.push_back(indent); }
    void close() { m_containers.pop_back(); }

    /// The place after the marks of all open containers; false when the line is outside one of them, and then the place
    /// after the marks of those before.
    [[nodiscard]] bool enter(int line, LinePlace &place) const;
    /// The start of a line, whatever is open.
    [[nodiscard]] LinePlace start(int line) const;
    /// From a place to the end of its line, without the line end.
    [[nodiscard]] QByteArrayView rest(const LinePlace &place) const;
    /// The same without white space before it, unless that is enough for indented code. (A container may have taken a
    /// part of a tab.)
    [[nodiscard]] QByteArrayView content(const LinePlace &place) const;
    [[nodiscard]] bool isBlank(const LinePlace &place) const;
    /// Moves over white space; the columns that it takes.
    int skipSpace(LinePlace &place) const;
    /// Moves over bytes that are no tabs.
    static void advance(LinePlace &place, int bytes);
    /// Moves over at most so many columns of white space.
    void skipColumns(LinePlace &place, int columns) const;

    /// Moves over a ">" and the space that belongs to it; false when there is none.
    bool skipQuoteMark(LinePlace &place) const;
    /// Moves over a list marker: a bullet, or a number with a delimiter; the columns an item's content is indented by,
    /// or 0 when there is none.
    int skipListMark(LinePlace &place, char mark) const;

private:
    QByteArrayView m_text;
    std::vector<int> m_starts;
    std::vector<int> m_containers; ///< columns of an item's content; 0 for a quote
};

} // namespace Jianbao

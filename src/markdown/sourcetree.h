// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/ranges.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Jianbao {

/// What one UTF-16 unit of a document is for GitHub's renderer.
enum class TextRole : quint8 {
    Markup,      ///< marks, brackets, destinations, indents, hard breaks, line ends; everything that is not below
    FrontMatter, ///< cut off before Markdown begins
    Text,        ///< shown as it is
    LinkText,    ///< the same, inside a link
    ImageText,   ///< alternative text of an image
    Address,     ///< a bare address, that GitHub makes a link
    Code,        ///< in a code span or block
    Html,        ///< raw HTML
};

/// A block of Markdown, as GitHub sees it.
struct SourceBlock
{
    enum class Kind : quint8 { Quote, BulletList, OrderedList, Item, Paragraph, Heading, Rule, Code, Html, Table, Row };

    Kind kind = Kind::Paragraph;
    LineSpan lines;       ///< 1-based, in the whole document
    int parent = -1;      ///< in SourceTree::blocks; -1: none
    int number = 0;       ///< heading: level; ordered list: first number
    char mark = 0;        ///< bullet list: its character; ordered list: "." or ")"; code: fence, 0 when indented
    bool isLoose = false; ///< list: its items hold paragraphs
};

/// An inline element with a beginning and an end.
struct SourceSpan
{
    enum class Kind : quint8 { Emphasis, Strong, Deleted, Code, Link, Image, AngleLink, BareLink };

    Kind kind = Kind::Emphasis;
    TextRange text;  ///< from the first to the last unit of what it shows; empty, at its place at a guess, for none
    int block = -1;  ///< the leaf that it is in
    QString address; ///< links and images, decoded
};

/// A paragraph, also one that stands straight in a tight item and is no block of its own for md4c.
struct SourceParagraph
{
    LineSpan lines;  ///< 1-based, in the whole document
    int parent = -1; ///< the quote or item that it is in; -1: none
};

/// How a line stands in the quotes and items around it.
struct SourceLine
{
    int container = -1; ///< the innermost quote or item that it belongs to, in SourceTree::blocks; -1: none
    int paragraph = -1; ///< in SourceTree::paragraphs; -1: it belongs to none
    /// It lacks the mark or the indent of one of its containers, and belongs to it only as the rest of a paragraph.
    bool isLazy = false;
    qsizetype start = 0; ///< where it goes on behind the marks and indents that it has: a UTF-16 position in the text
};

/// A document's structure with the source range of everything: what rules about rendering are judged by.
struct SourceTree
{
    QList<SourceBlock> blocks;         ///< parents before children, in document order
    QList<SourceSpan> spans;           ///< in the order of their ends
    std::vector<TextRole> roles;       ///< one for each unit of the text
    std::vector<int> leafOfLine;       ///< [1-based line]: the innermost block that the line belongs to; -1: none
    QList<SourceParagraph> paragraphs; ///< in document order
    std::vector<SourceLine> lines;     ///< [1-based line]; 0 and the one behind the last are there, and empty
    std::optional<Error> error;        ///< why the document could not be read: then all is Markup, and the rest empty

    [[nodiscard]] TextRole roleAt(qsizetype position) const
    {
        return position >= 0 && size_t(position) < roles.size() ? roles[size_t(position)] : TextRole::Markup;
    }
    /// The innermost block of a 1-based line; null: none.
    [[nodiscard]] const SourceBlock *leafAt(int line) const
    {
        const int leaf = line > 0 && size_t(line) < leafOfLine.size() ? leafOfLine[size_t(line)] : -1;
        return leaf < 0 ? nullptr : &blocks.at(leaf);
    }
    /// A 1-based line; an empty one outside of the text.
    [[nodiscard]] SourceLine line(int line) const
    {
        return line > 0 && size_t(line) < lines.size() ? lines[size_t(line)] : SourceLine();
    }
};

/// Reads a document as GitHub does. The same text gives the same tree, however long it takes: of the budgets of
/// RenderOptions those for output and steps count, and not the clock. Over them: SourceTree::error.
[[nodiscard]] SourceTree sourceTree(QStringView text);

} // namespace Jianbao

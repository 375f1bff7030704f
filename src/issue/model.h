// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Jianbao {

// The structure of one issue, computed from its text by scanIssue(). Small values with the source range of everything;
// nothing is ever written back from them. Terms, grammar and irregularities: FORMAT.md §2–§9.

/// To what a line belongs. Every line of every document has exactly one of these (FORMAT.md §1, "Losslessness").
enum class Region {
    FrontMatter, ///< "---" to "---", both included
    Heading,     ///< the h1 line
    Tagline,
    FontNote,
    Lead,     ///< "> 导读：" and its lazy continuation lines
    WarmUp,   ///< the line that introduces the warm-up, its bullets, and lines among them without bullet
    Note,     ///< a "> 注：" quote of the preamble
    Preamble, ///< any other text before the first section
    SectionHeading,
    SectionNote, ///< a quote of a section that is no item's: the note on repository prefixes, the end note
    Item,        ///< title and body lines of an item, blank lines inside it included
    SectionText, ///< text of a section that belongs to no item: scraps before the first item, tail text
    BackIssues,  ///< heading and body of 往期回顾, blank lines inside it included
    Trailer,     ///< from the "----" after the last section to the last line with text
    Blank,       ///< a blank line that is inside none of the above
};

/// The lines between "---" and "---" at the very start (FORMAT.md §2).
struct FrontMatter
{
    LineSpan lines;
    QList<std::pair<QString, QString>> keys; ///< in file order

    friend bool operator==(const FrontMatter &, const FrontMatter &) = default;
};

/// The h1 line "# <title prefix> (DATE)：topic/topic" (FORMAT.md §3).
struct IssueHeading
{
    int line = 0;
    int level = 1;       ///< number of "#": anything but 1 is a mistake (FORMAT.md §12, H4)
    QString date;        ///< as written, "2021-07-18" or a placeholder; empty if there is none
    TextRange dateRange; ///< between the parentheses
    QStringList topics;
    TextRange topicsRange; ///< after the separator, without trailing spaces

    friend bool operator==(const IssueHeading &, const IssueHeading &) = default;
};

/// One "【新闻】…" of the lead (FORMAT.md §4).
struct LeadClause
{
    QString mark;      ///< without brackets, "新闻"
    QString sectionId; ///< of the profile; empty if the mark is unknown
    /// After the profile's "部分" if that follows, up to the next clause, without separator, hard breaks and the ">" of
    /// its lines.
    QString text;
    TextRange range; ///< from the opening bracket, without the separator

    friend bool operator==(const LeadClause &, const LeadClause &) = default;
};

/// The "> 导读：" quote (FORMAT.md §4).
struct Lead
{
    LineSpan lines;
    std::optional<int> count; ///< the N of "本期N条"
    TextRange countRange;     ///< the digits
    QList<LeadClause> clauses;

    friend bool operator==(const Lead &, const Lead &) = default;
};

/// One bullet of the warm-up list, or a line in it that lost its bullet (FORMAT.md §5).
struct WarmUpItem
{
    int line = 0;
    QString marker;                 ///< "-", "–" or empty
    std::optional<QString> company; ///< before the colon
    QString text;                   ///< after the company, closing punctuation kept, without trailing spaces
    TextRange range;                ///< the whole line without trailing spaces
    TextRange textRange;            ///< of text

    friend bool operator==(const WarmUpItem &, const WarmUpItem &) = default;
};

/// A link on a title line.
struct Link
{
    QString text; ///< without the inner brackets of "[[slide]](url)"
    QString url;  ///< as written; may be empty
    TextRange range;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A labelled line of an item (FORMAT.md §7.2). A summary goes on to the next field, item, heading or blank line.
struct Field
{
    enum class Kind { Summary, Link, Text };

    QString label; ///< as written, without colon
    LineSpan lines;
    Kind kind = Kind::Text;
    /// Without hard-break spaces, lines separated by LF, indents of nested lines kept; a link's text, or its URL when
    /// it has none.
    QString value;
    std::optional<QString> url;
    TextRange labelRange;           ///< without colon and the spaces before it
    std::optional<qsizetype> colon; ///< where it is, "：" or ":"; only a summary may lack it (FORMAT.md §12, B3)
    TextRange valueRange;           ///< from after the colon to the end of the last line, without spaces at its ends

    friend bool operator==(const Field &, const Field &) = default;
};

/// What a title line has that it should not have (FORMAT.md §7.1 and §12, classes T1–T8).
enum class TitleDefect {
    UnclosedBracket = 0x1,      ///< "[" without "]", or "](" without "["
    UnclosedParenthesis = 0x2,  ///< "](" without ")", or "]http…" without any
    FullWidthParenthesis = 0x4, ///< "]（url）" and its mixtures
    EmptyUrl = 0x8,             ///< "]()"
    NoLink = 0x10,              ///< plain text
    StrayText = 0x20,           ///< text after the last link
    BareUrl = 0x40,             ///< the title is a URL
    WrongMarker = 0x80,         ///< "-[", " - [", "-text](url)", "- " alone
};
Q_DECLARE_FLAGS(TitleDefects, TitleDefect)
Q_DECLARE_OPERATORS_FOR_FLAGS(TitleDefects)

/// What a line of an item is (FORMAT.md §7.2): hard breaks, indents and lazy lines are judged by it.
enum class BodyKind {
    Title,
    Field,     ///< "摘要：…", "代码：https://…"
    Paragraph, ///< text without marker, at any indent
    List,      ///< "- " or "1. ", a nested item's title too
    Image,     ///< "![…](…)"
    Quote,     ///< ">" right below a line of the item
    Blank,
};

/// One line of an item.
struct BodyLine
{
    int line = 0;
    BodyKind kind = BodyKind::Paragraph;
    int indent = 0; ///< columns

    friend bool operator==(const BodyLine &, const BodyLine &) = default;
};

/// One entry of a section: a title line and its body (FORMAT.md §7).
struct Item
{
    LineSpan lines;                ///< to the last non-blank line that belongs to it
    TextRange range;               ///< of these lines, with the last line's LF
    QStringList tags;              ///< "[1909.10351]", "[CVPR2021]", without brackets
    QString title;                 ///< without the source; "owner/repo: " stays in it
    TextRange titleRange;          ///< of title
    std::optional<QString> source; ///< after the last " | "
    TextRange sourceRange;
    std::optional<QString> url;  ///< of the first link; absent if there is none, empty if it is empty
    TextRange urlRange;          ///< between the parentheses; without link, empty at the end of the line
    std::optional<QString> repo; ///< "owner/repo" that the title starts with, where scanSection() takes it for one
    QList<Link> links;           ///< further links of the title line, in order
    QList<Field> fields;         ///< those of nested items too
    QList<BodyLine> body;        ///< one for each of lines, the title line first
    TitleDefects defects;

    friend bool operator==(const Item &, const Item &) = default;
};

/// One "## " heading that is no back-issue list, and what follows it (FORMAT.md §6).
struct Section
{
    QString id;             ///< of the profile; empty if the heading is unknown (FORMAT.md §12, H5)
    QString heading;        ///< as written, trimmed
    LineSpan lines;         ///< from the heading to the last non-blank line
    TextRange headingRange; ///< the heading's text
    QList<Item> items;

    friend bool operator==(const Section &, const Section &) = default;
};

/// One link of the list of earlier issues.
struct BackIssue
{
    QString date; ///< the link's text
    QString url;
    int line = 0;

    friend bool operator==(const BackIssue &, const BackIssue &) = default;
};

/// The list of earlier issues (FORMAT.md §9).
struct BackIssues
{
    LineSpan lines;
    QList<BackIssue> entries;

    friend bool operator==(const BackIssues &, const BackIssues &) = default;
};

/// One whole issue.
struct Issue
{
    QString date; ///< the heading's date; empty if it has none
    std::optional<FrontMatter> frontMatter;
    std::optional<IssueHeading> heading;
    std::optional<Lead> lead;
    QList<WarmUpItem> warmUp;
    QList<Section> sections;
    std::optional<BackIssues> backIssues;
    std::optional<LineSpan> trailer;
    QList<Region> regions; ///< one per line, in order

    /// Items in all sections, the warm-up not counted: the N that the lead has to say (FORMAT.md §4).
    [[nodiscard]] int itemCount() const;
    /// The item that holds a 1-based line, as {section, item} indexes; {-1, -1} if there is none.
    [[nodiscard]] std::pair<int, int> itemAt(int line) const;

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace Jianbao

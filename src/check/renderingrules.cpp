// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/renderingchecks.h"
#include "check/rules.h"

#include <QCoreApplication>

namespace Jianbao {

namespace {

constexpr Rule rules[] = {
    {
        .id = "render.pipe-table",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Bar that makes a table"),
        .why = QT_TRANSLATE_NOOP("Rules", "The site makes a table of a paragraph with a “|” in every line: a link with "
                                          "a bar in its text is cut into two cells, and is no link any more."),
        .wrong = "- [标题 | 来源](https://a.cn)\n",
        .right = "- [标题 \\| 来源](https://a.cn)\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts a backslash before the bar."),
        .check = findPipeTables,
    },
    {
        .id = "render.html-line",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "HTML at the start of a line"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "At the start of a line, the site takes an element that it does not know for a block "
                                 "of its own: the paragraph ends there, and Markdown inside it is not read."),
        .wrong = "**标语**  \n<font>注：说明</font>\n",
        .right = "**标语**  \n<span>注：说明</span>\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes <span> instead."),
        .check = findHtmlLines,
    },
    {
        .id = "render.quote-swallow",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Block right below a quote"),
        .why = QT_TRANSLATE_NOOP("Rules", "Without a blank line, the site puts what follows a quote into it."),
        .wrong = "> 往期回顾\n- 微信：甲\n",
        .right = "> 往期回顾\n\n- 微信：甲\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findSwallowedBlocks,
    },
    {
        .id = "render.list-lazy",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Numbers beside bullets"),
        .why = QT_TRANSLATE_NOOP("Rules", "A list that is not indented ends the entry on GitHub, and the entries below "
                                          "it become a list of their own; on the site it belongs to the entry."),
        .wrong = "- 条目  \n1. 甲\n2. 乙\n- 下一条\n",
        .right = "- 条目  \n    1. 甲\n    2. 乙\n- 下一条\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Indents the list, and numbers it from 1."),
        .check = findLazyLists,
    },
    {
        .id = "render.list-loose",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Blank lines between some entries"),
        .why = QT_TRANSLATE_NOOP("Rules", "Where blank lines stand between some entries of a list, GitHub spaces all "
                                          "of them out, and the site only those."),
        .wrong = "- 甲\n\n- 乙\n- 丙\n",
        .right = "- 甲\n- 乙\n- 丙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the blank lines."),
        .check = findLooseLists,
    },
    {
        .id = "render.dash-row",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Table row of hyphens"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "The site takes it for a line between two parts of the table, and leaves it out."),
        .wrong = "| 甲 | 乙 |\n|---|---|\n| - | - |\n| 1 | 2 |\n",
        .right = "| 甲 | 乙 |\n|---|---|\n| — | — |\n| 1 | 2 |\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes dashes instead of hyphens."),
        .check = findDashRows,
    },
    {
        .id = "render.empty-bullet",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Bullet without text"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "GitHub shows an empty entry; the site shows a hyphen, or makes a heading of the line above."),
        .wrong = "- 甲\n-\n",
        .right = "- 甲\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the line."),
        .check = findEmptyBullets,
    },
    {
        .id = "render.list-start",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "List that does not start at 1"),
        .why = QT_TRANSLATE_NOOP("Rules", "GitHub shows the numbers as written, the site counts from 1."),
        .wrong = "3. 甲\n4. 乙\n",
        .right = "1. 甲\n2. 乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Numbers the list from 1."),
        .check = findListStarts,
    },
    {
        .id = "render.block-in-item",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Block right below a list"),
        .why = QT_TRANSLATE_NOOP(
            "Rules",
            "Without a blank line, a heading, a quote or code below a list belongs to its last entry on the site."),
        .wrong = "- 甲\n## 标题\n",
        .right = "- 甲\n\n## 标题\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findBlocksInItems,
    },
    {
        .id = "render.list-mid-paragraph",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "List mark inside of a paragraph"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "The site starts a list at any line that begins like one; GitHub only where the number is 1."),
        .wrong = "三点：1.甲；\n2. 乙\n",
        .right = "三点：1.甲；\n2\\. 乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Puts a backslash into the mark."),
        .check = findListsInParagraphs,
    },
    {
        .id = "render.rule-no-blank",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Rule without blank line"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "Hyphens below text are a rule, a heading or plain text, depending on who reads them."),
        .wrong = "甲\n乙\n----\n",
        .right = "甲\n乙\n\n----\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findRulesWithoutBlank,
    },
    {
        .id = "render.list-marker",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Bullets of two kinds"),
        .why = QT_TRANSLATE_NOOP(
            "Rules", "GitHub starts another list where the bullet changes, the site goes on with the same one."),
        .wrong = "- 甲\n* 乙\n",
        .right = "- 甲\n- 乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Uses the bullet of the list above."),
        .check = findListMarkers,
    },
    {
        .id = "render.ordered-parenthesis",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Numbers with parentheses"),
        .why = QT_TRANSLATE_NOOP("Rules", "“1)” starts a list on GitHub, and is text on the site."),
        .wrong = "1) 甲\n2) 乙\n",
        .right = "1. 甲\n2. 乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Writes “1.”."),
        .check = findOrderedParentheses,
    },
    {
        .id = "render.heading-form",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Indented or empty heading"),
        .why = QT_TRANSLATE_NOOP("Rules", "Number signs that do not stand at the start of the line, or have no text "
                                          "behind them, are a heading on GitHub and text on the site."),
        .wrong = "甲\n\n ## 标题\n",
        .right = "甲\n\n## 标题\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Deletes the indent, or the empty heading."),
        .check = findHeadingForms,
    },
    {
        .id = "render.html-edge",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text right below a block of HTML"),
        .why = QT_TRANSLATE_NOOP("Rules", "HTML goes on to the next blank line on GitHub: Markdown there is not read. "
                                          "On the site it ends with its closing tag."),
        .wrong = "<div>\n甲\n</div>\n## 标题\n",
        .right = "<div>\n甲\n</div>\n\n## 标题\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findHtmlEdges,
    },
    {
        .id = "render.table-edge",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text right beside a table"),
        .why =
            QT_TRANSLATE_NOOP("Rules", "The site shows a table as text where no blank line parts it from other text."),
        .wrong = "文字\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n",
        .right = "文字\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findTableEdges,
    },
    {
        .id = "render.code-lazy",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("Rules", "Text right below indented code"),
        .why = QT_TRANSLATE_NOOP("Rules", "The site takes the line for code, too."),
        .wrong = "    code\n文字\n",
        .right = "    code\n\n文字\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Inserts a blank line."),
        .check = findLazyCode,
    },
    {
        .id = "render.soft-break-cjk",
        .severity = Severity::Info,
        .title = QT_TRANSLATE_NOOP("Rules", "Line end between Chinese characters"),
        .why = QT_TRANSLATE_NOOP("Rules",
                                 "Lines of one paragraph are joined with a space, which Chinese text does not have."),
        .wrong = "甲\n乙\n",
        .right = "甲  \n乙\n",
        .fix = QT_TRANSLATE_NOOP("Rules", "Breaks the line, or joins both."),
        .check = findSoftBreaks,
    },
};

} // namespace

std::span<const Rule> renderingRules()
{
    return rules;
}

} // namespace Jianbao

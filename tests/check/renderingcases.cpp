// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

#include <vector>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const RuleCase tableCases[] = {
    {"render.pipe-table",
     "title without body, another entry below",
     "- [甲 | 乙](https://a.cn)\n- [丙](https://b.cn)",
     {u"|"_s},
     "- [甲 \\| 乙](https://a.cn)\n- [丙](https://b.cn)"},
    {"render.pipe-table", "several bars", "甲 | 乙 | 丙\n", {u"| 乙 |"_s}, "甲 \\| 乙 \\| 丙\n"},
    {"render.pipe-table", "in an address", "[甲](https://a.cn/?b|c)\n", {u"|"_s}, "[甲](https://a.cn/?b%7Cc)\n"},
    {"render.pipe-table", "every line", "甲 | 乙\n丙 | 丁\n", {u"|"_s}, "甲 \\| 乙\n丙 | 丁\n"},
    {"render.pipe-table", "a line without", "- [甲 | 乙](https://a.cn)  \n摘要：丙\n"},
    {"render.pipe-table", "escaped, in code, a real table", "甲 \\| 乙\n\n`甲 | 乙`\n\n| a |\n|---|\n| b |\n"},
    {"render.pipe-table", "text right above", "# 标题\n甲 | 乙\n"},
    {"render.pipe-table", "a heading right below", "甲 | 乙\n# 标题\n"},
    {"render.dash-row",
     "between rows",
     "| a | b |\n|--|--|\n| - | -- |\n| c | d |",
     {u"| - | -- |"_s},
     "| a | b |\n|--|--|\n| — | — |\n| c | d |"},
    {"render.dash-row", "some cells", "| a | b |\n|--|--|\n| - | c |\n"},
    {"render.table-edge",
     "text above",
     "甲\n| a | b |\n|---|---|\n| 1 | 2 |\n",
     {u"|"_s},
     "甲\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"},
    {"render.table-edge",
     "text below",
     "| a | b |\n|---|---|\n| 1 | 2 |\n甲",
     {u"甲"_s},
     "| a | b |\n|---|---|\n| 1 | 2 |\n\n甲"},
    {"render.table-edge",
     "heading above",
     "# 甲\n| a | b |\n|---|---|\n| 1 | 2 |\n",
     {u"|"_s},
     "# 甲\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"},
    {"render.table-edge",
     "heading below",
     "| a | b |\n|---|---|\n| 1 | 2 |\n# 甲\n",
     {u"#"_s},
     "| a | b |\n|---|---|\n| 1 | 2 |\n\n# 甲\n"},
    {"render.table-edge", "blank lines", "甲\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n乙\n"},
    {"render.table-edge", "no table", "甲\n| a | b |\n|---|\n"},
};

const RuleCase listsCases[] = {
    {"render.list-lazy",
     "a run that starts at 2",
     "- 甲\n1. 乙\n2. 丙\n\n- 丁\n",
     {u"1. 乙\n2."_s},
     "- 甲\n    1. 乙\n    2. 丙\n\n- 丁\n"},
    {"render.list-lazy",
     "twice",
     "- 甲\n1. 乙\n后文\n- 丙\n1. 丁",
     {u"1."_s, u"1."_s},
     "- 甲\n    1. 乙\n后文\n- 丙\n    1. 丁"},
    {"render.list-lazy", "bullets in numbers", "1. 甲\n- 乙\n", {u"-"_s}, "1. 甲\n    - 乙\n"},
    {"render.list-lazy", "in a quote", "> - 甲\n> 1. 乙\n", {u"1."_s}, "> - 甲\n>     1. 乙\n"},
    {"render.list-lazy", "indented, blank line between", "- 甲\n    1. 乙\n- 丙\n\n1. 丁\n"},
    {"render.list-lazy", "from 2 on", "- 甲\n2. 乙\n3. 丙\n", {u"2. 乙\n3."_s}, "- 甲\n    1. 乙\n    2. 丙\n"},
    {"render.list-loose", "one gap of three lines", "- 甲\n- 乙\n\n\n\n- 丙\n", {u"\n\n\n-"_s}, "- 甲\n- 乙\n- 丙\n"},
    {"render.list-loose", "two gaps", "- 甲\n\n- 乙\n- 丙\n\n- 丁", {u"\n-"_s, u"\n-"_s}, "- 甲\n- 乙\n- 丙\n- 丁"},
    {"render.list-loose", "an entry with two paragraphs", "- 甲\n- 乙\n\n  丙\n", {u"-"_s}, "- 甲\n\n- 乙\n\n  丙\n"},
    {"render.list-loose", "numbers", "1. 甲\n\n2. 乙\n3. 丙\n", {u"\n2."_s}, "1. 甲\n2. 乙\n3. 丙\n"},
    {"render.list-loose", "blank lines everywhere, nowhere", "- 甲\n\n- 乙\n\n- 丙\n\n段落\n\n- 甲\n- 乙\n"},
    {"render.empty-bullet", "at the end", "- 甲\n-", {u"-"_s}, "- 甲\n"},
    {"render.empty-bullet", "below a blank line", "- 甲\n\n- \n- 乙\n", {u"-"_s}, "- 甲\n\n- 乙\n"},
    {"render.empty-bullet", "text on the next line", "- 甲\n-\n  乙\n", {u"-"_s}},
    {"render.empty-bullet", "being typed", "- 甲\n- \n"},
    {"render.empty-bullet", "underline of a heading", "甲\n-\n"},
    {"render.list-start", "at 0", "0. 甲\n1. 乙\n", {u"0. 甲\n1."_s}, "1. 甲\n2. 乙\n"},
    {"render.list-start", "in an entry", "- 甲\n\n    2. 乙\n", {u"2."_s}, "- 甲\n\n    1. 乙\n"},
    {"render.list-start", "at 1, whatever comes then", "1. 甲\n1. 乙\n5. 丙\n"},
    {"render.list-start", "a year", "2020.甲\n\n甲\n3. 乙\n"},
    {"render.list-mid-paragraph",
     "below text of a nested list's depth",
     "- 甲  \n    2. 乙\n    3. 丙",
     {u"2."_s, u"3."_s},
     "- 甲  \n    2\\. 乙\n    3\\. 丙"},
    {"render.list-mid-paragraph", "a bar behind it", "甲\n2.|乙\n", {u"2."_s}, "甲\n2\\.|乙\n"},
    {"render.list-mid-paragraph", "empty bullet", "甲\n* \n\n乙\n", {u"*"_s}, "甲\n\\* \n\n乙\n"},
    {"render.list-mid-paragraph", "empty number", "- 甲\n  1. \n", {u"1."_s}, "- 甲\n  1\\. \n"},
    {"render.list-mid-paragraph", "no space, first line, a real list", "甲\n2.5 倍\n\n2. 乙\n\n甲\n1. 乙\n"},
    {"render.list-marker", "with blank lines between", "- 甲\n\n+ 乙\n+ 丙\n", {u"+ 乙\n+"_s}, "- 甲\n\n- 乙\n- 丙\n"},
    {"render.list-marker", "parted by text", "- 甲\n\n段落\n\n* 乙\n"},
    {"render.list-marker", "nested", "- 甲\n    * 乙\n- 丙\n"},
    {"render.ordered-parenthesis",
     "nested",
     "- 甲\n    1) 乙\n    2) 丙",
     {u"1) 乙\n    2)"_s},
     "- 甲\n    1. 乙\n    2. 丙"},
    {"render.ordered-parenthesis", "full width, in text", "1）甲\n\n甲 1) 乙\n\n1)甲\n"},
};

const RuleCase blockCases[] = {
    {"render.quote-swallow", "heading", "> 甲\n## 乙\n", {u"##"_s}, "> 甲\n\n## 乙\n"},
    {"render.quote-swallow", "fence, at the end", "> 甲\n```\n乙\n```", {u"```"_s}, "> 甲\n\n```\n乙\n```"},
    {"render.quote-swallow", "rule", "> 甲\n***\n", {u"***"_s}, "> 甲\n\n***\n"},
    {"render.quote-swallow", "numbers", "> 注\n1. 甲\n", {u"1."_s}, "> 注\n\n1. 甲\n"},
    {"render.quote-swallow", "lazy text, blank line", "> 导读：甲\n乙\n\n- 丙\n"},
    {"render.quote-swallow", "a tag ends the quote for both", "> 甲\n<div>\n乙\n</div>\n"},
    {"render.block-in-item", "quote", "- 甲\n> 乙\n", {u">"_s}, "- 甲\n\n> 乙\n"},
    {"render.block-in-item", "fence", "- 甲\n```\n乙\n```\n", {u"```"_s}, "- 甲\n\n```\n乙\n```\n"},
    {"render.block-in-item", "nested list", "- 甲\n    1. 乙\n## 丙", {u"##"_s}, "- 甲\n    1. 乙\n\n## 丙"},
    {"render.block-in-item", "inside of the entry", "- 甲\n  > 乙\n\n## 丙\n"},
    {"render.block-in-item", "below a paragraph", "甲\n## 乙\n"},
    {"render.rule-no-blank", "below an entry", "- 甲\n---\n", {u"---"_s}, "- 甲\n\n---\n"},
    {"render.rule-no-blank", "of stars, below text", "甲\n***\n", {u"***"_s}, "甲\n\n***\n"},
    {"render.rule-no-blank",
     "below a table",
     "| a |\n|---|\n| b |\n----\n",
     {u"----"_s},
     "| a |\n|---|\n| b |\n\n----\n"},
    {"render.rule-no-blank", "heading of one line, blank lines", "甲\n----\n\n乙\n\n----\n\n丙\n"},
    {"render.rule-no-blank", "equals signs", "甲\n====\n"},
    {"render.heading-form", "three spaces, at the end", "甲\n\n   # 乙", {u"   #"_s}, "甲\n\n# 乙"},
    {"render.heading-form", "empty", "甲\n\n##\n乙\n", {u"##"_s}, "甲\n\n乙\n"},
    {"render.heading-form", "empty, closed", "## ##\n", {u"## ##"_s}, ""},
    {"render.heading-form", "in an entry", "- # 甲\n- 乙\n\n  ## 丙\n"},
    {"render.heading-form", "no heading", "    # 代码\n\n#话题\n"},
    {"render.code-lazy", "heading", "    甲\n# 乙\n", {u"#"_s}, "    甲\n\n# 乙\n"},
    {"render.code-lazy", "fence, blank line", "```\n甲\n```\n乙\n\n    丙\n\n丁\n"},
    {"render.html-line", "first line", "<font>甲</font>乙\n", {u"<font"_s}, "<span>甲</span>乙\n"},
    {"render.html-line",
     "with attributes",
     "甲\n<font color=\"red\">乙</font>",
     {u"<font"_s},
     "甲\n<span color=\"red\">乙</span>"},
    {"render.html-line", "closing tag", "甲 <font>乙\n</font> 丙\n", {u"</font"_s}, "甲 <font>乙\n 丙\n"},
    {"render.html-line", "known ones, inside of a line", "<a href=\"b\">甲</a>\n<br />乙\n丙<font>丁</font>\n"},
    {"render.html-line", "block of HTML, escaped", "<div>\n甲\n</div>\n\n\\<font>\n"},
    {"render.html-edge", "text", "<p>甲</p>\n乙\n", {u"乙"_s}, "<p>甲</p>\n\n乙\n"},
    {"render.html-edge", "inner element", "<div>\n<p>甲</p>\n乙\n</div>\n"},
    {"render.html-edge", "more tags, blank line", "<p>甲</p>\n<p>乙</p>\n\n丙\n"},
    {"render.soft-break-cjk", "in an entry", "- 甲\n乙", {u"甲\n乙"_s}, "- 甲  \n乙"},
    {"render.soft-break-cjk", "one space", "甲 \n乙\n", {u"甲 \n乙"_s}, "甲  \n乙\n"},
    {"render.soft-break-cjk", "after a full stop", "甲。\n《乙》\n", {u"。\n《"_s}, "甲。  \n《乙》\n"},
    {"render.soft-break-cjk", "in a quote", "> 甲\n> 乙\n", {u"甲\n> 乙"_s}, "> 甲  \n> 乙\n"},
    {"render.soft-break-cjk", "breaks, punctuation, Latin", "甲  \n乙\\\n丙\nA\n丁\n\n戊\n"},
    {"render.soft-break-cjk", "front matter", "---\n甲: 乙\n丙: 丁\n---\n"},
};

} // namespace

std::span<const RuleCase> renderingCases()
{
    static const std::vector<RuleCase> cases = [] {
        std::vector<RuleCase> all(std::begin(tableCases), std::end(tableCases));
        all.insert(all.end(), std::begin(listsCases), std::end(listsCases));
        all.insert(all.end(), std::begin(blockCases), std::end(blockCases));
        return all;
    }();
    return cases;
}

} // namespace Jianbao::Test

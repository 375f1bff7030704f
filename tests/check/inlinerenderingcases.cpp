// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

#include <vector>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const RuleCase linkCases[] = {
    {"render.bare-url",
     "Chinese punctuation behind it",
     "见 https://a.cn/b；后文\n",
     {u"https://a.cn/b"_s},
     "见 <https://a.cn/b>；后文\n"},
    {"render.bare-url",
     "in parentheses, at the end of a sentence",
     "（https://a.cn/b(c)） (https://a.cn). https://b.cn.",
     {u"https://a.cn/b(c)"_s, u"https://a.cn"_s, u"https://b.cn"_s},
     "（<https://a.cn/b(c)>） (<https://a.cn>). <https://b.cn>."},
    {"render.bare-url",
     "marks inside",
     "https://a.cn/?g=a*b_c*d=\n",
     {u"https://a.cn/?g=a*b_c*d="_s},
     "<https://a.cn/?g=a*b_c*d=>\n"},
    {"render.bare-url",
     "a path in Chinese",
     "https://zh.wikipedia.org/wiki/深度学习\n",
     {u"https://zh.wikipedia.org/wiki/深度学习"_s},
     "<https://zh.wikipedia.org/wiki/深度学习>\n"},
    {"render.bare-url", "two addresses in one", "见 https://a.cn](https://b.cn) 甲\n", {u"https://a.cn"_s}},
    {"render.bare-url", "www", "见 www.a.cn 。\n", {u"www.a.cn"_s}, "见 [www.a.cn](http://www.a.cn) 。\n"},
    {"render.bare-url",
     "a lazy line",
     "- 甲  \nhttps://a.cn/b_c\n- 乙\n",
     {u"https://a.cn/b_c"_s},
     "- 甲  \n[https://a.cn/b\\_c](https://a.cn/b_c)\n- 乙\n"},
    {"render.bare-url",
     "in a cell",
     "| a |\n|---|\n| https://a.cn |\n",
     {u"https://a.cn"_s},
     "| a |\n|---|\n| <https://a.cn> |\n"},
    {"render.bare-url", "links, code, HTML",
     "[https://a.cn](https://a.cn) <https://b.cn> `https://c.cn` <a href=\"d\">\n"},
    {"render.bare-url", "inside of an open bracket", "- [甲 https://a.cn/b\n"},
    {"render.autolink-at-start",
     "with marks of Markdown",
     "- 甲  \n<https://a.cn/b_c--d>",
     {u"<https://a.cn/b_c--d>"_s},
     "- 甲  \n[https://a.cn/b\\_c\\-\\-d](https://a.cn/b_c--d)"},
    {"render.autolink-at-start",
     "in a lead",
     "> 导读：甲\n<https://a.cn>\n",
     {u"<https://a.cn>"_s},
     "> 导读：甲\n[https://a.cn](https://a.cn)\n"},
    {"render.autolink-at-start", "first line, inside, indented",
     "<https://a.cn>\n\n- 甲：<https://a.cn>\n  <https://b.cn>\n"},
    {"render.email-like",
     "two in one",
     "A78@2.8GHz+4xA55@2.2GHz\n",
     {u"A78@2.8GHz"_s, u"+4xA55@2.2GHz"_s},
     "A78 @ 2.8GHz+4xA55 @ 2.2GHz\n"},
    {"render.email-like", "a real address", "投稿：jian@bao.cn。", {u"jian@bao.cn"_s}, "投稿：<jian@bao.cn>。"},
    {"render.email-like", "escaped", "A78\\@2.8GHz\n", {u"A78\\@2.8GHz"_s}, "A78 @ 2.8GHz\n"},
    {"render.email-like", "no dot, a digit at the end, no name", "8K@30fps 4K@59.94 @a.cn @甲\n"},
    {"render.email-like", "code, links", "`A78@2.8GHz` <a@b.cn> [a@b.cn](c) https://a.cn/@b.c\n"},
    {"render.link-escape",
     "parentheses",
     "[甲](/a\\(b\\)c) ![](x\\_y.png)\n",
     {u"\\(b\\)"_s, u"\\_"_s},
     "[甲](/a%28b%29c) ![](x_y.png)\n"},
    {"render.link-escape", "in the text, before a letter", "[甲\\_](/a\\b) `\\_` \\[甲](x\\-y)\n"},
    {"render.link-space",
     "curly quotes",
     "[甲](https://a.cn “乙”)\n",
     {u"https://a.cn “乙”"_s},
     "[甲](https://a.cn \"乙\")\n"},
    {"render.link-space", "words", "[注](见 表)\n", {u"见 表"_s}, "\\[注](见 表)\n"},
    {"render.link-space", "titles, spaces around, no bracket", "[甲](/b \"c\") [甲]( /b ) 甲](b c) \\[甲](b c)\n"},
};

const RuleCase textCases[] = {
    {"render.typography", "two pairs", "\"甲\"和\"乙\"\n", {u"\"甲\""_s, u"\"乙\""_s}, "“甲”和“乙”\n"},
    {"render.typography", "inches", "6.1\"屏\n", {u"\""_s}, "6.1\\\"屏\n"},
    {"render.typography", "over lines", "甲\"乙  \n丙\"丁", {u"\"乙  \n丙\""_s}, "甲“乙  \n丙”丁"},
    {"render.typography", "apostrophe", "It's 'so' 甲\n", {u"'"_s, u"'"_s, u"'"_s}, "It’s ‘so’ 甲\n"},
    {"render.typography",
     "dashes",
     "甲--乙，2019--2020，用 --fast\n",
     {u"--"_s, u"--"_s, u"--"_s},
     "甲——乙，2019–2020，用 \\-\\-fast\n"},
    {"render.typography", "dots", "等等... ......\n", {u"..."_s, u"......"_s}, "等等… ……\n"},
    {"render.typography", "angles", "<<甲>>\n", {u"<<"_s, u">>"_s}, "《甲》\n"},
    {"render.typography", "in the text of a link", "[\"甲\"](b)\n", {u"\"甲\""_s}, "[“甲”](b)\n"},
    {"render.typography", "escaped", "\\\"甲\\\" \\-\\- \\... \\'\n"},
    {"render.typography", "code, addresses, HTML, single ones",
     "`\"--...\"` https://a.cn/b--c...d <a href=\"b\"> 甲-乙..\n"},
    {"render.strong-flank", "quotes inside", "前**“甲”**后\n", {u"**“甲”**"_s}, "前<strong>“甲”</strong>后\n"},
    {"render.strong-flank", "label", "**摘要：**甲", {u"**摘要：**"_s}, "**摘要**：甲"},
    {"render.strong-flank", "per cent", "提升**25%**后\n", {u"**25%**"_s}, "提升<strong>25%</strong>后\n"},
    {"render.strong-flank", "a link inside", "看**[甲](b)**后\n", {u"**[甲](b)**"_s}, "看<strong>[甲](b)</strong>后\n"},
    {"render.strong-flank", "bold for all", "**甲。**\n\n甲**乙**丙\n\n**甲。** 乙 前**25℃**后\n"},
    {"render.strong-flank", "one of them, escaped", "2.5*2 甲** \\*\\*甲。\\*\\*后 `**甲。**乙`\n"},
    {"render.star-arithmetic",
     "in parentheses",
     "(a+b)*(c) + 3*3 = d\n",
     {u"*(c) + 3*"_s},
     "(a+b)\\*(c) + 3\\*3 = d\n"},
    {"render.star-arithmetic", "emphasis of words", "甲*乙*丙 a *b* c 2*3\n"},
    {"render.code-space", "one side", "`a ` 甲\n", {u"`a `"_s}, "`a` 甲\n"},
    {"render.code-space", "two backticks", "`` a  `` 甲", {u"`` a  ``"_s}, "``a`` 甲"},
    {"render.code-space", "needed, inside, none", "`` `a` `` `a b` `a` ` `\n"},
    {"render.html-pseudo", "placeholder", "# 简报：<标题>\n", {u"<标题>"_s}, "# 简报：\\<标题>\n"},
    {"render.html-pseudo", "closing break", "甲</br>乙\n", {u"</br>"_s}, "甲<br />乙\n"},
    {"render.html-pseudo", "closed twice", "<b>甲</b></b>\n", {u"</b>"_s}, "<b>甲</b>\n"},
    {"render.html-pseudo", "at the start of a lazy line", "- 甲\n<乙, 丙> 丁", {u"<乙,"_s}, "- 甲\n\\<乙, 丙> 丁"},
    {"render.html-pseudo", "escaped, real, smaller", "\\<甲> <b>乙</b> a<3 且 b>2 `<丙>` <https://a.cn>\n"},
    {"render.kramdown-syntax", "behind an element", "**甲**{:.乙} 丙\n", {u"{:.乙}"_s}, "**甲**\\{:.乙} 丙\n"},
    {"render.kramdown-syntax", "id of a heading", "# 甲 {#yi}", {u"{#yi}"_s}, "# 甲 \\{#yi}"},
    {"render.kramdown-syntax",
     "extension",
     "甲 {::comment}乙{:/comment}\n",
     {u"{::comment}"_s, u"{:/comment}"_s},
     "甲 \\{::comment}乙\\{:/comment}\n"},
    {"render.kramdown-syntax", "abbreviation", "甲\n\n*[AB]: 乙\n", {u"*[AB]:"_s}, "甲\n\n\\*[AB]: 乙\n"},
    {"render.kramdown-syntax",
     "definition",
     "甲\n: 乙\n\n丙\n\n: 丁\n",
     {u":"_s, u":"_s},
     "甲\n\\: 乙\n\n丙\n\n\\: 丁\n"},
    {"render.kramdown-syntax", "end of a block", "甲\n\n^\n\n乙\n", {u"^"_s}, "甲\n\n&#94;\n\n乙\n"},
    {"render.kramdown-syntax", "mathematics", "甲 $$x$$ 乙\n", {u"$$x$$"_s}, "甲 \\$\\$x\\$\\$ 乙\n"},
    {"render.kramdown-syntax", "footnote", "甲\n\n[^1]: 乙\n", {u"[^1]:"_s}, "甲\n\n\\[^1]: 乙\n"},
    {"render.kramdown-syntax", "text", "甲{:乙} {#丙} $399 和 $$ ^ x: y\n\n： 甲\n\n`{:a}` \\{: b}\n"},
};

} // namespace

std::span<const RuleCase> inlineRenderingCases()
{
    static const std::vector<RuleCase> cases = [] {
        std::vector<RuleCase> all(std::begin(linkCases), std::end(linkCases));
        all.insert(all.end(), std::begin(textCases), std::end(textCases));
        return all;
    }();
    return cases;
}

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> accidentCases()
{
    static const RuleCase cases[] = {
        {"link.glued-punctuation",
         "a mark, at the end",
         "代码：https://a.cn/b；",
         {u"；"_s},
         "代码：<https://a.cn/b>；"},
        {"link.glued-punctuation",
         "marks and text",
         "甲（见https://a.cn/b），乙 丙\n",
         {u"），"_s},
         "甲（见<https://a.cn/b>），乙 丙\n"},
        {"link.glued-punctuation", "text", "甲 https://a.cn/b.html后文\n", {u"后"_s}, "甲 <https://a.cn/b.html>后文\n"},
        {"link.glued-punctuation",
         "in parentheses",
         "甲(https://a.cn/b_(c)/)提到\n",
         {u")"_s},
         "甲(<https://a.cn/b_(c)/>)提到\n"},
        {"link.glued-punctuation",
         "a mark of ASCII before it",
         "甲 https://a.cn/b.。\n",
         {u".。"_s},
         "甲 <https://a.cn/b>.。\n"},
        {"link.glued-punctuation",
         "at the start of a line",
         "甲\nhttps://a.cn/b。\n",
         {u"。"_s},
         "甲\n<https://a.cn/b>。\n"},
        {"link.glued-punctuation",
         "without scheme",
         "甲 www.a.cn，乙\n",
         {u"，"_s},
         "甲 [www.a.cn](http://www.a.cn)，乙\n"},
        {"link.glued-punctuation",
         "behind a path in Chinese",
         "https://zh.wikipedia.org/wiki/深度学习，甲\n",
         {u"，"_s},
         "<https://zh.wikipedia.org/wiki/深度学习>，甲\n"},
        {"link.glued-punctuation",
         "at the start of a line of an entry",
         "- 甲  \nhttps://a.cn/b。\n",
         {u"。"_s},
         "- 甲  \n[https://a.cn/b](https://a.cn/b)。\n"},
        {"link.glued-punctuation", "a space, angle brackets, a link",
         "https://a.cn ，<https://b.cn>，[甲](https://c.cn)，\n"},
        {"link.glued-punctuation", "a path in Chinese", "https://zh.wikipedia.org/wiki/深度学习 https://a.cn/?q=甲\n"},
        {"link.glued-punctuation", "code", "`https://a.cn；`\n"},

        {"link.temporary",
         "in a title, a field and the text",
         "[甲](https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=2&signature=a*b-c&new=1)\n代码："
         "http://mp.weixin.qq.com/s?timestamp=1&signature=2  \n<https://mp.weixin.qq.com/s?signature=2&timestamp=1>",
         {u"https://mp.weixin.qq.com/s?src=11&timestamp=1&ver=2&signature=a*b-c&new=1"_s,
          u"http://mp.weixin.qq.com/s?timestamp=1&signature=2"_s,
          u"https://mp.weixin.qq.com/s?signature=2&timestamp=1"_s}},
        {"link.temporary", "permanent ones",
         "[甲](https://mp.weixin.qq.com/s/AbC-d_e) [乙](https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a)\n"},
        {"link.temporary", "other sites, code",
         "https://a.cn/?timestamp=1&signature=2\n"
         "`https://mp.weixin.qq.com/s?timestamp=1&signature=2`\n"},

        {"strikethrough.accidental", "two ranges", "第1~11层和12~16层~", {u"~11层和12~"_s}, "第1\\~11层和12\\~16层~"},
        {"strikethrough.accidental",
         "over two lines",
         "甲 1~2  \n乙 3~4\n",
         {u"~2  \n乙 3~"_s},
         "甲 1\\~2  \n乙 3\\~4\n"},
        {"strikethrough.accidental", "bold inside", "甲 ~**乙**~ 丙\n", {u"~**乙**~"_s}, "甲 \\~**乙**\\~ 丙\n"},
        {"strikethrough.accidental", "on purpose, alone, code", "~~甲~~ 1~2 `~3~`\n\n4~5 6 \\~7 \\~8\n"},

        {"html.accidental",
         "an unknown tag",
         "vector<float> 和 map<string>",
         {u"<float>"_s, u"<string>"_s},
         "vector\\<float> 和 map\\<string>"},
        {"html.accidental", "a line of its own", "甲\n\n<model>\n\n乙\n", {u"<model>"_s}, "甲\n\n\\<model>\n\n乙\n"},
        {"html.accidental",
         "attributes and closing tags",
         "<model size=3></model>\n",
         {u"<model size=3>"_s, u"</model>"_s},
         "\\<model size=3>\\</model>\n"},
        {"html.accidental", "a word that is an element, too", "List<Object>\n", {u"<Object>"_s}, "List\\<Object>\n"},
        {"html.accidental", "in a block of HTML", "<div>\n甲<model>\n</div>\n", {u"<model>"_s}},
        {"html.accidental", "in the value of an attribute", "甲<img alt=\"<model>\" src='<b'/><a href=\"b\">乙</a>\n"},
        {"html.accidental", "HTML on purpose",
         "<font>甲</font><br /><a rel=\"license\" href=\"b\"><img src=\"c\" /></a><!-- x --><object "
         "data=\"a\"></object>\n"},
        {"html.accidental", "no HTML for GitHub",
         "<模型, 精度> a<b 且 c>d `<float>` <https://a.cn> <model, accuracy>\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> lineCases()
{
    static const QByteArray deepQuotes = QByteArray(300, '>') + '\n';
    static const QByteArray manyBrackets = QByteArray("](\n[").repeated(20'000);
    static const RuleCase cases[] = {
        {"front-matter.missing", "an empty file", "", {u""_s}, "---\nlayout: default\n---\n"},
        {"front-matter.missing",
         "scraps",
         "一条新闻\nhttps://a.cn\n",
         {u"一条新闻"_s},
         "---\nlayout: default\n---\n\n一条新闻\nhttps://a.cn\n"},
        {"front-matter.missing", "a blank line first", "\n# 甲\n", {u""_s}, "---\nlayout: default\n---\n\n# 甲\n"},
        {"front-matter.missing",
         "not closed",
         "---\nlayout: default\n\n# 甲\n",
         {u"---\nlayout: default"_s},
         "---\nlayout: default\n---\n\n# 甲\n"},
        {"front-matter.missing",
         "not closed and without keys",
         "---\n\n# 甲\n",
         {u"---"_s},
         "---\nlayout: default\n---\n\n# 甲\n"},
        {"front-matter.missing",
         "not closed, without LF",
         "---\nlayout: default",
         {u"---\nlayout: default"_s},
         "---\nlayout: default\n---"},
        {"front-matter.missing", "other keys", "---\ntitle: 甲\n---\n"},

        {"issue.unchecked", "quotes in quotes", deepQuotes.constData(), {u">>>>"_s}},
        {"issue.unchecked", "brackets over many lines", manyBrackets.constData(), {u"]("_s}},
        {"issue.unchecked", "some quotes, some brackets", "> > > 甲\n\n[乙](https://a.cn)[丙](\n"},

        {"line.only-spaces", "between paragraphs", "a\n  \nb\n", {u"  "_s}, "a\n\nb\n"},
        {"line.only-spaces", "at the end, without LF", "a\n \t", {u" \t"_s}, "a\n"},
        {"line.only-spaces", "blank lines and hard breaks", "a  \n\nb\n"},
        {"line.only-spaces", "in code", "```\na\n  \nb\n```\n"},

        {"blank.too-many", "four in a row", "a\n\n\n\n\nb\n", {u"\n\n"_s}, "a\n\n\nb\n"},
        {"blank.too-many", "some with spaces", "a\n\n  \n \nb\n", {u" \n"_s}, "a\n\n  \nb\n"},
        {"blank.too-many", "at the end", "a\n\n\n\n", {u"\n"_s}, "a\n\n\n"},
        {"blank.too-many", "at the end, without LF", "a\n\n\n  ", {u"  "_s}, "a\n\n\n"},
        {"blank.too-many", "twice", "a\n\n\n\nb\n\n\n\nc\n", {u"\n"_s, u"\n"_s}, "a\n\n\nb\n\n\nc\n"},
        {"blank.too-many", "two in a row", "a\n\n\nb\n\n\n"},
        {"blank.too-many", "in code", "```\na\n\n\n\nb\n```\n"},

        {"char.special-space", "no-break", "甲\u00a0A53\n", {u"\u00a0"_s}, "甲 A53\n"},
        {"char.special-space", "beside a space", "甲\u2002 乙\n", {u"\u2002"_s}, "甲 乙\n"},
        {"char.special-space",
         "at both ends of a line",
         "\u3000\u3000甲\u00a0\n",
         {u"\u3000\u3000"_s, u"\u00a0"_s},
         "甲\n"},
        {"char.special-space", "without width", "甲\u200b乙\n", {u"\u200b"_s}, "甲乙\n"},
        {"char.special-space",
         "in a link's address",
         "[甲](https://a.cn/\u200bb)\n",
         {u"\u200b"_s},
         "[甲](https://a.cn/b)\n"},
        {"char.special-space", "at the very end", "甲\u00a0", {u"\u00a0"_s}, "甲"},
        {"char.special-space", "in code", "`甲\u00a0乙`\n"},
        {"char.special-space", "ordinary spaces, full-width punctuation, emoji", "甲 乙，丙：😀\n"},

        {"trailer.stray-text",
         "an address",
         "## 博文\n\n- [a](https://a.cn)  \n\n----\n\n<a rel=\"license\" href=\"b\">c</a>\n203.0.113.7\n",
         {u"203.0.113.7"_s},
         "## 博文\n\n- [a](https://a.cn)  \n\n----\n\n<a rel=\"license\" href=\"b\">c</a>\n"},
        {"trailer.stray-text",
         "two lines below a blank one, without LF",
         "## 博文\n\n- [a](https://a.cn)  \n\n----\n<a rel=\"license\" href=\"b\">c</a>\n\n甲\n乙",
         {u"甲\n乙"_s},
         "## 博文\n\n- [a](https://a.cn)  \n\n----\n<a rel=\"license\" href=\"b\">c</a>\n\n"},
        {"trailer.stray-text", "the whole trailer",
         "## 博文\n\n- [a](https://a.cn)  \n\n----\n\n![甲](b.jpg)\n\n- WeChat: 乙  \n\n----\n\n"
         "<a rel=\"license\" href=\"b\">c</a>\n\n"},
        {"trailer.stray-text", "no licence", "## 博文\n\n- [a](https://a.cn)  \n\n----\n\n甲\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

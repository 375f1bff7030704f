// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> punctuationCases()
{
    static const RuleCase cases[] = {
        {"punctuation.doubled", "the same twice, at the end", "甲，，乙。。", {u"，，"_s, u"。。"_s}, "甲，乙。"},
        {"punctuation.doubled",
         "two of different strength",
         "甲。，乙，；丙\n",
         {u"。，"_s, u"，；"_s},
         "甲。乙；丙\n"},
        {"punctuation.doubled", "of both widths", "甲,，乙,、丙\n", {u",，"_s, u",、"_s}, "甲，乙，丙\n"},
        {"punctuation.doubled", "three", "甲、、、乙\n", {u"、、、"_s}, "甲、乙\n"},
        {"punctuation.doubled",
         "in the text of a link",
         "[甲：：乙](https://a.cn/，，)\n",
         {u"：："_s},
         "[甲：乙](https://a.cn/，，)\n"},
        {"punctuation.doubled", "figures", "甲……乙。。。丙！！丁？！std::vector，A;,B\n"},
        {"punctuation.doubled",
         "other marks between",
         "“甲。”，乙（丙）。。"
         "\n",
         {u"。。"_s},
         "“甲。”，乙（丙）。\n"},
        {"punctuation.doubled", "code, abbreviations", "`，，`，etc.，甲\n"},
        {"punctuation.doubled", "not in the list of earlier issues", "## [往期回顾](https://a.cn)\n\n甲，，乙\n"},

        {"punctuation.ascii", "behind Chinese", "甲,乙;丙?丁!", {u","_s, u";"_s, u"?"_s, u"!"_s}, "甲，乙；丙？丁！"},
        {"punctuation.ascii", "with a space behind it", "甲, A53, 乙, \n", {u","_s, u","_s}, "甲，A53, 乙， \n"},
        {"punctuation.ascii", "behind a quote", "“甲”,《乙》, 丙\n", {u","_s, u","_s}, "“甲”，《乙》，丙\n"},
        {"punctuation.ascii", "before a hard break", "甲,  \n乙\n", {u","_s}, "甲，  \n乙\n"},
        {"punctuation.ascii", "behind Latin and digits", "A, B; 3,000? [甲](https://a.cn/乙?c)\n"},
        {"punctuation.ascii", "parts of something else", "a.cn/搜索?q=1 `甲,乙` 值!=0 ![甲](b)\n"},
        {"punctuation.ascii", "a run of marks", "甲,，乙\n"},

        {"punctuation.ascii-colon",
         "behind Chinese",
         "摘要:甲\n\n乙: 丙:",
         {u":"_s, u":"_s, u":"_s},
         "摘要：甲\n\n乙：丙："},
        {"punctuation.ascii-colon",
         "labels and companies are another matter",
         "- 甲: 乙: 丙；\n- 丁:戊。\n\n## 论文\n- [己](https://a.cn)  \n摘要: 庚: 辛\n",
         {u":"_s, u":"_s},
         "- 甲: 乙：丙；\n- 丁:戊。\n\n## 论文\n- [己](https://a.cn)  \n摘要: 庚：辛\n"},
        {"punctuation.ascii-colon",
         "before an address",
         "代码: https://a.cn\n地址:https://b.cn\n",
         {u":"_s, u":"_s},
         "代码：https://a.cn\n地址：https://b.cn\n"},
        {"punctuation.ascii-colon", "parts of something else", "类::方法 好:smile: 3:1 A: b 甲：乙 协议://c\n"},

        {"punctuation.space-before",
         "one or two",
         "甲 ，A53  。“乙 ”（丙 ）",
         {u" "_s, u"  "_s, u" "_s, u" "_s},
         "甲，A53。“乙”（丙）"},
        {"punctuation.space-before", "behind code and bold", "`a` 、**乙** ；\n", {u" "_s, u" "_s}, "`a`、**乙**；\n"},
        {"punctuation.space-before", "needed by an address", "见 https://a.cn/b 。\n"},
        {"punctuation.space-before", "the line's start, opening marks", "- 甲 （乙） “丙” 《丁》\n- ；\n\n  。\n"},
        {"punctuation.space-before", "ASCII", "A , b . c\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

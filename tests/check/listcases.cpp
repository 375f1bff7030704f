// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> listCases()
{
    static const RuleCase cases[] = {
        {"list.text-after",
         "paragraph and field",
         "## 论文\n- [甲](https://a.cn)\n    1. 乙  \n丙丁戊己庚\n    - 辛\n 代码：https://b.cn",
         {u"丙丁戊己"_s, u"代码：h"_s},
         "## 论文\n- [甲](https://a.cn)\n    1. 乙  \n\n  丙丁戊己庚\n    - 辛\n\n  代码：https://b.cn"},
        {"list.text-after",
         "only the first line of it",
         "## 论文\n- [甲](https://a.cn)\n    1. 乙\n      丙\n丁\n戊\n",
         {u"丁"_s},
         "## 论文\n- [甲](https://a.cn)\n    1. 乙\n      丙\n\n  丁\n戊\n"},
        {"list.text-after", "continued entries, blank lines, punctuation, further entries",
         "## 论文\n- [甲](https://a.cn)\n乙\n    1. 丙\n    丁\n；\n    2. 戊\n\n  己\n- [庚](https://b.cn)\n"},
        {"list.column-zero",
         "two of them",
         "## 论文\n- [甲](https://a.cn)\n摘要：\n1. 乙\n2. 丙\n- [丁](https://b.cn)\n1. 戊",
         {u"1. 乙\n2."_s, u"1."_s},
         "## 论文\n- [甲](https://a.cn)\n摘要：\n    1. 乙\n    2. 丙\n- [丁](https://b.cn)\n    1. 戊"},
        {"list.column-zero",
         "levels that cannot be told",
         "## 论文\n- [甲](https://a.cn)\n1. 乙\n        2. 丙\n    3. 丁\n",
         {u"1."_s}},
        {"list.column-zero", "indented lists, tail text, entries",
         "## 论文\n- [甲](https://a.cn)\n  1. 乙\n    - 丙\n\n丁：\n1. 戊\n2. 己\n"},
        {"list.start",
         "torn by punctuation",
         "## 论文\n- [甲](https://a.cn)\n    1. 乙  \n；  \n    2. 丙\n",
         {u"  \n；"_s},
         "## 论文\n- [甲](https://a.cn)\n    1. 乙；  \n    2. 丙\n"},
        {"list.start",
         "another number",
         "## 论文\n- [甲](https://a.cn)\n\n    3. 乙\n    4. 丙",
         {u"3. 乙\n    4."_s},
         "## 论文\n- [甲](https://a.cn)\n\n    1. 乙\n    2. 丙"},
        {"list.start", "from 1, years in texts, outside of entries",
         "2. 甲\n\n## 论文\n- [乙](https://a.cn)\n2020.丙\n    1. 丁\n    2. 戊\n\n己\n\n7. 庚\n"},
        {"list.pseudo",
         "without space",
         "## 论文\n- [甲](https://a.cn)\n摘要：\n1.乙\n2.丙\n丁\n",
         {u"1.乙\n2."_s},
         "## 论文\n- [甲](https://a.cn)\n摘要：\n    1. 乙\n    2. 丙\n丁\n"},
        {"list.pseudo",
         "Chinese comma",
         "## 论文\n- [甲](https://a.cn)\n摘要：\n1、乙\n2、丙\n3、丁",
         {u"1、乙\n2、丙\n3、"_s},
         "## 论文\n- [甲](https://a.cn)\n摘要：\n    1. 乙\n    2. 丙\n    3. 丁"},
        {"list.pseudo",
         "levels",
         "## 论文\n- [甲](https://a.cn)\n    2. 乙\n        2.1 丙\n        2.2丁\n",
         {u"2.1"_s, u"2.2"_s}},
        {"list.pseudo", "one alone, versions, not in a row, numbers in a text",
         "## 论文\n- [甲](https://a.cn)\n2.x 版本\n1.乙\n3.丙\n2.5 倍\n3.5 倍\n    1. 丁\n2.1 版\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

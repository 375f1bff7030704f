// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> pairCases()
{
    static const RuleCase cases[] = {
        {"parentheses.mixed-width", "Chinese inside", "A（甲)和B(乙）", {u"（甲)"_s, u"(乙）"_s}, "A（甲）和B（乙）"},
        {"parentheses.mixed-width",
         "Latin inside",
         "甲（AMP)和 MNN（Neural Network)\n",
         {u"（AMP)"_s, u"（Neural Network)"_s},
         "甲（AMP）和 MNN(Neural Network)\n"},
        {"parentheses.mixed-width",
         "in the title of a link",
         "[甲（2031)乙](https://a.cn/b)\n",
         {u"（2031)"_s},
         "[甲（2031）乙](https://a.cn/b)\n"},
        {"parentheses.mixed-width", "one in another", "甲（乙(丙)丁)\n", {u"（乙(丙)丁)"_s}, "甲（乙(丙)丁）\n"},
        {"parentheses.mixed-width", "right pairs", "甲（乙）(丙) F(6,3)（图 1）（包括 1）丁 2）戊）\n"},
        {"parentheses.mixed-width", "links in full width are another matter",
         "[甲](https://a.cn） [乙]（https://a.cn)\n"},

        {"parentheses.unbalanced", "never closed", "甲（乙，丙", {u"（"_s}, "甲（乙），丙"},
        {"parentheses.unbalanced", "never closed, no clause ends", "甲(A: 30 FPS  \n", {u"("_s}, "甲(A: 30 FPS)  \n"},
        {"parentheses.unbalanced", "never opened", "甲）乙\n", {u"）"_s}, "甲乙\n"},
        {"parentheses.unbalanced",
         "one of each width too many",
         "甲（乙 2016)）和丙\n",
         {u")"_s},
         "甲（乙 2016）和丙\n"},
        {"parentheses.unbalanced",
         "two entries",
         "## 论文\n\n- [甲](a)  \n摘要：乙（丙  \n- [丁](b)  \n摘要：戊）己  \n",
         {u"（"_s, u"）"_s},
         "## 论文\n\n- [甲](a)  \n摘要：乙（丙）  \n- [丁](b)  \n摘要：戊己  \n"},
        {"parentheses.unbalanced", "enumerations", "包括：1）甲；2）乙，a)丙。\n\n一）丁\n2)戊：iv）己\n"},
        {"parentheses.unbalanced", "an enumeration in parentheses", "甲（1）乙（2），（包括 1）丙 2）丁），（图 1）\n"},
        {"parentheses.unbalanced", "a link over two lines", "甲（[乙](https://a.cn\n)，丙）\n"},
        {"parentheses.unbalanced", "lines of one entry", "## 论文\n\n- [甲](a)  \n摘要：乙（丙  \n丁）己  \n"},
        {"parentheses.unbalanced", "emoticons, smileys, code, addresses", "ヽ(✿゜▽゜)ノ 甲:) 乙：） `(` [丙](a_(b))\n"},
        {"parentheses.unbalanced", "addresses swallow what closes", "甲（https://a.cn/b）乙(https://a.cn/b_(c)/)丙\n"},
        {"parentheses.unbalanced", "a link that lacks one", "## 论文\n\n- [甲](https://a.cn  \n摘要：乙\n"},

        {"quotes.unbalanced", "turned", "甲“乙“丙", {u"“"_s}, "甲“乙”丙"},
        {"quotes.unbalanced",
         "both turned",
         "比较’类架构‘和”乙“\n",
         {u"’"_s, u"‘"_s, u"”"_s, u"“"_s},
         "比较‘类架构’和“乙”\n"},
        {"quotes.unbalanced", "never closed", "进入“实体清单；\n", {u"“"_s}, "进入“实体清单”；\n"},
        {"quotes.unbalanced", "never opened", "甲乙。”丙\n", {u"”"_s}, "甲乙。丙\n"},
        {"quotes.unbalanced",
         "a partner in ASCII",
         "称\"甲乙“。  \n又“丙\"丁\n",
         {u"“"_s, u"“"_s},
         "称“甲乙”。  \n又“丙”丁\n"},
        {"quotes.unbalanced",
         "brackets",
         "「甲\n\n《乙，丙\n\n【丁\n",
         {u"「"_s, u"《"_s, u"【"_s},
         "「甲」\n\n《乙》，丙\n\n【丁】\n"},
        {"quotes.unbalanced", "nested", "“甲‘乙’“丙””「丁『戊』」《己》【庚】\n"},
        {"quotes.unbalanced", "lines of one entry", "## 论文\n\n- [甲](a)  \n摘要：乙“丙  \n丁”戊“己  \n庚”  \n"},
        {"quotes.unbalanced", "an address swallows what closes", "甲“https://a.cn/b”乙\n"},
        {"quotes.unbalanced", "apostrophes", "it’s the users’ choice\n"},
        {"quotes.unbalanced", "emoticons, code", "甲_(:з」∠)_。`“`\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

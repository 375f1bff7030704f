// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> sourceCases()
{
    static const RuleCase cases[] = {
        {"title.edge-space",
         "both edges",
         "## 论文\n- [ 甲 | 乙  ](https://a.cn)\n",
         {u" "_s, u"  "_s},
         "## 论文\n- [甲 | 乙](https://a.cn)\n"},
        {"title.edge-space",
         "behind a tag, at the end of the text",
         "## 论文\n- [CVPR] [甲 ](https://a.cn)",
         {u" "_s},
         "## 论文\n- [CVPR] [甲](https://a.cn)"},
        {"title.edge-space", "spaces elsewhere",
         "## 论文\n- [CVPR]  [甲 乙 | ](https://a.cn)  \n- [ ](https://a.cn)\n- 甲 \n"},
        {"title.repo-mismatch",
         "another one",
         "## 开源项目\n- [a/b：甲](https://www.github.com/c/d/tree/master)\n",
         {u"a/b"_s},
         "## 开源项目\n- [c/d：甲](https://www.github.com/c/d/tree/master)\n"},
        {"title.repo-mismatch", "the same one, and others",
         "## 开源项目\n- [A/b: 甲](https://github.com/a/B.git)\n- [a/b: 乙](https://mp.weixin.qq.com/s/c)\n"
         "- [a/b: 丙](https://github.com/topics/c)\n- [丁](https://github.com/a/b)\n- [a/b: 戊]()\n"},
        {"source.separator",
         "spaces",
         "## 论文\n- [甲|  乙](https://a.cn)\n- [甲 |  乙](https://b.cn)\n",
         {u"|  "_s, u" |  "_s},
         "## 论文\n- [甲 | 乙](https://a.cn)\n- [甲 | 乙](https://b.cn)\n"},
        {"source.separator",
         "other bars",
         "## 论文\n- [甲｜ 乙](https://a.cn)\n- [甲 丨丙](https://b.cn)",
         {u"｜ "_s, u" 丨"_s},
         "## 论文\n- [甲 | 乙](https://a.cn)\n- [甲 | 丙](https://b.cn)"},
        {"source.separator", "bars of the title, an escaped one, none behind it",
         "## 论文\n- [甲丨乙 | 丙](https://a.cn)\n- [甲|乙](https://b.cn)\n- [甲 \\| 乙](https://c.cn)\n- [甲 | "
         "](https://d.cn)\n"},
        {"source.missing",
         "news and blogs",
         "## 业界新闻\n- [甲](https://a.cn)\n## 博文\n- [乙 | ](https://b.cn)\n",
         {u"甲"_s, u"乙"_s}},
        {"source.missing", "papers, repositories, broken titles",
         "## 业界新闻\n- [甲\n- https://a.cn\n- []()\n- [甲 | 乙](https://c.cn)\n## 论文\n- [甲](https://a.cn)\n"
         "## 开源项目\n- [a/b: 乙](https://b.cn)\n"},
        {"source.variant",
         "known to the profile",
         "## 论文\n- [甲 | 知乎](https://a.cn)\n- [乙 | tensorflow](https://b.cn)\n",
         {u"tensorflow"_s},
         "## 论文\n- [甲 | 知乎](https://a.cn)\n- [乙 | TensorFlow](https://b.cn)\n"},
        {"source.variant",
         "two spellings in an issue",
         "## 论文\n- [甲 | 林间Blog](https://a.cn)\n- [乙 | 林间 blog](https://b.cn)\n- [丙 | 林间 blog](https://c.cn)",
         {u"林间Blog"_s},
         "## 论文\n- [甲 | 林间 blog](https://a.cn)\n- [乙 | 林间 blog](https://b.cn)\n- [丙 | 林间 "
         "blog](https://c.cn)"},
        {"source.variant",
         "the first of two",
         "## 论文\n- [甲 | AbC](https://a.cn)\n## 博文\n- [乙 | Abc](https://b.cn)\n",
         {u"Abc"_s},
         "## 论文\n- [甲 | AbC](https://a.cn)\n## 博文\n- [乙 | AbC](https://b.cn)\n"},
        {"source.variant", "authors, and other names",
         "## 论文\n- [甲 | 某人 知乎](https://a.cn)\n- [乙 | 知乎](https://b.cn)\n- [丙 | Abc Blog](https://c.cn)\n- "
         "[丁 | Abc](https://d.cn)\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

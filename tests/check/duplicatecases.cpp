// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

std::span<const RuleCase> duplicateCases()
{
    static const RuleCase cases[] = {
        {"link.duplicate-in-issue",
         "in two sections",
         "## 论文\n\n- [One](https://example.com/a)\n\n## 博文\n\n- [Two](http://www.example.com/a/)  \n摘要：Text.",
         {u"http://www.example.com/a/"_s}},
        {"link.duplicate-in-issue",
         "three times",
         "## 论文\n\n- [One](https://a.cn/b)\n- [Two](https://a.cn/b)\n- [Three](https://a.cn/b)\n",
         {u"https://a.cn/b"_s, u"https://a.cn/b"_s}},
        {"link.duplicate-in-issue",
         "one article about two papers",
         "## 论文\n\n- [CVPR2021] [One](https://a.cn/b)\n- [2104.00001] [Two](https://a.cn/b)\n",
         {u"https://a.cn/b"_s}},
        {"link.duplicate-in-issue",
         "beside two titles",
         "## 论文\n\n- [One](https://a.cn/1) [[解读]](https://a.cn/b)\n- [Two](https://a.cn/2) "
         "[[解读]](https://a.cn/b)\n",
         {u"https://a.cn/b"_s}},
        {"link.duplicate-in-issue", "title and field of one entry",
         "## 论文\n\n- [One](https://a.cn/b)  \n链接：https://a.cn/b  \n摘要：[One](https://a.cn/b) again.\n"},
        {"link.duplicate-in-issue", "title and field of two entries",
         "## 论文\n\n- [One](https://a.cn/b)\n- [Two](https://a.cn/c)  \n链接：https://a.cn/b\n"},
        {"link.duplicate-in-issue", "empty addresses", "## 论文\n\n- [One]()\n- [Two]()\n"},
        {"link.duplicate-in-issue", "articles of one message",
         "## 论文\n\n- [One](https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a)\n"
         "- [Two](https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=2&sn=b)\n"},
        {"link.duplicate-in-issue", "the newsletter's own page",
         "## 论文\n\n- [One](https://github.com/ysh329/a)\n- [Two](https://github.com/ysh329/a)\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

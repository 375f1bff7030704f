// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "rulecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

// Own sentences, long enough to be the same on purpose only.
#define PHONES "一种只用整数运算的推理方法，在四款手机的处理器上比浮点快了三倍，误差不变，内存只要一半。"
#define TABLES "另一种把词表压缩到十分之一的做法，用于离线翻译的手机程序，不损失准确率，也不需要重新训练。"
#define CAMERA "第三个团队把摄像头的去噪网络放进了一块只有两毫瓦的芯片，可以靠一节纽扣电池工作整整一年。"

} // namespace

std::span<const RuleCase> repetitionCases()
{
    static const QByteArray oneSign = "## 论文\n\n- [甲](a)  \n摘要：乙。  \n" + QByteArray("啊").repeated(120) + '\n';
    static const RuleCase cases[] = {
        {"text.repeated-line", "a line of one sign", oneSign.constData()},
        {"text.repeated-line",
         "a paragraph, with other spaces behind it",
         "## 论文\n\n- [甲](a)  \n摘要：乙。  \n" PHONES "  \n丙。  \n" PHONES "   \n- [丁](b)  \n",
         {QString::fromUtf8(PHONES)},
         "## 论文\n\n- [甲](a)  \n摘要：乙。  \n" PHONES "  \n丙。  \n- [丁](b)  \n"},
        {"text.repeated-line",
         "the last line, without LF",
         "## 论文\n\n- [甲](a)  \n摘要：" PHONES "  \n- [丁](b)  \n摘要：" PHONES,
         {u"摘要："_s + QString::fromUtf8(PHONES)},
         "## 论文\n\n- [甲](a)  \n摘要：" PHONES "  \n- [丁](b)  \n"},
        {"text.repeated-line",
         "nearly the same",
         "## 论文\n\n- [甲](a)  \n摘要：" PHONES TABLES CAMERA "  \n- [丁](b)  \n" PHONES TABLES "另外" CAMERA "  \n",
         {QString::fromUtf8(PHONES TABLES "另外" CAMERA)}},
        {"text.repeated-line",
         "put together from several lines",
         "## 论文\n\n- [甲](a)  \n" PHONES "  \n" TABLES "  \n" CAMERA "  \n摘要：" PHONES TABLES CAMERA "  \n",
         {QString::fromUtf8("摘要：" PHONES TABLES CAMERA)}},
        {"text.repeated-line", "a part is the same",
         "## 论文\n\n- [甲](a)  \n摘要：" PHONES TABLES "  \n- [丁](b)  \n摘要：" PHONES CAMERA "  \n"},
        {"text.repeated-line", "titles, links, short lines",
         "## 论文\n\n- [" PHONES "](a)  \n链接：https://a.cn/a/rather/long/address/of/a/paper  \n标题：" PHONES
         "  \n同上。  \n- [" PHONES "](a)  \n链接：https://a.cn/a/rather/long/address/of/a/paper  \n标题：" PHONES
         "  \n同上。  \n"},
        {"text.repeated-line", "the lead says what the entries say",
         "> 导读：" PHONES "\n\n## 论文\n\n- [甲](a)  \n" PHONES "\n"},

        {"word.doubled", "particles", "轻量的的网络和和它的训练", {u"的的"_s, u"和和"_s}, "轻量的网络和它的训练"},
        {"word.doubled",
         "words",
         "推理推理：视频模型模型和它的输入数据输入数据",
         {u"推理推理"_s, u"模型模型"_s, u"输入数据输入数据"_s},
         "推理：视频模型和它的输入数据"},
        {"word.doubled",
         "Latin",
         "the the model | Somebody  Somebody\n",
         {u"the the"_s, u"Somebody  Somebody"_s},
         "the model | Somebody\n"},
        {"word.doubled", "said twice on purpose", "一步一步、每天每天、哈哈哈哈、很多很多、常常、慢慢\n"},
        {"word.doubled", "two words",
         "目的的实现，为了了解，平和和安全，机器学习学习率，作为为人设计的，即将将要，有的的确\n"},
        {"word.doubled", "Latin that is right", "Cortex-A A 3 3 that that x2 x2 re-re bye bye the then\n"},
        {"word.doubled", "code and addresses", "`的的` [甲](https://a.cn/的的) https://b.cn/的的\n"},
    };
    return cases;
}

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "mutator.h"

#include <QByteArrayList>

#include <array>

namespace Jianbao::Test {

namespace {

// Whole lines: what an issue is made of, and what Markdown makes blocks of.
constexpr std::array<const char *, 40> wholeLines{
    "---",
    "layout: default",
    "# 嵌入式AI简报 (2021-07-18)：甲/乙",
    "> 导读：本期15条。【新闻】甲；【论文】乙",
    "热身小新闻：",
    "- 高通：发布芯片；",
    "## 业界新闻",
    "## 论文",
    "## 开源项目",
    "> 注：个别项目",
    "- [标题 | 来源](https://a.example/b)  ",
    "- [1909.10351] [甲](https://a.example) [[slide](https://b.example)]",
    "- [owner/name: 标题](https://a.example)",
    "摘要：甲。  ",
    "代码：https://a.example/b  ",
    "  摘要：乙",
    "往期回顾",
    "----",
    "- [x] 甲",
    "1. 甲",
    "3) 乙",
    "* 丙",
    "+ 丁",
    "    code",
    "\tcode",
    "```c++",
    "~~~",
    "| 甲 | 乙 |",
    "|---|:-:|",
    "===",
    "***",
    "[甲]: /u '乙'",
    "[甲]",
    "<div>",
    "</div>",
    "<table><tr><td>",
    "<!--",
    "-->",
    "![甲](images/a.png)",
    "",
};

// Pieces of lines.
constexpr std::array<const char *, 48> pieces{"*",
                                              "**",
                                              "_",
                                              "~~",
                                              "~",
                                              "`",
                                              "``",
                                              "[",
                                              "]",
                                              "](",
                                              ")",
                                              "![",
                                              "]:",
                                              "<",
                                              ">",
                                              "<b>",
                                              "</b>",
                                              "<a href=\"javascript:x\">",
                                              "<img src=x onerror=y>",
                                              "<svg>",
                                              "<p>",
                                              "</p>",
                                              "<li>",
                                              "</ul>",
                                              "<td>",
                                              "</table>",
                                              "<pre>",
                                              "<math>",
                                              "<!--",
                                              "<![CDATA[",
                                              "<?",
                                              "&amp;",
                                              "&#0;",
                                              "&copy",
                                              "\\",
                                              "  \n",
                                              "\r\n",
                                              "\t",
                                              "|",
                                              "：",
                                              "【",
                                              "】",
                                              "http://a.b/",
                                              "www.a.b",
                                              "a@b.cn",
                                              "\xf4\x8f\xbf\xbd",
                                              "\xc2\xa0"};

// What puts a line into a block.
constexpr std::array<const char *, 8> marks{"> ", "- ", "  ", "    ", "1. ", "\t", ">", "- > "};

template <size_t Count>
QByteArray oneOf(const std::array<const char *, Count> &all, QRandomGenerator &random)
{
    return all[random.bounded(quint32(Count))];
}

void changeLines(QByteArrayList &lines, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(lines.size());
    const qsizetype count = std::min<qsizetype>(1 + random.bounded(4), lines.size() - at);
    switch (random.bounded(6)) {
    case 0:
        lines.insert(at, oneOf(wholeLines, random));
        break;
    case 1:
        if (lines.size() > count)
            lines.remove(at, count);
        break;
    case 2:
        for (const QByteArray &line : lines.sliced(at, count))
            lines.insert(random.bounded(lines.size() + 1), line);
        break;
    case 3:
        lines.move(at, random.bounded(lines.size()));
        break;
    case 4: {
        const QByteArray mark = oneOf(marks, random);
        for (qsizetype i = at; i < at + count; ++i)
            lines[i].prepend(mark);
        break;
    }
    default:
        lines[at] = lines.at(at).trimmed();
    }
}

void changeBytes(QByteArray &document, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(document.size() + 1);
    switch (random.bounded(3)) {
    case 0: {
        const qsizetype length = random.bounded(std::min<qsizetype>(40, document.size() - at) + 1);
        document.insert(at, document.sliced(at, length).repeated(1 + random.bounded(20)));
        break;
    }
    case 1:
        document.remove(at, random.bounded(20));
        break;
    default:
        document.insert(at, oneOf(pieces, random));
    }
}

} // namespace

QByteArray mutated(const QByteArray &document, QRandomGenerator &random)
{
    QByteArray result = document;
    for (int count = 1 + random.bounded(4); count > 0; --count) {
        if (random.bounded(2) == 0) {
            changeBytes(result, random);
            continue;
        }
        QByteArrayList lines = result.split('\n');
        changeLines(lines, random);
        result = lines.join('\n');
    }
    return result;
}

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "archivecases.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

const auto previous = u"# 嵌入式AI简报 (2021-07-01)\n"
                      "\n"
                      "> 导读：本期1条。【论文】换帅的消息；【博文】。\n"
                      "\n"
                      "先是新闻：\n"
                      "\n"
                      "- 甲：乙；\n"
                      "- 丙：丁。\n"
                      "\n"
                      "## 论文\n"
                      "\n"
                      "- [One | Source](https://example.com/one)  \n"
                      "代码：https://github.com/owner/tool  \n"
                      "摘要：Text.\n"
                      "\n"_s;
const QList<std::pair<QString, QString>> before{
    {u"2021-05-21.md"_s, u"## 博文\n\n- [Old](https://arxiv.org/abs/2001.00001v1)\n"_s},
    {u"2021-07-01.md"_s, previous}};
const QList<std::pair<QString, QString>> after{{u"2021-08-01.md"_s, previous}};

QString withItems(const QString &items)
{
    return u"## 论文\n\n"_s + items;
}

QList<ArchiveCase> leftoverCases()
{
    const auto entry =
        u"- [One | Source](https://example.com/one)  \n代码：https://github.com/owner/tool  \n摘要：Text."_s;
    return {
        {"issue.leftover",
         "whole entry",
         before,
         withItems(entry + u"\n- [Two](https://a.cn)\n"_s),
         {entry},
         withItems(u"- [Two](https://a.cn)\n"_s),
         u"2021-07-01"_s},
        {"issue.leftover", "whole entry at the end, without LF", before, withItems(entry), {entry}, withItems({})},
        {"issue.leftover",
         "entry with another text",
         before,
         withItems(u"- [Two](http://www.example.com/one/)  \n摘要：Other.\n"_s),
         {u"http://www.example.com/one/"_s},
         {},
         u"the issue before"_s},
        {"issue.leftover",
         "news",
         before,
         u"先是新闻：\n\n- 甲：乙；\n- 戊：己。\n\n## 论文\n"_s,
         {u"- 甲：乙；"_s},
         u"先是新闻：\n\n- 戊：己。\n\n## 论文\n"_s},
        {"issue.leftover",
         "part of the lead",
         before,
         u"> 导读：本期1条。【论文】换帅的消息；【博文】其他。\n"_s,
         {u"【论文】换帅的消息"_s}},
        {"issue.leftover", "template of the lead", before, u"> 导读：本期1条。【论文】；【博文】。\n"_s},
        {"issue.leftover", "other entries and news", before,
         u"先是新闻：\n\n- 甲：别的；\n\n## 论文\n\n- [One | Source](https://example.com/two)\n"_s},
        {"issue.leftover", "of an issue before the one before", before,
         withItems(u"- [Old](https://arxiv.org/abs/2001.00001v1)\n"_s)},
        {"issue.leftover", "the later issue has it", after, withItems(entry + u'\n')},
        {"issue.leftover", "itself", {{u"2021-07-18.md"_s, previous}}, previous},
        {"issue.leftover", "no issue before", {}, withItems(entry + u'\n')},
        {"issue.leftover",
         "draft without date",
         before,
         withItems(entry + u'\n'),
         {entry},
         withItems({}),
         {},
         QString()},
    };
}

QList<ArchiveCase> duplicateCases()
{
    return {
        {"link.duplicate-in-archive",
         "title, another version",
         before,
         withItems(u"- [New](https://arxiv.org/pdf/2001.00001v2.pdf)\n"_s),
         {u"https://arxiv.org/pdf/2001.00001v2.pdf"_s},
         {},
         u"2021-05-21, 博文"_s},
        {"link.duplicate-in-archive",
         "title of the issue before",
         before,
         withItems(u"- [New](http://example.com/one?utm_source=a)\n"_s),
         {u"http://example.com/one?utm_source=a"_s},
         {},
         u"2021-07-01, 论文"_s},
        {"link.duplicate-in-archive",
         "field",
         before,
         withItems(u"- [New](https://a.cn)  \n代码：https://github.com/Owner/tool.git\n"_s),
         {u"https://github.com/Owner/tool.git (info)"_s}},
        {"link.duplicate-in-archive",
         "title that was in a field",
         before,
         withItems(u"- [New](https://github.com/Owner/tool)\n"_s),
         {u"https://github.com/Owner/tool (info)"_s}},
        {"link.duplicate-in-archive",
         "field that was a title, twice in one entry",
         before,
         withItems(u"- [New](https://a.cn)  \n链接：https://example.com/one  \n摘要：<https://example.com/one>\n"_s),
         {u"https://example.com/one (info)"_s}},
        {"link.duplicate-in-archive", "new links", before, withItems(u"- [New](https://example.com/three)\n"_s)},
        {"link.duplicate-in-archive", "the later issue has it", after,
         withItems(u"- [New](https://example.com/one)\n"_s)},
        {"link.duplicate-in-archive", "itself", {{u"2021-07-18.md"_s, previous}}, previous},
        {"link.duplicate-in-archive",
         "the newsletter's own pages and its licence",
         {{u"2021-07-01.md"_s,
           withItems(u"- [A](https://github.com/ysh329/b)\n- [C](https://creativecommons.org)\n"_s)}},
         withItems(u"- [A](https://github.com/ysh329/b)\n- [C](https://creativecommons.org)\n"_s)},
        {"link.duplicate-in-archive",
         "earlier issues and trailer",
         {{u"2021-07-01.md"_s, u"## 论文\n\n- [A](https://a.cn/b)\n"_s}},
         u"## 论文\n\n## 往期回顾\n\n- [2021-07-01](https://a.cn/b)\n\n----\n\nhttps://a.cn/b\n"_s},
    };
}

QList<ArchiveCase> fileCases()
{
    return {
        {"link.broken-relative", "image", {}, u"![qr](../qrcode.jpg)\n"_s, {u"../qrcode.jpg"_s}, {}, u"“qrcode.jpg”"_s},
        {"link.broken-relative",
         "link beside the issue",
         {},
         u"[a](2021-01-01.md#top \"title\")\n"_s,
         {u"2021-01-01.md#top"_s},
         {},
         u"“embedded-ai-report/2021-01-01.md”"_s},
        {"link.broken-relative",
         "in angles, percent-encoded",
         {},
         u"[a](<../中 文.md>) [b](../%E4%B8%AD.png)\n"_s,
         {u"../中 文.md"_s, u"../%E4%B8%AD.png"_s}},
        {"link.broken-relative",
         "HTML",
         {},
         u"<img src=\"../a.png\"/><a href=\"b.md\">b</a>\n"_s,
         {u"b.md"_s, u"../a.png"_s}},
        {"link.broken-relative",
         "address without scheme",
         {},
         u"## 论文\n\n- [a](www.example.com/b)\n"_s,
         {u"www.example.com/b"_s},
         u"## 论文\n\n- [a](https://www.example.com/b)\n"_s},
        {"link.broken-relative",
         "files that are there",
         {{u"2021-07-01.md"_s, {}}},
         u"![qr](../wechat_qrcode.jpg) [a](./2021-07-01.md) [b](../embedded-ai-report/2021-07-01.md#c)\n"
         "![c](<../中 文.png>) ![d](../%E4%B8%AD%20%E6%96%87.png) <img src=\"../wechat_qrcode.jpg\">\n"_s},
        {"link.broken-relative",
         "no files",
         {},
         u"[a](https://example.com) [b](#c) [d]() [e](mailto:a@b.cn) [f](//b.cn/a) [g](<>) [h](?a)\n"_s},
        {"link.broken-relative", "code", {}, u"`[a](b.md)`\n\n```\n[a](b.md)\n```\n"_s},
        {"link.broken-relative", "not closed", {}, u"[a](b.md"_s},
        {"link.broken-relative", "earlier issues", {}, u"## 论文\n\n## 往期回顾\n\n- [a](../a/2021-01-01.md)\n"_s},
    };
}

} // namespace

std::span<const ArchiveCase> linkCases()
{
    static const QList<ArchiveCase> cases = leftoverCases() + duplicateCases() + fileCases();
    return cases;
}

} // namespace Jianbao::Test

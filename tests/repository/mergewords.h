// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Jianbao::Test {

/// Writes issues for merge tests in short words, separated by spaces; each one stands for whole lines:
///
///   #           front matter, heading, tagline         ##n ##a ##p ##o ##b  headings of sections (news …)
///   _           a blank line                           ~                a blank line with spaces
///   [a  [a^     title line of an entry; another title  =a =a' =a"       its summary, and two other versions of it
///   =a.         the summary without hard break         +a               a paragraph of the entry
///   -a          "[a =a"; -a' -a" -a. -a^ likewise      *a  *a.          warm-up bullet, ending in "；" or "。"
///   *a' *a"     the same with another text             warm lead lead' lead" note   lines of the preamble
///   text$       the line has no line feed              anything else    a line with just this text
class MergeWords
{
public:
    [[nodiscard]] static QString text(const QString &words)
    {
        QString text;
        for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
            const bool isCut = word.endsWith(u'$');
            if (isCut)
                word.chop(1);
            text += lines(word) + u'\n';
            if (isCut)
                text.chop(1);
        }
        return text;
    }

private:
    [[nodiscard]] static QString lines(const QString &word)
    {
        using namespace Qt::StringLiterals;
        static const QHash<QString, QString> fixed{
            {u"#"_s, u"---\nlayout: default\n---\n\n# 嵌入式AI简报 (2021-07-18)：甲/乙\n\n"
                     "**关注模型压缩、低比特量化、移动端推理加速优化、部署**  "_s},
            {u"##n"_s, u"## 业界新闻  "_s},
            {u"##p"_s, u"## 论文"_s},
            {u"##o"_s, u"## 开源项目"_s},
            {u"##b"_s, u"## 博文"_s},
            {u"##a"_s, u"## 应用"_s},
            {u"##back"_s, u"## [往期回顾](https://example.org/list)"_s},
            {u"_"_s, u""_s},
            {u"~"_s, u"   "_s},
            {u"warm"_s, u"先是一些热身小新闻："_s},
            {u"lead"_s, u"> 导读：本期2条。【新闻】甲；【论文】乙。"_s},
            {u"lead'"_s, u"> 导读：本期3条。【新闻】甲；【论文】乙。"_s},
            {u"lead\""_s, u"> 导读：本期2条。【新闻】甲与丙；【论文】乙。"_s},
            {u"note"_s, u"> 注：个别链接打不开，请点击文末【阅读原文】跳转。"_s},
        };
        if (const auto known = fixed.constFind(word); known != fixed.cend())
            return *known;
        if (word.size() < 2 || word.startsWith(u"--"))
            return word;
        const QString name = word.sliced(1, 1);
        const QString mark = word.sliced(2);
        switch (word.front().unicode()) {
        case u'[':
            return u"- [%1%2 | 某网](https://example.org/%1)  "_s.arg(name,
                                                                      mark.contains(u'^') ? u"的新标题"_s : QString());
        case u'=':
            return u"摘要："_s + version(mark) + name + u'。' + (mark.contains(u'.') ? u""_s : u"  "_s);
        case u'-':
            return lines(u'[' + word.sliced(1)) + u'\n' + lines(u'=' + word.sliced(1));
        case u'+':
            return u"再说说%1。  "_s.arg(name);
        case u'*':
            return u"- %1公司："_s.arg(name) + version(mark) + u"消息"_s + (mark.contains(u'.') ? u'。' : u'；');
        default:
            return word;
        }
    }

    [[nodiscard]] static QString version(const QString &mark)
    {
        using namespace Qt::StringLiterals;
        return mark.contains(u'\'') ? u"改写过的"_s : mark.contains(u'"') ? u"另一种"_s : u"关于"_s;
    }
};

} // namespace Jianbao::Test

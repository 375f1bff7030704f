// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/capture.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Entries and rest, a line for each part: "# section", "[tag]", "T title", "S source", "U url", "F label=value",
/// "B body", "- left out", "R line text".
QString shown(const Captures &captures)
{
    QStringList lines;
    for (const Capture &entry : captures.entries) {
        const ItemDraft &draft = entry.draft;
        lines.append(u"# %1 %2-%3"_s.arg(draft.sectionId).arg(entry.lines.first).arg(entry.lines.last));
        for (const QString &tag : draft.tags)
            lines.append(u"[%1]"_s.arg(tag));
        lines.append("T "_L1 + draft.title);
        if (!draft.source.isEmpty())
            lines.append("S "_L1 + draft.source);
        lines.append("U "_L1 + draft.url);
        for (const ItemDraft::Field &field : draft.fields)
            lines.append("F "_L1 + field.label + u'=' + field.value);
        for (const QString &line : draft.body)
            lines.append("B "_L1 + line);
        for (const QString &line : entry.leftOut)
            lines.append("- "_L1 + line);
    }
    for (const RestLine &rest : captures.rest)
        lines.append(u"R %1 %2"_s.arg(rest.line).arg(rest.text));
    return lines.join(u'\n');
}

Captures captured(const QString &text)
{
    return captureText(text, builtInProfile());
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

} // namespace

/// What pasted notes become (FORMAT.md §14).
class TestCapture : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void conversions_data();
    void conversions();
    void boundaries_data();
    void boundaries();
    void urls_data();
    void urls();
    void markdownStays();
    void article();
    void offered_data();
    void offered();
    void nothingIsLost();
    void lineEnds();
    void longTexts();
};

void TestCapture::records_data()
{
    columns();
    QTest::newRow("title source url text")
        << u"某厂发布边缘芯片\n示例网\nhttps://mp.weixin.qq.com/s/a1\n第一段。\n\n第二段。"_s
        << u"# news 1-6\nT 某厂发布边缘芯片\nS 示例网\nU https://mp.weixin.qq.com/s/a1\nB 第一段。\nB 第二段。"_s;
    QTest::newRow("blank before url") << u"如何部署模型\n示例网\n\nhttps://a.example/1"_s
                                      << u"# blogs 1-4\nT 如何部署模型\nS 示例网\nU https://a.example/1"_s;
    QTest::newRow("title only") << u"如何部署模型\nhttps://a.example/1"_s
                                << u"# blogs 1-2\nT 如何部署模型\nU https://a.example/1"_s;
    QTest::newRow("author line") << u"如何部署模型\n作者 | 张三\n示例网\nhttps://a.example/1"_s
                                 << u"# blogs 1-4\nT 如何部署模型\nS 示例网\nU https://a.example/1\n- 作者 | 张三"_s;
    QTest::newRow("author name") << u"如何部署模型\n张三\n示例网\nhttps://a.example/1"_s
                                 << u"# blogs 1-4\nT 如何部署模型\nS 示例网\nU https://a.example/1\n- 张三"_s;
    QTest::newRow("author label") << u"如何部署模型\n作者：张三\nhttps://a.example/1"_s
                                  << u"# blogs 1-3\nT 如何部署模型\nU https://a.example/1\nF 作者=张三"_s;
    QTest::newRow("labelled links") << u"新的压缩方法\n示例网\nhttps://a.example/1\n论文：https://b.example/p\n\n"
                                       "GitHub 地址: https://github.com/u/r\n第一段。"_s
                                    << u"# papers 1-7\nT 新的压缩方法\nS 示例网\nU https://a.example/1\n"
                                       "F 论文=https://b.example/p\nF GitHub 地址=https://github.com/u/r\nB 第一段。"_s;
    QTest::newRow("no url, only labelled") << u"新的压缩方法\n示例网\n论文：https://b.example/p\n第一段。"_s
                                           << u"# papers 1-4\nT 新的压缩方法\nS 示例网\nU \n"
                                              "F 论文=https://b.example/p\nB 第一段。"_s;
    QTest::newRow("paper and its link")
        << u"Small Nets》\n论文：https://arxiv.org/abs/2104.01234\n时间：2021年\n正文。"_s
        << u"# papers 1-4\n[2104.01234]\nT Small Nets\n"
           "U https://arxiv.org/abs/2104.01234\nB 正文。\n- 时间：2021年"_s;
    QTest::newRow("url above title") << u"https://a.example/1\n如何部署模型\n第一段。"_s
                                     << u"# blogs 1-3\nT 如何部署模型\nU https://a.example/1\nB 第一段。"_s;
    QTest::newRow("shared line") << u"如何部署模型 https://a.example/1"_s
                                 << u"# blogs 1-1\nT 如何部署模型\nU https://a.example/1"_s;
    QTest::newRow("link") << u"[如何部署模型](https://a.example/1)"_s
                          << u"# blogs 1-1\nT 如何部署模型\nU https://a.example/1"_s;
    QTest::newRow("several") << u"如何一\n甲网\nhttps://a.example/1\n段。\n如何二\n乙网\nhttps://a.example/2\n"
                                "如何三\nhttps://a.example/3"_s
                             << u"# blogs 1-4\nT 如何一\nS 甲网\nU https://a.example/1\nB 段。\n"
                                "# blogs 5-7\nT 如何二\nS 乙网\nU https://a.example/2\n"
                                "# blogs 8-9\nT 如何三\nU https://a.example/3"_s;
}

void TestCapture::records()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(captured(text)), expected);
}

void TestCapture::conversions_data()
{
    columns();
    const auto row = [](const char *name, const QString &header, const QString &body, const QString &expected) {
        QTest::newRow(name) << QString(header + u"\nhttps://a.example/1\n"_s + body) << expected;
    };
    row("zhihu", u"如何部署模型？ - 知乎"_s, {}, u"# blogs 1-2\nT 如何部署模型\nS 知乎\nU https://a.example/1"_s);
    row("venue", u"CVPR 2021 |一种方法\n示例网"_s, {},
        u"# papers 1-3\n[CVPR 2021]\nT 一种方法\nS 示例网\nU https://a.example/1"_s);
    row("no venue", u"干货 | 如何部署模型\n示例网"_s, {},
        u"# blogs 1-3\nT 干货 | 如何部署模型\nS 示例网\nU https://a.example/1"_s);
    row("source in title", u"如何部署一个模型 | 示例网"_s, {},
        u"# blogs 1-2\nT 如何部署一个模型\nS 示例网\nU https://a.example/1"_s);
    row("tag in title", u"[2104.01234] Small Nets"_s, {},
        u"# papers 1-2\n[2104.01234]\nT Small Nets\nU https://a.example/1"_s);
    row("original", u"如何部署模型\n原创： 张三  示例网"_s, {},
        u"# blogs 1-3\nT 如何部署模型\nS 示例网\nU https://a.example/1\n- 原创： 张三  示例网"_s);
    row("account and id", u"如何部署模型\n示例网  ExampleNet"_s, {},
        u"# blogs 1-3\nT 如何部署模型\nS 示例网\nU https://a.example/1\n- 示例网  ExampleNet"_s);
    row("numbers", u"如何部署模型"_s, u"分两步：\n1、装。\n2、跑。\n3. 停。"_s,
        u"# blogs 1-6\nT 如何部署模型\nU https://a.example/1\nB 分两步：\nB     1. 装。\nB     2. 跑。\nB     3. 停。"_s);
    row("bullets", u"如何部署模型"_s, u"两点：\n• 快\n        - 更深"_s,
        u"# blogs 1-5\nT 如何部署模型\nU https://a.example/1\nB 两点：\nB     - 快\nB         - 更深"_s);
    row("list first", u"如何部署模型"_s, u"1、装。"_s,
        u"# blogs 1-3\nT 如何部署模型\nU https://a.example/1\nB \nB     1. 装。"_s);
    row("dropped", u"如何部署模型"_s, u"图片\n 文 | 张三 \n时间：今天\n第一段。"_s,
        u"# blogs 1-6\nT 如何部署模型\nU https://a.example/1\nB 第一段。\n- 图片\n- 文 | 张三\n- 时间：今天"_s);
    row("summary label", u"如何部署模型"_s, u"摘要：第一段。\n第二段。"_s,
        u"# blogs 1-4\nT 如何部署模型\nU https://a.example/1\nB 第一段。\nB 第二段。"_s);
    row("abstract", u"Small Nets"_s, u"Abstract: One.\nTwo."_s,
        u"#  1-4\nT Small Nets\nU https://a.example/1\nB One.\nB Two."_s);
    row("version is no list", u"如何部署模型"_s, u"段。\n2.0 版更快。"_s,
        u"# blogs 1-4\nT 如何部署模型\nU https://a.example/1\nB 段。\nB 2.0 版更快。"_s);
}

void TestCapture::conversions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(captured(text)), expected);
}

void TestCapture::boundaries_data()
{
    columns();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"\n \n"_s << QString();
    QTest::newRow("prose") << u"只是一句话。\n又一句。"_s << u"R 1 只是一句话。\nR 2 又一句。"_s;
    QTest::newRow("text before") << u"腾讯：一则消息；\n\n如何部署模型\nhttps://a.example/1"_s
                                 << u"# blogs 3-4\nT 如何部署模型\nU https://a.example/1\nR 1 腾讯：一则消息；"_s;
    QTest::newRow("headings")
        << u"## 论文\n题目甲\nhttps://a.example/1\n段。\n----\n## 博文\n题目乙\nhttps://a.example/2"_s
        << u"# papers 2-4\nT 题目甲\nU https://a.example/1\nB 段。\n"
           "# blogs 7-8\nT 题目乙\nU https://a.example/2\nR 1 ## 论文\nR 5 ----\nR 6 ## 博文"_s;
    QTest::newRow("note") << u"题目甲\nhttps://a.example/1\n> 注：原有的注\n尾巴。"_s
                          << u"#  1-2\nT 题目甲\nU https://a.example/1\nR 3 > 注：原有的注\nR 4 尾巴。"_s;
    QTest::newRow("url inside")
        << u"题目甲\nhttps://a.example/1\n详情见以下网页。\n\nhttps://a.example/2"_s
        << u"#  1-5\nT 题目甲\nU https://a.example/1\nB 详情见以下网页。\nB https://a.example/2"_s;
    QTest::newRow("paragraph is no title")
        << u"题目甲\n甲网\nhttps://a.example/1\n第一段，没有句号\n如何部署模型\n乙网\nhttps://a.example/2"_s
        << u"#  1-4\nT 题目甲\nS 甲网\nU https://a.example/1\nB 第一段，没有句号\n"
           "# blogs 5-7\nT 如何部署模型\nS 乙网\nU https://a.example/2"_s;
    QTest::newRow("earlier issues") << u"## 往期回顾\n- [2019-01-01](https://a.example/1)"_s
                                    << u"R 1 ## 往期回顾\nR 2 - [2019-01-01](https://a.example/1)"_s;
}

void TestCapture::boundaries()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(captured(text)), expected);
}

void TestCapture::urls_data()
{
    columns();
    QTest::newRow("any") << u"https://a.example/1"_s << u"#  1-1\nT \nU https://a.example/1"_s;
    QTest::newRow("arxiv") << u"https://arxiv.org/abs/2104.01234"_s
                           << u"# papers 1-1\n[2104.01234]\nT \nU https://arxiv.org/abs/2104.01234"_s;
    QTest::newRow("arxiv pdf") << u"https://arxiv.org/pdf/2104.01234v2.pdf"_s
                               << u"# papers 1-1\n[2104.01234v2]\nT \nU https://arxiv.org/pdf/2104.01234v2.pdf"_s;
    QTest::newRow("github") << u"https://github.com/owner/repo.git"_s
                            << u"# open-source 1-1\nT owner/repo: \nU https://github.com/owner/repo.git"_s;
    QTest::newRow("github topic") << u"https://github.com/topics/tinyml"_s
                                  << u"# open-source 1-1\nT \nU https://github.com/topics/tinyml"_s;
    QTest::newRow("github title") << u"GitHub - owner/repo: Small nets\nhttps://github.com/owner/repo"_s
                                  << u"# open-source 1-2\nT owner/repo: Small nets\nU https://github.com/owner/repo"_s;
    QTest::newRow("github other title") << u"小网络\nhttps://github.com/owner/repo/tree/main"_s
                                        << u"# open-source 1-2\nT owner/repo: 小网络\n"
                                           "U https://github.com/owner/repo/tree/main"_s;
    QTest::newRow("github name") << u"owner/repo\nhttps://github.com/owner/repo"_s
                                 << u"# open-source 1-2\nT owner/repo\nU https://github.com/owner/repo"_s;
    QTest::newRow("two") << u"https://a.example/1\n\nhttps://a.example/2"_s
                         << u"#  1-1\nT \nU https://a.example/1\n#  3-3\nT \nU https://a.example/2"_s;
    const QString description(300, u'x');
    QTest::newRow("long description")
        << QString(u"owner/repo: "_s + description + u"\nhttps://github.com/owner/repo"_s)
        << QString(u"# open-source 1-2\nT owner/repo\nU https://github.com/owner/repo\nB "_s + description);
}

void TestCapture::urls()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(captured(text)), expected);
}

void TestCapture::markdownStays()
{
    const QString entry =
        u"- [CVPR 2021] [题目 | 源](https://a.example/1)  \n代码：https://b.example/c  \n摘要：段。  \n"
        "第二段\n    1. 一；  "_s;
    const Captures captures = captured(QString(u"前言。\n"_s + entry + u"\n\n题目乙\nhttps://a.example/2"_s));
    QCOMPARE(captures.entries.size(), 2);
    QCOMPARE(captures.entries.at(0).markdown.trimmed(), entry.trimmed());
    QVERIFY(captures.entries.at(1).markdown.isEmpty());
    QCOMPARE(shown(captures),
             u"# papers 2-6\n[CVPR 2021]\nT 题目\nS 源\nU https://a.example/1\nF 代码=https://b.example/c\n"
             "B 段。\nB 第二段\nB     1. 一；\n#  8-9\nT 题目乙\nU https://a.example/2\nR 1 前言。"_s);
}

void TestCapture::article()
{
    const QString text = u"如何部署模型\n\n示例网\n\n第一段。\n\n    1. 一\n    2. 二\n"_s;
    QVERIFY(captured(text).entries.isEmpty());
    QCOMPARE(shown(captureArticle(text, builtInProfile())),
             u"# blogs 1-8\nT 如何部署模型\nS 示例网\nU \nB 第一段。\nB     1. 一\nB     2. 二"_s);
    QCOMPARE(shown(captureArticle(u"第一句。\n第二句。"_s, builtInProfile())), u"R 1 第一句。\nR 2 第二句。"_s);
    const QString record = u"如何部署模型\nhttps://a.example/1"_s;
    QCOMPARE(captureArticle(record, builtInProfile()), captured(record));
}

void TestCapture::offered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("record") << u"题目\n示例网\nhttps://a.example/1\n段。"_s << true;
    QTest::newRow("two records") << u"题目一\nhttps://a.example/1\n题目二\nhttps://a.example/2"_s << true;
    QTest::newRow("repository") << u"owner/repo: x\nhttps://github.com/owner/repo"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("word") << u"芯片"_s << false;
    QTest::newRow("url") << u"https://a.example/1"_s << false;
    QTest::newRow("repository url") << u"https://github.com/owner/repo"_s << false;
    QTest::newRow("urls") << u"https://a.example/1\nhttps://a.example/2"_s << false;
    QTest::newRow("prose") << u"第一段。\n第二段见 https://a.example/1 。\n第三段。"_s << false;
    QTest::newRow("prose with url") << u"一段。\n二段。\n三段。\n更多：\nhttps://a.example/1"_s << false;
    QTest::newRow("code") << u"int main()\n{\n    return 0; // https://a.example/1\n}"_s << false;
    QTest::newRow("settings") << u"name: x\nversion: 1\nhomepage: https://a.example/1"_s << false;
    QTest::newRow("json") << u"{\n  \"a\": 1,\n  \"url\": \"https://a.example/1\"\n}"_s << false;
    QTest::newRow("script") << u"set -e\ncd build\ncurl -O \\\nhttps://a.example/1"_s << false;
    QTest::newRow("entry") << u"- [题目](https://a.example/1)  \n摘要：段。"_s << false;
    QTest::newRow("record and entry") << u"题目\nhttps://a.example/1\n- [题目](https://a.example/2)"_s << false;
    QTest::newRow("warm-up") << u"- 某厂：一则；\n- 另一厂：又一则。"_s << false;
}

void TestCapture::offered()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(looksLikeCapture(text, builtInProfile()), expected);
}

/// Texts put together by chance: every line has a word of its own, which is in an entry or in the rest afterwards.
void TestCapture::nothingIsLost()
{
    const QStringList kinds{u"题目%1"_s,
                            u"来源%1"_s,
                            u"https://a.example/%1"_s,
                            u"段落%1，完。"_s,
                            u"代码：https://a/%1"_s,
                            u"论文：题%1"_s,
                            u"摘要：%1"_s,
                            u"Abstract: %1"_s,
                            u"1、%1"_s,
                            u"- %1"_s,
                            u"    - %1"_s,
                            u"- [%1](https://a/b)"_s,
                            u"## %1"_s,
                            u"> 注：%1"_s,
                            u"> %1"_s,
                            u"文 | %1"_s,
                            u"时间：%1"_s,
                            u"作者：%1"_s,
                            u"原创：%1  名"_s,
                            u"o/%1: x"_s,
                            u"%1？ - 知乎"_s,
                            u"CVPR 2021 |%1"_s,
                            u"[%1] 题"_s,
                            u"[%1](https://a/b)"_s,
                            u"题 | %1"_s,
                            u"名  %1"_s,
                            u"https://github.com/o/%1"_s,
                            QString(),
                            u" "_s};
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        QStringList lines;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            const QString &kind = kinds.at(random.bounded(int(kinds.size())));
            lines.append(kind.contains(u'%') ? kind.arg(u"q%1z"_s.arg(i)) : kind);
        }
        const QString text = lines.join(u'\n');
        const Captures captures = captured(text);
        QString found = shown(captures);
        for (const Capture &entry : captures.entries)
            found += entry.markdown;
        for (const QString &line : std::as_const(lines)) {
            const qsizetype word = line.indexOf(u'q');
            const qsizetype end = line.indexOf(u'z', word);
            QVERIFY2(end < 0 || found.contains(QStringView(line).sliced(word, end - word + 1)), qPrintable(text));
        }
    }
}

void TestCapture::lineEnds()
{
    const QString text = u"题目\n示例网\nhttps://a.example/1\n一段。\n- [题](https://a.example/2)\n摘要：二。\n"_s;
    QString windows = text;
    windows.replace(u'\n', "\r\n"_L1);
    QCOMPARE(captured(windows), captured(text));
}

/// Linear: what a hostile clipboard has to offer is read in no time.
void TestCapture::longTexts()
{
    QElapsedTimer clock;
    clock.start();
    const QStringList pieces{u"题目\nhttps://a.example/1\n"_s,
                             u"https://a.example/1\n\n"_s,
                             u"- [a](b)\n"_s,
                             u"a\n"_s,
                             u"\n"_s,
                             u"代码：https://a.example/1\n"_s,
                             u"a |  "_s,
                             u"[a]"_s,
                             u"1、"_s};
    for (const QString &piece : pieces) {
        const Captures captures = captured(piece.repeated(200'000 / piece.size()));
        QVERIFY(captures.entries.size() + captures.rest.size() < 200'000);
    }
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

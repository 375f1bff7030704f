// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/vocabulary.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QList<WordUse> &uses)
{
    QStringList words;
    for (const WordUse &use : uses)
        words.append(use.word);
    return words;
}

/// An issue with one entry for each title line.
Vocabulary ofTitles(const QStringList &titles, QDate date = QDate(2021, 6, 1))
{
    Vocabulary vocabulary;
    vocabulary.add(
        Test::scanned(u"# 嵌入式AI简报 (2021-06-01)\n\n## 业界新闻\n\n- "_s + titles.join(u"  \n- "_s) + u"  \n"_s),
        date);
    return vocabulary;
}

/// FORMAT.md §8, down to three uses.
struct Source
{
    const char16_t *name;
    int count;
};
constexpr Source table[] = {
    {u"机器之心", 87},
    {u"知乎", 48},
    {u"量子位", 45},
    {u"安兔兔", 32},
    {u"新智元", 29},
    {u"TensorFlow", 16},
    {u"雷锋网", 15},
    {u"EETOP", 12},
    {u"芯东西", 11},
    {u"极市平台", 10},
    {u"GiantPandaCV", 10},
    {u"NeuralTalk", 9},
    {u"InfoQ", 8},
    {u"飞桨PaddlePaddle", 8},
    {u"StarryHeavensAbove", 7},
    {u"三易生活", 7},
    {u"AI科技大本营", 6},
    {u"我爱计算机视觉", 6},
    {u"MindSpore", 6},
    {u"AI前线", 5},
    {u"MikesICroom", 5},
    {u"电脑爱好者", 5},
    {u"将门创投", 4},
    {u"智东西", 4},
    {u"OpenCV中文网", 4},
    {u"微软研究院AI头条", 4},
    {u"Imagination Tech", 4},
    {u"旷视研究院", 4},
    {u"Graphcore", 4},
    {u"zhihu", 3},
};
constexpr int issuesOfTheTable = 40;

Vocabulary ofCorpus(int *issues)
{
    Vocabulary vocabulary;
    *issues = 0;
    for (const QString &path : Test::corpusDocuments()) {
        if (!path.contains(u"/embedded-ai-report/"))
            continue;
        ++*issues;
        vocabulary.add(Test::scanned(QString::fromUtf8(Test::readAll(path))),
                       QDate::fromString(QFileInfo(path).completeBaseName(), Qt::ISODate));
    }
    return vocabulary;
}

} // namespace

/// The words of a newsletter: what is counted, how it is ranked and found.
class TestVocabulary : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesWordsOfEveryKind()
    {
        Vocabulary vocabulary;
        vocabulary.add(Test::scanned(u"# 嵌入式AI简报 (2021-06-01)\n\n热身：\n\n- 甲社：一；\n- 没有公司的一句话。\n\n"
                                     "## 论文\n\n- [CVPR2021] [1909.10351v2] [一 | 丁社](https://www.d.example/1)  \n"
                                     "论文：https://a.example  \n摘要：文  \n- [2104.00001] [二](u)  \n"_s),
                       QDate(2021, 6, 1));
        QCOMPARE(words(vocabulary.companies.ranked()), QStringList{u"甲社"_s});
        QCOMPARE(words(vocabulary.sections.ranked()), QStringList{u"论文"_s});
        QCOMPARE(words(vocabulary.tags.ranked()), QStringList{u"CVPR2021"_s});
        QCOMPARE(vocabulary.tagSections.count(u"papers"_s), 2);
        QCOMPARE(words(vocabulary.sources.ranked()), QStringList{u"丁社"_s});
        QCOMPARE(words(vocabulary.fieldLabels.ranked()), (QStringList{u"摘要"_s, u"论文"_s}));
        QCOMPARE(vocabulary.sourcesByHost.keys(), QStringList{u"d"_s});
        const WordUse use = vocabulary.sources.use(u"丁社"_s);
        QCOMPARE(use.count, 1);
        QCOMPARE(use.last, QDate(2021, 6, 1));
    }

    void mergesAsIfReadTogether()
    {
        const QStringList first{u"[一 | 甲社](https://a.example/1)"_s, u"[CVPR] [二 | 乙社](u)"_s};
        const QStringList second{u"[三 | 甲社](https://a.example/2)"_s};
        Vocabulary together = ofTitles(first, QDate(2020, 1, 1));
        Vocabulary later;
        later.add(Test::scanned(u"## 业界新闻\n\n- "_s + second.first()), QDate(2021, 1, 1));
        Vocabulary merged = later;
        merged.merge(together);
        together.add(Test::scanned(u"## 业界新闻\n\n- "_s + second.first()), QDate(2021, 1, 1));
        QCOMPARE(merged, together);
        QCOMPARE(merged.sources.use(u"甲社"_s).count, 2);
        QCOMPARE(merged.sources.use(u"甲社"_s).last, QDate(2021, 1, 1));
        QCOMPARE(merged.sources.total(), 3);
    }

    void recentUsesWeighMore()
    {
        WordUses uses;
        for (int i = 0; i < 3; ++i)
            uses.add(u"旧"_s, QDate(2019, 1, 1));
        uses.add(u"新"_s, QDate(2021, 1, 1));
        QCOMPARE(words(uses.ranked()), (QStringList{u"新"_s, u"旧"_s}));
        for (int i = 0; i < 2; ++i)
            uses.add(u"旧"_s, QDate(2019, 1, 1));
        QCOMPARE(words(uses.ranked()), (QStringList{u"旧"_s, u"新"_s}));
        uses.add(u"无期"_s, QDate());
        QCOMPARE(uses.ranked().last().word, u"无期"_s);
        QVERIFY(!uses.use(u"无期"_s).last.isValid());
    }

    void findsPrefixesFirst()
    {
        WordUses uses;
        for (const auto &word : {u"Graphcore"_s, u"Photograph"_s, u"Photograph"_s, u"graph"_s, u"图"_s})
            uses.add(word, QDate(2021, 1, 1));
        QCOMPARE(words(uses.matching(u"GRAPH")), (QStringList{u"Graphcore"_s, u"graph"_s, u"Photograph"_s}));
        QCOMPARE(words(uses.matching({})).size(), 4);
        QVERIFY(uses.matching(u"丙").isEmpty());
    }

    void suggestsTheUsualName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("usual");
        QTest::newRow("name of the host") << u"jiashe"_s << u"甲社"_s;
        QTest::newRow("other case") << u"TENSORFLOW"_s << u"TensorFlow"_s;
        QTest::newRow("author before it") << u"某人 甲社"_s << u"甲社"_s;
        QTest::newRow("column") << u"甲社专栏 某人"_s << u"甲社"_s;
        QTest::newRow("spaces") << u" jiashe "_s << u"甲社"_s;
        QTest::newRow("as it should be") << u"甲社"_s << QString();
        QTest::newRow("host of many") << u"weixin"_s << QString();
        QTest::newRow("unknown") << u"丙社"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("part of another word") << u"某甲社"_s << QString();
        QTest::newRow("more frequent than its outlet") << u"名家 丁社"_s << QString();
    }

    void suggestsTheUsualName()
    {
        const Vocabulary vocabulary = ofTitles(
            {u"[一 | 甲社](https://zhuanlan.jiashe.com/p/1)"_s, u"[二 | 甲社](https://www.jiashe.com/q)"_s,
             u"[三 | jiashe](https://www.jiashe.com/q)"_s, u"[四 | TensorFlow](https://mp.weixin.qq.com/s/1)"_s,
             u"[五 | 乙社](https://mp.weixin.qq.com/s/2)"_s, u"[六 | 名家 丁社](u)"_s, u"[七 | 名家 丁社](u)"_s,
             u"[八 | 丁社](u)"_s});
        QFETCH(QString, name);
        QTEST(vocabulary.normalisedSource(name), "usual");
    }

    void offersTheUsualNameFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("nothing") << QString() << QStringList{u"甲社"_s, u"甲社专栏"_s, u"jiashe"_s};
        QTest::newRow("its host") << u"jiashe"_s << QStringList{u"甲社"_s, u"jiashe"_s};
        QTest::newRow("begins its host") << u"jia"_s << QStringList{u"甲社"_s, u"jiashe"_s};
        QTest::newRow("too short for a host") << u"ji"_s << QStringList{u"jiashe"_s};
        QTest::newRow("column") << u"甲社专栏"_s << QStringList{u"甲社"_s, u"甲社专栏"_s};
        QTest::newRow("new author") << u"某人 甲社"_s << QStringList{u"甲社"_s};
    }

    void offersTheUsualNameFirst()
    {
        Vocabulary vocabulary = ofTitles({u"[一 | 甲社](https://www.jiashe.com.cn/1)"_s, u"[一 | 甲社](u)"_s,
                                          u"[二 | 甲社](https://www.jiashe.com.cn/2)"_s});
        vocabulary.merge(ofTitles({u"[三 | jiashe](u)"_s}, QDate(2019, 1, 1)));
        vocabulary.merge(ofTitles({u"[四 | 甲社专栏](u)"_s}, QDate(2020, 1, 1)));
        QFETCH(QString, typed);
        QTEST(words(vocabulary.sourcesFor(typed)), "offered");
    }

    /// As far as the issues here go: none may have more than the table, all of them together exactly that.
    void sourcesAreThoseOfTheTable()
    {
        JIANBAO_NEEDS_CORPUS();
        int issues = 0;
        const Vocabulary vocabulary = ofCorpus(&issues);
        QList<WordUse> uses = vocabulary.sources.ranked();
        std::ranges::stable_sort(uses, std::greater(), &WordUse::count);
        qInfo("%d of %d issues, %lld sources, %d uses; count here / in FORMAT.md:", issues, issuesOfTheTable,
              static_cast<long long>(uses.size()), vocabulary.sources.total());
        int missing = 0;
        for (const Source &source : table) {
            const QString name = QString::fromUtf16(source.name);
            const int count = vocabulary.sources.count(name);
            qInfo("  %s %d / %d", qPrintable(name), count, source.count);
            QVERIFY2(count <= source.count, qPrintable(name));
            missing += source.count - count;
        }
        if (issues == issuesOfTheTable)
            QCOMPARE(missing, 0);
        QCOMPARE(uses.first().word, u"机器之心"_s);
        QCOMPARE(vocabulary.normalisedSource(u"zhihu"), u"知乎"_s);
        QVERIFY(vocabulary.normalisedSource(u"量子位").isEmpty());
        QCOMPARE(vocabulary.sourcesFor(u"zhi").first().word, u"知乎"_s);
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/archive.h"
#include "check/issuelinks.h"
#include "issue/scan.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const auto older = u"# 嵌入式AI简报 (2021-05-01)\n"
                   "\n"
                   "> 导读：本期2条。【新闻】甲的消息；【论文】。\n"
                   "\n"
                   "先是新闻：\n"
                   "\n"
                   "- 甲：[乙](https://example.com/warm)；\n"
                   "\n"
                   "## 业界新闻\n"
                   "\n"
                   "- [One | Source](https://www.example.com/one/)  \n"
                   "代码：http://example.com/code。\n"
                   "\n"
                   "## 论文\n"
                   "\n"
                   "- [Two](https://example.com/two)\n"
                   "\n"
                   "## 往期回顾\n"
                   "\n"
                   "- [2021-04-01](https://example.com/2021-04-01.md)\n"
                   "\n"
                   "----\n"
                   "\n"
                   "https://example.com/trailer\n"_s;
const auto newer = u"## 论文\n\n- [Also two](http://example.com/two#top)\n"_s;

QStringList texts(const QList<LinkPlace> &places)
{
    QStringList texts;
    for (const LinkPlace &place : places)
        texts.append(u"%1 %2 %3"_s.arg(place.text(), QString::number(place->line), place->item));
    return texts;
}

} // namespace

class TestArchive : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void digests()
    {
        const auto issue = Archive::digest(u"2021-05-01.md"_s, older, builtInProfile());
        QCOMPARE(issue->fileName, u"2021-05-01.md"_s);
        QCOMPARE(issue->date, u"2021-05-01"_s);
        QStringList links;
        for (const ArchivedLink &link : issue->links) {
            links.append(u"%1 %2 %3 %4 %5"_s.arg(link.key, link.sectionId, link.section, link.item)
                             .arg(link.isTitle ? u"title"_s : QString::number(link.line)));
        }
        QCOMPARE(links, (QStringList{
                            u"example.com/warm    7"_s,
                            u"example.com/one news 业界新闻 One title"_s,
                            u"example.com/code news 业界新闻 One 12"_s,
                            u"example.com/two papers 论文 Two title"_s,
                        }));
        QCOMPARE(issue->warmUp, QStringList{u"- 甲：[乙](https://example.com/warm)；"_s});
        QCOMPARE(issue->leadClauses, QStringList{u"甲的消息"_s});
        QCOMPARE(issue->items.value(u"example.com/two"_s), u"- [Two](https://example.com/two)"_s);
        QCOMPARE(issue->items.size(), 2);
    }

    void findsPlaces()
    {
        Archive archive;
        archive.add(u"2021-06-01.md"_s, newer, builtInProfile());
        archive.add(u"2021-05-01.md"_s, older, builtInProfile());
        QCOMPARE(archive.fileNames(), (QStringList{u"2021-05-01.md"_s, u"2021-06-01.md"_s}));
        const QStringList both{u"2021-05-01, 论文 16 Two"_s, u"2021-06-01, 论文 3 Also two"_s};
        QCOMPARE(texts(archive.places(u"example.com/two"_s, {})), both);
        QCOMPARE(texts(archive.places(u"example.com/two"_s, u"2021-05-01.md"_s)), both.sliced(1));
        QCOMPARE(texts(archive.places(u"example.com/warm"_s, {})), QStringList{u"2021-05-01 7 "_s});
        QVERIFY(archive.places(u"example.com/2021-04-01.md"_s, {}).isEmpty());
        QVERIFY(archive.places({}, {}).isEmpty());
    }

    void replacesAndRemoves()
    {
        Archive archive;
        archive.add(u"2021-05-01.md"_s, older, builtInProfile());
        archive.add(u"2021-05-01.md"_s, newer, builtInProfile());
        QCOMPARE(archive.count(), 1);
        QVERIFY(archive.places(u"example.com/one"_s, {}).isEmpty());
        QCOMPARE(archive.places(u"example.com/two"_s, {}).size(), 1);
        archive.remove(u"2021-06-01.md"_s);
        QCOMPARE(archive.count(), 1);
        archive.remove(u"2021-05-01.md"_s);
        QCOMPARE(archive.count(), 0);
        QVERIFY(archive.places(u"example.com/two"_s, {}).isEmpty());
    }

    void copiesStayAsTheyWere()
    {
        Archive archive;
        archive.add(u"2021-05-01.md"_s, older, builtInProfile());
        const Archive copy = archive;
        archive.remove(u"2021-05-01.md"_s);
        QCOMPARE(copy.places(u"example.com/two"_s, {}).size(), 1);
        QVERIFY(copy.issue(u"2021-05-01.md"_s) != nullptr);
        QVERIFY(!archive.issue(u"2021-05-01.md"_s));
    }

    void knowsTheIssueBefore()
    {
        Archive archive;
        for (const auto &name : {u"2020-12-31.md"_s, u"2021-05-01.md"_s, u"2021-05-01@draft.md"_s, u"2021-06-01.md"_s})
            archive.add(name, newer, builtInProfile());
        QCOMPARE(archive.before(u"2021-05-01"_s, {})->fileName, u"2020-12-31.md"_s);
        QCOMPARE(archive.before(u"2021-06-01"_s, u"2021-05-01.md"_s)->fileName, u"2021-05-01@draft.md"_s);
        QCOMPARE(archive.before(u"2021-06-xx"_s, {})->fileName, u"2021-06-01.md"_s);
        QVERIFY(!archive.before(u"2020-12-31"_s, {}));
    }

    void datesOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        QTest::newRow("date") << u"2021-05-01.md"_s << u"2021-05-01"_s;
        QTest::newRow("more behind it") << u"2021-05-01@draft.md"_s << u"2021-05-01"_s;
        QTest::newRow("placeholder") << u"2021-05-xx.md"_s << u"2021-05-xx"_s;
        QTest::newRow("number") << u"123.md"_s << u"123"_s;
        QTest::newRow("long number") << u"20210501001.md"_s << u"20210501001"_s;
        QTest::newRow("without suffix") << u"2021-05-01"_s << u"2021-05-01"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void datesOfNames()
    {
        QFETCH(QString, name);
        QTEST(Archive::dateOf(name), "date");
    }

    void knowsFiles()
    {
        Archive archive;
        archive.add(u"2021-05-01.md"_s, older, builtInProfile());
        QVERIFY(archive.hasFile(u"2021-05-01.md"_s));
        archive.setFolder(u"issues"_s);
        QCOMPARE(archive.pathOf(u"2021-05-01.md"_s), u"issues/2021-05-01.md"_s);
        QVERIFY(archive.hasFile(u"issues/2021-05-01.md"_s));
        QVERIFY(!archive.hasFile(u"2021-05-01.md"_s));
        QVERIFY(!archive.hasFile(u"logo.jpg"_s));
        archive.setFileExists([](const QString &path) { return path == "logo.jpg"_L1; });
        QVERIFY(archive.hasFile(u"logo.jpg"_s));
        QVERIFY(!archive.hasFile(u"other.jpg"_s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &line, const QStringList &found) {
            QTest::newRow(name) << line << found;
        };
        row("none", u"text :// text"_s, {});
        row("other scheme", u"ftp://example.com/a"_s, {});
        row("link", u"- [a](https://example.com/a)  "_s, {u"https://example.com/a"_s});
        row("two links", u"[a](http://a.cn) [[b]](https://b.cn)"_s, {u"http://a.cn"_s, u"https://b.cn"_s});
        row("parentheses in it", u"[a](https://example.com/a_(b))"_s, {u"https://example.com/a_(b)"_s});
        row("bare, glued to a sentence", u"代码：https://example.com/a。然后"_s, {u"https://example.com/a"_s});
        row("bare, end of a sentence", u"See https://example.com/a."_s, {u"https://example.com/a"_s});
        row("in angles", u"<https://example.com/a>"_s, {u"https://example.com/a"_s});
        row("attribute", u"<a href=\"http://example.com/a\">b</a>"_s, {u"http://example.com/a"_s});
        row("one in the other", u"https://example.com/?to=https://example.org"_s,
            {u"https://example.com/?to=https://example.org"_s});
        row("nothing behind the scheme", u"https:// and http://"_s, {});
    }

    void addresses()
    {
        QFETCH(QString, line);
        QStringList found;
        for (const TextRange range : addressesIn(line, {0, line.size()}))
            found.append(line.sliced(range.start, range.length()));
        QTEST(found, "found");
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"

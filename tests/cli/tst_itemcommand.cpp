// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Newsletter;
using Test::Run;

namespace {

const QByteArray entry = "- [新文章 | 机器之心](https://c.example/1)  \n摘要：第一段。  \n";

/// "某文章标题" with a link, in GBK.
const QByteArray gbk = QByteArray::fromHex("c4b3cec4d5c2b1eacce2") + "\nhttps://c.example/1\n";

/// The titles in the order of the text.
QByteArray order(const QByteArray &text)
{
    QByteArray titles;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray title = line.startsWith("- [") ? line.sliced(3).split(' ').first() : QByteArray();
        titles += line.startsWith("## ") ? QByteArray("/ ") : title.isEmpty() ? QByteArray() : title + ' ';
    }
    return titles.trimmed();
}

} // namespace

/// "item" and "capture": where entries come from and where they go.
class TestItemCommand : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addsFromStandardInput_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("before an entry") << u"news:2"_s << QByteArray("/ 甲一 新文章 甲二 甲三 / 乙一 / a/b: /");
        QTest::newRow("at the end") << u"news:end"_s << QByteArray("/ 甲一 甲二 甲三 新文章 / 乙一 / a/b: /");
        QTest::newRow("a section alone") << u"news"_s << QByteArray("/ 甲一 甲二 甲三 新文章 / 乙一 / a/b: /");
        QTest::newRow("by its heading") << u"论文:1"_s << QByteArray("/ 甲一 甲二 甲三 / 新文章 乙一 / a/b: /");
        QTest::newRow("an empty section") << u"blogs:end"_s << QByteArray("/ 甲一 甲二 甲三 / 乙一 / a/b: / 新文章");
    }

    void addsFromStandardInput()
    {
        QFETCH(QString, place);
        QFETCH(QByteArray, expected);
        const QByteArray notes = Newsletter().read(Newsletter::notes);
        for (const QByteArray &input :
             {notes, QByteArray(notes).replace("\n", "\r\n"), QByteArray("\xef\xbb\xbf" + notes)}) {
            const Newsletter newsletter;
            const Run result = newsletter.run({u"item"_s, u"add"_s, Newsletter::issue, place}, input);
            QCOMPARE(result.err, QByteArray());
            QCOMPARE(result.status, 0);
            const QByteArray text = newsletter.read(Newsletter::issue);
            QCOMPARE(order(text), expected);
            QVERIFY2(text.contains(entry), text.constData());
        }
    }

    void addsSeveral()
    {
        const Newsletter newsletter;
        const QByteArray written = "- [写好 | 源](https://c.example/2)\n摘要：不变。";
        const Run result = newsletter.run({u"item"_s, u"add"_s, Newsletter::issue, u"papers:end"_s},
                                          written + "\n- [又一 | 源](https://c.example/3)");
        QCOMPARE(result.status, 0);
        QCOMPARE(order(newsletter.read(Newsletter::issue)), QByteArray("/ 甲一 甲二 甲三 / 乙一 写好 又一 / a/b: /"));
        QVERIFY(newsletter.read(Newsletter::issue).contains(QByteArray(written + "\n- [又一")));
    }

    void tellsWhatBelongsToNoEntry()
    {
        const Newsletter newsletter;
        newsletter.write(u"mixed.txt"_s, "## 杂\n\n" + newsletter.read(Newsletter::notes));
        const QByteArray message = "jianbao-cli: mixed.txt:1: belongs to no entry: ## 杂\n";
        const Run captured = newsletter.run({u"capture"_s, u"mixed.txt"_s});
        QCOMPARE(captured.err, message);
        QCOMPARE(captured.out, entry);
        QCOMPARE(captured.status, 1);
        const Run added = newsletter.run({u"item"_s, u"add"_s, u"--from=mixed.txt"_s, Newsletter::issue, u"papers"_s});
        QCOMPARE(added.err, message);
        QCOMPARE(added.status, 1);
        QVERIFY(newsletter.read(Newsletter::issue).contains(entry));
    }

    void capturesNotes()
    {
        const Newsletter newsletter;
        const auto before = newsletter.snapshot();
        const Run fromFile = newsletter.run({u"capture"_s, Newsletter::notes});
        QCOMPARE(fromFile.err, QByteArray());
        QCOMPARE(fromFile.out, entry);
        QCOMPARE(fromFile.status, 0);
        QCOMPARE(newsletter.run({u"capture"_s, u"-"_s}, newsletter.read(Newsletter::notes)).out, entry);
        QCOMPARE(newsletter.snapshot(), before);
    }

    void refusesNotes_data()
    {
        QTest::addColumn<QByteArray>("notes");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("GBK") << gbk << QByteArray("is not UTF-8 text: it is binary or in another encoding. Convert it");
        QTest::newRow("binary") << QByteArray("a\0b", 3) << QByteArray("is not UTF-8 text");
        QTest::newRow("empty") << QByteArray() << QByteArray("There is no entry in ");
        QTest::newRow("no link") << QByteArray("题目\n") << QByteArray("a title and a link are needed");
    }

    void refusesNotes()
    {
        QFETCH(QByteArray, notes);
        QFETCH(QByteArray, message);
        const Newsletter newsletter;
        newsletter.write(Newsletter::notes, notes);
        const auto before = newsletter.snapshot();
        const QStringList add{u"item"_s, u"add"_s, Newsletter::issue, u"papers"_s};
        for (const QStringList &command : {QStringList{u"capture"_s, Newsletter::notes},
                                           {u"capture"_s, u"-"_s},
                                           add,
                                           add + QStringList{u"--from"_s, Newsletter::notes},
                                           add + QStringList{u"--dry-run"_s}}) {
            const Run result = newsletter.run(command, notes);
            QCOMPARE(result.status, 2);
            QCOMPARE(result.out, QByteArray());
            QVERIFY2(result.err.contains(message), result.err.constData());
            const bool fromFile = command.contains(Newsletter::notes);
            QVERIFY2(result.err.toLower().contains(fromFile ? "notes.txt" : "standard input"), result.err.constData());
            QCOMPARE(newsletter.snapshot(), before);
        }
    }

    void movesSeveral_data()
    {
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("in any order") << QStringList{u"news:3"_s, u"news:1"_s, u"papers:1"_s}
                                      << QByteArray("/ 甲二 / 甲一 甲三 乙一 / a/b: /");
        QTest::newRow("from two sections")
            << QStringList{u"news:1"_s, u"papers:1"_s, u"blogs"_s} << QByteArray("/ 甲二 甲三 / / a/b: / 甲一 乙一");
        QTest::newRow("within a section")
            << QStringList{u"news:1"_s, u"news:end"_s} << QByteArray("/ 甲二 甲三 甲一 / 乙一 / a/b: /");
        QTest::newRow("behind the last") << QStringList{u"news:1"_s, u"papers:2"_s}
                                         << QByteArray("/ 甲二 甲三 / 乙一 甲一 / a/b: /");
    }

    void movesSeveral()
    {
        QFETCH(QStringList, places);
        QFETCH(QByteArray, expected);
        const Newsletter newsletter;
        const Run result = newsletter.run(QStringList{u"item"_s, u"move"_s, Newsletter::issue} + places);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.status, 0);
        QCOMPARE(order(newsletter.read(Newsletter::issue)), expected);
    }

    void staysWhereItIs()
    {
        const Newsletter newsletter;
        const auto before = newsletter.snapshot();
        const Run result = newsletter.run({u"item"_s, u"move"_s, Newsletter::issue, u"news:2"_s, u"news:2"_s});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.err.contains("there is nothing to do"), result.err.constData());
        QCOMPARE(newsletter.snapshot(), before);
    }

    void normalisesTheEntriesThatAreNamed()
    {
        const Newsletter newsletter;
        const QByteArray before = newsletter.read(Newsletter::issue);
        QCOMPARE(newsletter.run({u"item"_s, u"normalise"_s, Newsletter::issue, u"news:3"_s, u"papers:1"_s}).status, 0);
        QByteArray expected = before;
        expected.replace("甲三 | 源]（https://a.example/3）", "甲三 | 源](https://a.example/3)");
        expected.replace("[库]（https://a.example/c）\n", "[库](https://a.example/c)  \n");
        expected.replace("(https://b.example/1)\n", "(https://b.example/1)  \n");
        QCOMPARE(newsletter.read(Newsletter::issue), expected);
        QVERIFY(expected.contains("(https://a.example/2)\n")); // news:2 was not named
    }

    void followsTheNewslettersConventions()
    {
        const Newsletter newsletter;
        newsletter.write(u"jianbao.toml"_s, "summary-label = \"简介\"\n");
        const Run result = newsletter.run({u"capture"_s, u"-"_s}, newsletter.read(Newsletter::notes));
        QCOMPARE(result.out, QByteArray("- [新文章 | 机器之心](https://c.example/1)  \n简介：第一段。  \n"));
    }
};

QTEST_GUILESS_MAIN(TestItemCommand)
#include "tst_itemcommand.moc"

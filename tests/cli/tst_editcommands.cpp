// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Newsletter;
using Test::Run;

namespace {

/// What every command that edits a file makes of the newsletter: the file, a line that comes and a line that goes.
void addEdits()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("gone");
    QTest::addColumn<QByteArray>("come");
    const QString issue = Newsletter::issue;
    QTest::newRow("lead sync") << QStringList{u"lead"_s, u"sync"_s, issue} << issue << QByteArray("导读：本期9条。")
                               << QByteArray("导读：本期5条。");
    QTest::newRow("breaks repair") << QStringList{u"breaks"_s, u"repair"_s, issue} << issue
                                   << QByteArray("(https://a.example/2)\n") << QByteArray("(https://a.example/2)  \n");
    QTest::newRow("links repair") << QStringList{u"links"_s, u"repair"_s, issue} << issue << QByteArray("]（https")
                                  << QByteArray(
                                         "- [甲三 | 源](https://a.example/3)  \n代码：[库](https://a.example/c)\n");
    QTest::newRow("warmup normalise") << QStringList{u"warmup"_s, u"normalise"_s, issue} << issue
                                      << QByteArray("– 联发科:")
                                      << QByteArray("\n- 高通：芯片一；\n- 联发科：芯片二。\n");
    QTest::newRow("item normalise") << QStringList{u"item"_s, u"normalise"_s, issue} << issue << QByteArray("]（https")
                                    << QByteArray("- [乙一 | 源](https://b.example/1)  \n");
    QTest::newRow("index write") << QStringList{u"index"_s, u"write"_s, u"."_s} << Newsletter::index
                                 << QByteArray("| | | | | [2031-01-20]")
                                 << QByteArray("[2031-02-03](./embedded-ai-report/2031-02-03.md) | [2031-01-20]");
}

void addOtherEdits()
{
    const QString issue = Newsletter::issue;
    QTest::newRow("item add")
        << QStringList{u"item"_s, u"add"_s, u"--from"_s, Newsletter::notes, issue, u"news:2"_s} << issue << QByteArray()
        << QByteArray("摘要：一。\n- [新文章 | 机器之心](https://c.example/1)  \n摘要：第一段。  \n- [甲二");
    QTest::newRow("item move") << QStringList{u"item"_s, u"move"_s, issue, u"news:2"_s, u"论文:1"_s} << issue
                               << QByteArray("摘要：一。\n- [甲二")
                               << QByteArray("摘要：二。\n- [乙一 | 源](https://b.example/1)\n");
    QTest::newRow("item remove") << QStringList{u"item"_s, u"remove"_s, issue, u"news:3"_s, u"news:1"_s} << issue
                                 << QByteArray("[甲三") << QByteArray("## 业界新闻\n\n- [甲二");
}

/// The files of the newsletter as others may write them.
QByteArray inForm(const QString &form, QByteArray bytes)
{
    if (form == "CRLF"_L1)
        return bytes.replace("\n", "\r\n");
    if (form == "BOM"_L1)
        return "\xef\xbb\xbf" + bytes;
    if (form == "no LF at the end"_L1)
        bytes.chop(1);
    return bytes;
}

} // namespace

/// The commands that edit a file: what they write is what "--dry-run" says.
class TestEditCommands : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        addEdits();
        addOtherEdits();
    }

    void edits()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, file);
        QFETCH(QByteArray, gone);
        QFETCH(QByteArray, come);
        const Newsletter newsletter;
        auto before = newsletter.snapshot();
        QVERIFY(gone.isEmpty() || newsletter.read(file).contains(gone));
        const Run result = newsletter.run(command);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.status, 0);
        const QByteArray text = newsletter.read(file);
        QVERIFY2(gone.isEmpty() || !text.contains(gone), text.constData());
        QVERIFY2(text.contains(come), text.constData());
        // No other file changed, and none came.
        auto after = newsletter.snapshot();
        before.remove(newsletter.path(file));
        after.remove(newsletter.path(file));
        QCOMPARE(after, before);
    }

    void dryRunPrintsADiff_data()
    {
        addEdits();
        addOtherEdits();
    }

    void dryRunPrintsADiff()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, file);
        for (const QString &form : {u"LF"_s, u"CRLF"_s, u"BOM"_s, u"no LF at the end"_s}) {
            const Newsletter newsletter;
            newsletter.write(file, inForm(form, newsletter.read(file)));
            const auto before = newsletter.snapshot();
            const Run dry = newsletter.run(command + QStringList{u"--dry-run"_s});
            QCOMPARE(dry.err, QByteArray());
            QCOMPARE(dry.status, 0);
            QCOMPARE(newsletter.snapshot(), before);
            QVERIFY2(dry.out.startsWith(QByteArray("diff --git a/" + file.toUtf8())), dry.out.constData());

            QCOMPARE(newsletter.run(command).status, 0);
            const QByteArray written = newsletter.read(file);
            newsletter.write(file, before.value(newsletter.path(file)).first);
            const Run applied = newsletter.apply(dry.out);
            QVERIFY2(applied.status == 0, QByteArray(form.toUtf8() + ": " + applied.err).constData());
            QCOMPARE(newsletter.read(file), written);
        }
    }

    void keepsLineEndsOfOthers_data()
    {
        addEdits();
        addOtherEdits();
    }

    void keepsLineEndsOfOthers()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, file);
        const Newsletter plain;
        QCOMPARE(plain.run(command).status, 0);
        for (const QString &form : {u"CRLF"_s, u"BOM"_s, u"no LF at the end"_s}) {
            const Newsletter newsletter;
            newsletter.write(file, inForm(form, newsletter.read(file)));
            QCOMPARE(newsletter.run(command).status, 0);
            QCOMPARE(newsletter.read(file), inForm(form, plain.read(file)));
        }
    }

    void secondCallDoesNothing_data() { addEdits(); }

    void secondCallDoesNothing()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, file);
        const Newsletter newsletter;
        QCOMPARE(newsletter.run(command).status, 0);
        QFile written(newsletter.path(file));
        QVERIFY(written.open(QIODevice::ReadWrite));
        QVERIFY(written.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
        written.close();
        const auto before = newsletter.snapshot();
        for (const QStringList &options : {QStringList(), {u"--dry-run"_s}}) {
            const Run again = newsletter.run(command + options);
            QCOMPARE(again.status, 0);
            QCOMPARE(again.out, QByteArray());
            QCOMPARE(again.err, QByteArray("jianbao-cli: “" + file.toUtf8() + "”: there is nothing to do.\n"));
            QCOMPARE(newsletter.snapshot(), before);
        }
    }

    void editsSeveralFiles()
    {
        const Newsletter newsletter;
        const QString other = u"embedded-ai-report/2031-02-17.md"_s;
        newsletter.write(other, newsletter.read(Newsletter::issue));
        const QStringList command{u"lead"_s, u"sync"_s, u"missing.md"_s, Newsletter::issue, other};
        const Run dry = newsletter.run(command + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.out.count("diff --git"), 2);
        const Run result = newsletter.run(command);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("“missing.md” does not exist"), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(newsletter.read(Newsletter::issue).contains("本期5条"));
        const QByteArray written = newsletter.read(other);
        QVERIFY(written.contains("本期5条"));
        newsletter.write(other, QByteArray(written).replace("本期5条", "本期9条"));
        newsletter.write(Newsletter::issue, newsletter.read(other));
        QCOMPARE(newsletter.apply(dry.out).status, 0);
        QCOMPARE(newsletter.read(other), written);
    }

    void diffsAreForTheTopOfTheWorkTree()
    {
        const Newsletter newsletter;
        QCOMPARE(Test::runProgram(u"git"_s, {u"init"_s, u"-q"_s}, newsletter.folder()).status, 0);
        const QString folder = newsletter.path(u"embedded-ai-report"_s);
        const QStringList command{u"lead"_s, u"sync"_s, u"--dry-run"_s};
        const Run inFolder = Test::runProgram(Test::cliProgram(), command + QStringList{u"2031-02-03.md"_s}, folder);
        const Run absolute = newsletter.run(command + QStringList{newsletter.path(Newsletter::issue)});
        QCOMPARE(inFolder.out, absolute.out);
        QVERIFY2(inFolder.out.contains("\n+++ b/embedded-ai-report/2031-02-03.md\n"), inFolder.out.constData());
        QCOMPARE(newsletter.apply(inFolder.out, u"embedded-ai-report"_s).status, 0);
        QVERIFY(newsletter.read(Newsletter::issue).contains("本期5条"));
    }

    void checksTheIndex()
    {
        const Newsletter newsletter;
        const auto before = newsletter.snapshot();
        const Run lacking = newsletter.run({u"index"_s, u"check"_s, u"embedded-ai-report"_s});
        QCOMPARE(lacking.out, QByteArray("README.md: the issue embedded-ai-report/2031-02-03.md is not linked\n"));
        QCOMPARE(lacking.err, QByteArray());
        QCOMPARE(lacking.status, 1);
        QCOMPARE(newsletter.snapshot(), before);

        QCOMPARE(newsletter.run({u"index"_s, u"write"_s, u"."_s}).status, 0);
        const Run whole = newsletter.run({u"index"_s, u"check"_s, u"."_s});
        QCOMPARE(whole.out, QByteArray());
        QCOMPARE(whole.status, 0);

        QVERIFY(QFile::remove(newsletter.path(Newsletter::issue)));
        const Run dangling = newsletter.run({u"index"_s, u"check"_s, u"."_s});
        QCOMPARE(dangling.out,
                 QByteArray("README.md:6: the link to ./embedded-ai-report/2031-02-03.md leads nowhere\n"));
        QCOMPARE(dangling.status, 1);
    }

    void namesTheNextIssueAsTheLastOneIsNamed()
    {
        const Newsletter newsletter;
        newsletter.write(u"jianbao.toml"_s,
                         "folder = \"embedded-ai-report\"\nfile-pattern = '^issue-(\\d{8})-en\\.md$'\n");
        newsletter.write(u"embedded-ai-report/issue-20310203-en.md"_s, "");
        const Run result = newsletter.run({u"new"_s, u"--date"_s, u"2031-02-17"_s, u"."_s});
        QCOMPARE(result.err, QByteArray());
        QVERIFY2(result.out.endsWith("/embedded-ai-report/issue-20310217-en.md\n"), result.out.constData());
    }

    void writesTheNextIssue_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QByteArray>("intro");
        QTest::newRow("by the profile") << QStringList() << QByteArray("\n好了，先是一些热身小新闻");
        QTest::newRow("after another one")
            << QStringList{u"--from"_s, Newsletter::issue} << QByteArray("\n先是一些热身小新闻：\n");
    }

    void writesTheNextIssue()
    {
        QFETCH(QStringList, from);
        QFETCH(QByteArray, intro);
        const Newsletter newsletter;
        const QStringList command = QStringList{u"new"_s, u"--date"_s, u"2031-02-17"_s, u"."_s} + from;
        const auto before = newsletter.snapshot();
        const Run dry = newsletter.run(command + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.status, 0);
        QCOMPARE(newsletter.snapshot(), before);

        const QString file = u"embedded-ai-report/2031-02-17.md"_s;
        const Run result = newsletter.run(command);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out, QByteArray(QFileInfo(newsletter.path(file)).canonicalFilePath().toUtf8() + '\n'));
        const QByteArray text = newsletter.read(file);
        QVERIFY2(text.contains("\n# 嵌入式AI简报 (2031-02-17)\n") && text.contains(intro), text.constData());
        QVERIFY2(!text.contains("甲"), text.constData());

        const Run again = newsletter.run(command);
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("2031-02-17.md” is there already"), again.err.constData());
        QVERIFY(QFile::remove(newsletter.path(file)));
        QCOMPARE(newsletter.apply(dry.out).status, 0);
        QCOMPARE(newsletter.read(file), text);
    }
};

QTEST_GUILESS_MAIN(TestEditCommands)
#include "tst_editcommands.moc"

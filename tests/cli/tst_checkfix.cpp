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

const QByteArray start = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)\n\n## 论文\n\n";
const QByteArray broken =
    start + "- [甲一 | 源]()  \n摘要：一。\n- [甲二 | 源]（https://a.example/2）\n摘要：二。\n  \n";
const QByteArray mended = start + "- [甲一 | 源]()  \n摘要：一。\n- [甲二 | 源](https://a.example/2)\n摘要：二。\n\n";

const QString lastIssue = u"embedded-ai-report/2031-01-20.md"_s;
const QStringList rules{u"--rule"_s, u"title.empty-url"_s, u"--rule"_s, u"title.fullwidth-parenthesis"_s,
                        u"--rule"_s, u"line.only-spaces"_s};
const QStringList fix = QStringList{u"check"_s, u"--fix"_s} + rules;
const QStringList dryRun = fix + QStringList{u"--dry-run"_s};

/// As others may write it.
QByteArray inForm(const QString &form, QByteArray bytes)
{
    if (form == "CRLF"_L1)
        return bytes.replace("\n", "\r\n");
    if (form == "BOM"_L1)
        return "\xef\xbb\xbf" + bytes;
    return bytes;
}

/// A newsletter in a git repository, whose issues have mistakes from the first commit on.
class CommittedNewsletter : public Newsletter
{
public:
    CommittedNewsletter()
    {
        write(issue, broken);
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
    }

    void git(const QStringList &arguments) const
    {
        const QStringList who{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s};
        const Run result = Test::runProgram(u"git"_s, who + arguments, folder());
        if (result.status != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')), result.err.constData());
    }
};

} // namespace

/// "jianbao-cli check" with "--fix" and "--since".
class TestCheckFix : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void mendsAndReportsTheRest_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"LF", "CRLF", "BOM"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void mendsAndReportsTheRest()
    {
        QFETCH(QString, form);
        const Newsletter newsletter;
        newsletter.write(Newsletter::issue, inForm(form, broken));
        const auto before = newsletter.snapshot();
        const Run result = newsletter.run(fix + QStringList{Newsletter::issue});
        QCOMPARE(newsletter.read(Newsletter::issue), inForm(form, mended));
        QVERIFY2(result.out.contains(":9:") && result.out.endsWith("[title.empty-url]\n"), result.out.constData());
        QCOMPARE(result.out.count('\n'), 1);
        QCOMPARE(result.err, QByteArray("jianbao-cli: “embedded-ai-report/2031-02-03.md”: 2 fixed.\n"
                                        "jianbao-cli: 1 error, 0 warnings and 0 info in 1 of 1 file.\n"));
        QCOMPARE(result.status, 1);
        auto after = newsletter.snapshot();
        after.insert(newsletter.path(Newsletter::issue), before.value(newsletter.path(Newsletter::issue)));
        QCOMPARE(after, before);

        // Once mended, nothing is written any more.
        const auto written = newsletter.snapshot();
        QCOMPARE(newsletter.run(fix + QStringList{Newsletter::issue}).out, result.out);
        QCOMPARE(newsletter.snapshot(), written);
    }

    void printsADiffInstead_data() { mendsAndReportsTheRest_data(); }

    void printsADiffInstead()
    {
        QFETCH(QString, form);
        const Newsletter newsletter;
        newsletter.write(Newsletter::issue, inForm(form, broken));
        const auto before = newsletter.snapshot();
        const Run result = newsletter.run(dryRun + QStringList{u"."_s});
        QCOMPARE(newsletter.snapshot(), before);
        QVERIFY2(result.out.startsWith("diff --git a/embedded-ai-report/2031-02-03.md"), result.out.constData());
        QVERIFY2(result.err.contains("2031-02-03.md”: 2 would be fixed.\n"), result.err.constData());
        QCOMPARE(result.status, 1);
        const Run applied = newsletter.apply(result.out);
        QVERIFY2(applied.status == 0, applied.err.constData());
        QCOMPARE(newsletter.read(Newsletter::issue), inForm(form, mended));
    }

    void mendsAllIssuesOfANewsletter()
    {
        const Newsletter newsletter;
        newsletter.write(Newsletter::issue, broken);
        newsletter.write(lastIssue, QByteArray(broken).replace("2031-02-03", "2031-01-20"));
        QCOMPARE(newsletter.run(fix + QStringList{u"."_s}).status, 1);
        QCOMPARE(newsletter.read(Newsletter::issue), mended);
        QCOMPARE(newsletter.read(lastIssue), QByteArray(mended).replace("2031-02-03", "2031-01-20"));
    }

    void saysWhatCannotBeWritten()
    {
        const Newsletter newsletter;
        newsletter.write(Newsletter::issue, broken);
        QVERIFY(QFile::setPermissions(newsletter.path(Newsletter::issue), QFile::ReadOwner));
        const Run result = newsletter.run(fix + QStringList{Newsletter::issue});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("cannot be written and is as it was"), result.err.constData());
        QCOMPARE(result.out.count('\n'), 3);
        QCOMPARE(newsletter.read(Newsletter::issue), broken);
    }

    void keepsToChangedLines()
    {
        const CommittedNewsletter newsletter;
        const QStringList since{u"--since"_s, u"HEAD"_s};
        const Run nothing = newsletter.run(QStringList{u"check"_s, u"."_s} + rules + since);
        QCOMPARE(nothing.out, QByteArray());
        QCOMPARE(nothing.status, 0);

        // A new entry between two that are as they were.
        const QByteArray between = "摘要：一。\n- [甲三 | 源]（https://a.example/3）\n摘要：三。\n- [甲二";
        newsletter.write(Newsletter::issue, QByteArray(broken).replace("摘要：一。\n- [甲二", between));
        const Run changed = newsletter.run(QStringList{u"check"_s, u"."_s} + rules + since);
        QVERIFY2(changed.out.startsWith("embedded-ai-report/2031-02-03.md:11:"), changed.out.constData());
        QCOMPARE(changed.out.count('\n'), 1);
        const Run all = newsletter.run(QStringList{u"check"_s, u"."_s} + rules);
        QCOMPARE(all.out.count('\n'), 4);

        // What is mended keeps to them, too.
        QCOMPARE(newsletter.run(fix + since + QStringList{u"."_s}).status, 0);
        const QByteArray fixed = QByteArray(between).replace("（https://a.example/3）", "(https://a.example/3)");
        QCOMPARE(newsletter.read(Newsletter::issue), QByteArray(broken).replace("摘要：一。\n- [甲二", fixed));
    }

    // The change may be what makes it so, wherever the finding is shown.
    void saysThatAChangedIssueCannotBeChecked()
    {
        const CommittedNewsletter newsletter;
        const QStringList command{u"check"_s, u"--since"_s, u"HEAD"_s, u"--rule"_s, u"title.empty-url"_s, u"."_s};
        newsletter.write(Newsletter::issue, broken + '\n' + QByteArray(300, '>') + "甲\n");
        const Run result = newsletter.run(command);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out.count('\n'), 1);
        QVERIFY2(result.out.contains(":1:1: error: This issue cannot be checked: "), result.out.constData());
        newsletter.git({u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"x"_s});
        QCOMPARE(newsletter.run(command).out, QByteArray());
    }

    void knowsNewFilesAndOldCommits()
    {
        const CommittedNewsletter newsletter;
        const QString draft = u"embedded-ai-report/2031-02-17.md"_s;
        newsletter.write(draft, QByteArray(broken).replace("2031-02-03", "2031-02-17"));
        const QStringList command = QStringList{u"check"_s, u"."_s} + rules;
        const Run first = newsletter.run(command + QStringList{u"--since"_s, u"HEAD"_s});
        QCOMPARE(first.out.count("2031-02-17.md:"), 3);
        QCOMPARE(first.out.count('\n'), 3);
        QCOMPARE(first.status, 1);

        newsletter.git({u"add"_s, u"-A"_s});
        newsletter.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
        QCOMPARE(newsletter.run(command + QStringList{u"--since"_s, u"main"_s}).out, QByteArray());
        QCOMPARE(newsletter.run(command + QStringList{u"--since"_s, u"HEAD~1"_s}).out, first.out);
        const QString folder = newsletter.path(u"embedded-ai-report"_s);
        const Run inside = Test::runProgram(
            Test::cliProgram(), QStringList{u"check"_s, u"2031-02-17.md"_s, u"--since"_s, u"HEAD~1"_s} + rules, folder);
        QCOMPARE(inside.out.count('\n'), 3);
    }

    void explainsWrongRevisions_data()
    {
        QTest::addColumn<QString>("revision");
        for (const char *revision : {"none", "--all", "--output=x", "HEAD:README.md", "^HEAD"})
            QTest::newRow(revision) << QString::fromLatin1(revision);
    }

    void explainsWrongRevisions()
    {
        QFETCH(QString, revision);
        const CommittedNewsletter newsletter;
        const auto before = newsletter.snapshot();
        const Run result = newsletter.run({u"check"_s, u"."_s, u"--since="_s + revision});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(u"“%1” is no commit"_s.arg(revision).toUtf8()), result.err.constData());
        QCOMPARE(result.err.count("is no commit"), 1);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(newsletter.snapshot(), before);
    }

    void explainsAMissingWorkTree()
    {
        const Newsletter newsletter;
        const Run result = newsletter.run({u"check"_s, u"."_s, u"--since"_s, u"HEAD"_s});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("is in no git work tree"), result.err.constData());
        QCOMPARE(result.err.count("is in no git work tree"), 1);
    }
};

QTEST_GUILESS_MAIN(TestCheckFix)
#include "tst_checkfix.moc"

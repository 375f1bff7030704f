// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Newsletter;
using Test::Run;

namespace {

// A character of two UTF-16 units before the bracket: columns are code points.
const QByteArray start = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)\n\n## 论文\n\n";
const QByteArray broken =
    start + "- 😀[甲一 | 源]()  \n摘要：一。\n- [甲二 | 源]（https://a.example/2）\n摘要：二。\n  \n";

/// A newsletter whose newer issue has an error and two things to mend.
class BrokenNewsletter : public Newsletter
{
public:
    BrokenNewsletter() { write(issue, broken); }
};

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

/// "RULE LINE:COLUMN-LINE:COLUMN" of what "--format json" printed.
QStringList places(const QByteArray &json)
{
    QStringList found;
    const QJsonArray findings = QJsonDocument::fromJson(json).array();
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        const auto number = [&finding](const QString &key) {
            return QString::number(finding.value(key).toInt());
        };
        found.append(u"%1 %2:%3-%4:%5"_s.arg(finding.value(u"rule"_s).toString(), number(u"line"_s),
                                             number(u"column"_s), number(u"endLine"_s), number(u"endColumn"_s)));
    }
    return found;
}

const QStringList three{u"--rule"_s, u"title.empty-url"_s, u"--rule"_s, u"title.fullwidth-parenthesis"_s, u"--rule"_s,
                        u"line"_s};

} // namespace

/// "jianbao-cli check", started as a user starts it.
class TestCheck : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void printsFindingsAsCompilersDo()
    {
        const BrokenNewsletter newsletter;
        const Run result = newsletter.run(QStringList{u"check"_s, Newsletter::issue} + three);
        const QStringList lines = linesOf(result.out);
        QCOMPARE(lines.size(), 3);
        const QString file = QRegularExpression::escape(Newsletter::issue);
        static const QRegularExpression form(
            u"^%1:\\d+:\\d+: (error|warning|info): [^\\[]+ \\[[a-z-]+\\.[a-z-]+\\]$"_s.arg(file));
        for (const QString &line : lines)
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(lines.first().contains(u":9:12: error: "_s), qPrintable(lines.first()));
        QCOMPARE(result.err, QByteArray("jianbao-cli: 2 errors, 1 warning and 0 info in 1 of 1 file; “--fix” can mend "
                                        "2.\n"));
        QCOMPARE(result.status, 1);
    }

    void saysWhenAllIsWell()
    {
        const BrokenNewsletter newsletter;
        const Run result = newsletter.run({u"check"_s, u"--rule"_s, u"title.bare-url"_s, u"."_s});
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err, QByteArray("jianbao-cli: no problems in 3 files.\n"));
        QCOMPARE(result.status, 0);
    }

    void printsJson()
    {
        const BrokenNewsletter newsletter;
        const Run result = newsletter.run(QStringList{u"check"_s, u"--format"_s, u"json"_s, Newsletter::issue} + three);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.status, 1);
        static const QRegularExpression first(
            u"^\\[\\{\"file\":\"[^\"]+\",\"line\":9,\"column\":\\d+,\"endLine\":9,\"endColumn\":\\d+,"
            "\"rule\":\"title.empty-url\",\"severity\":\"error\",\"message\":\"[^\"]+\",\"fixes\":\\[.*\\]\\},\\{"_s);
        QVERIFY2(first.match(QString::fromUtf8(result.out)).hasMatch(), result.out.constData());
        const QStringList found = places(result.out);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.last(), u"line.only-spaces 13:1-13:3"_s);
        const QJsonArray fixes =
            QJsonDocument::fromJson(result.out).array().last().toObject().value(u"fixes"_s).toArray();
        QCOMPARE(fixes, (QJsonArray{QJsonObject{{u"title"_s, u"Delete the spaces"_s}}}));

        const Run nothing =
            newsletter.run({u"check"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"title.bare-url"_s, u"."_s});
        QCOMPARE(nothing.out, QByteArray("[]\n"));
        QCOMPARE(nothing.status, 0);
    }

    void countsCodePoints()
    {
        const BrokenNewsletter newsletter;
        const Run result = newsletter.run(
            {u"check"_s, u"--format"_s, u"json"_s, u"--rule"_s, u"title.empty-url"_s, Newsletter::issue});
        // "- 😀[甲一 | 源]()": "(" is the 12th character and the 13th UTF-16 unit.
        QCOMPARE(places(result.out).size(), 1);
        QCOMPARE(places(result.out).first(), u"title.empty-url 9:12-9:14"_s);
    }

    void checksANewsletterAsAWhole()
    {
        const BrokenNewsletter newsletter;
        newsletter.write(
            u"embedded-ai-report/2031-01-20.md"_s,
            "# 嵌入式AI简报 (2031-01-20)\n\n## 论文\n\n- [甲二 | 源](https://a.example/2)  \n摘要：二。\n");
        for (const QString &folder : {u"."_s, u"embedded-ai-report"_s}) {
            const Run result = newsletter.run({u"check"_s, u"--rule"_s, u"link.duplicate-in-archive"_s, u"--rule"_s,
                                               u"index.missing"_s, u"--rule"_s, u"title.empty-url"_s, folder});
            const QStringList lines = linesOf(result.out);
            QCOMPARE(lines.size(), 3);
            QVERIFY2(lines.at(0).startsWith(Newsletter::issue + u":9:"_s), qPrintable(lines.at(0)));
            QVERIFY2(lines.at(1).startsWith(Newsletter::issue + u":11:"_s), qPrintable(lines.at(1)));
            QVERIFY2(lines.at(1).contains(u"2031-01-20"_s), qPrintable(lines.at(1)));
            QVERIFY2(lines.at(2).startsWith(u"README.md:"_s), qPrintable(lines.at(2)));
        }
    }

    void checksAnIssueAgainstTheOthers()
    {
        const BrokenNewsletter newsletter;
        newsletter.write(u"embedded-ai-report/2031-01-20.md"_s, "## 论文\n\n- [甲二 | 源](https://a.example/2)  \n");
        const QStringList command{u"check"_s, u"--rule"_s, u"link.duplicate-in-archive"_s};
        QCOMPARE(linesOf(newsletter.run(command + QStringList{Newsletter::issue}).out).size(), 1);
        // Each file once, whatever it is called.
        const Run twice = newsletter.run(command + QStringList{Newsletter::issue, u"./"_s + Newsletter::issue, u"."_s});
        QCOMPARE(linesOf(twice.out).size(), 1);
        QVERIFY2(twice.err.contains("in 1 of 3 files"), twice.err.constData());
        QCOMPARE(linesOf(newsletter.run({u"check"_s, u"--rule"_s, u"index.missing"_s, Newsletter::index}).out).size(),
                 1);
    }

    void choosesRules_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("found");
        const QString url = u"title.empty-url"_s;
        const QString title = u"title.fullwidth-parenthesis"_s;
        const QString spaces = u"line.only-spaces"_s;
        const QStringList all{u"--rule"_s, url, u"--rule"_s, title, u"--rule"_s, spaces};
        QTest::newRow("three") << all << QStringList{url, title, spaces};
        QTest::newRow("one") << QStringList{u"--rule"_s, title} << QStringList{title};
        QTest::newRow("a group") << QStringList{u"--rule"_s, u"line"_s} << QStringList{spaces};
        QTest::newRow("not one") << all + QStringList{u"--no-rule"_s, url} << QStringList{title, spaces};
        QTest::newRow("not a group") << all + QStringList{u"--no-rule"_s, u"title"_s, u"--no-rule"_s, u"index"_s}
                                     << QStringList{spaces};
    }

    void choosesRules()
    {
        QFETCH(QStringList, options);
        const BrokenNewsletter newsletter;
        const Run result =
            newsletter.run(QStringList{u"check"_s, u"--format"_s, u"json"_s, Newsletter::issue} + options);
        QStringList found = places(result.out);
        found.replaceInStrings(QRegularExpression(u" .*"_s), QString());
        QTEST(found, "found");
    }

    void obeysTheNewsletter()
    {
        const BrokenNewsletter newsletter;
        newsletter.write(u"jianbao.toml"_s, "[check]\nseverity = { \"title.empty-url\" = \"info\", "
                                            "\"line.only-spaces\" = \"off\" }\n[[check.ignore]]\n"
                                            "rule = \"title.fullwidth-parenthesis\"\nfile = \"2031-02-03.md\"\n"
                                            "text = \"- [甲二 | 源]（https://a.example/2）\"\n");
        const Run result = newsletter.run({u"check"_s, u"--no-rule"_s, u"index"_s, Newsletter::issue});
        QVERIFY2(result.out.contains(": info: ") && result.out.contains("[title.empty-url]"), result.out.constData());
        QVERIFY2(!result.out.contains("line.only-spaces") && !result.out.contains("title.fullwidth-parenthesis"),
                 result.out.constData());
        // Who names a rule wants it.
        const Run named = newsletter.run({u"check"_s, u"--rule"_s, u"line.only-spaces"_s, Newsletter::issue});
        QCOMPARE(linesOf(named.out).size(), 1);

        newsletter.write(u"jianbao.toml"_s, "[check]\nseverity = { \"no.rule\" = \"off\" }\n");
        const Run bad = newsletter.run({u"check"_s, u"."_s});
        QCOMPARE(bad.status, 2);
        QVERIFY2(bad.err.contains("jianbao.toml") && bad.err.contains("no.rule"), bad.err.constData());
    }

    void endsWithAStatus_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("error") << QStringList{u"--rule"_s, u"title.empty-url"_s} << 1;
        QTest::newRow("warning") << QStringList{u"--rule"_s, u"line.only-spaces"_s} << 0;
        QTest::newRow("warning that fails")
            << QStringList{u"--rule"_s, u"line.only-spaces"_s, u"--fail-on"_s, u"warning"_s} << 1;
        QTest::newRow("error, fails on info")
            << QStringList{u"--rule"_s, u"title.empty-url"_s, u"--fail-on"_s, u"info"_s} << 1;
        QTest::newRow("nothing") << QStringList{u"--rule"_s, u"title.bare-url"_s, u"--fail-on"_s, u"info"_s} << 0;
    }

    void endsWithAStatus()
    {
        QFETCH(QStringList, options);
        const BrokenNewsletter newsletter;
        for (const QString &format : {u"text"_s, u"json"_s, u"sarif"_s, u"github"_s}) {
            const QStringList command{u"check"_s, Newsletter::issue, u"--format"_s, format};
            QTEST(newsletter.run(command + options).status, "status");
        }
    }

    void goesOnAfterAFileThatCannotBeRead()
    {
        const BrokenNewsletter newsletter;
        newsletter.write(u"embedded-ai-report/2031-02-17.md"_s, QByteArray::fromHex("7f454c460201010000"));
        const Run result = newsletter.run({u"check"_s, u"."_s, u"missing.md"_s});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("2031-02-17.md” is not UTF-8 text"), result.err.constData());
        QVERIFY2(result.err.contains("“missing.md” does not exist"), result.err.constData());
        QVERIFY2(result.out.contains("[title.empty-url]"), result.out.constData());

        // Nobody says that there are no problems.
        const Run nothing = newsletter.run({u"check"_s, u"missing.md"_s});
        QCOMPARE(nothing.status, 2);
        QCOMPARE(nothing.err.count('\n'), 1);
    }

    void tellsOnceWhatCannotBeRead()
    {
        const BrokenNewsletter newsletter;
        newsletter.write(Newsletter::issue, QByteArray::fromHex("7f454c460201010000"));
        const Run result = newsletter.run({u"check"_s, Newsletter::issue});
        QCOMPARE(result.status, 2);
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.err.contains("is not UTF-8 text"), result.err.constData());
    }

    // Who names a folder of images does not mean all issues beside it.
    void refusesAFolderWithoutIssues()
    {
        const BrokenNewsletter newsletter;
        QVERIFY(QDir(newsletter.folder()).mkdir(u"images"_s));
        const auto before = newsletter.snapshot();
        const Run result = newsletter.run({u"check"_s, u"--fix"_s, u"images"_s});
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains("“images” holds no issue."), result.err.constData());
        QCOMPARE(newsletter.snapshot(), before);
    }

    // What is said however few rules are asked for.
    void saysWhatItCannotCheck()
    {
        const BrokenNewsletter newsletter;
        newsletter.write(Newsletter::issue, start + QByteArray(300, '>') + "甲\n");
        const Run result = newsletter.run({u"check"_s, u"--rule"_s, u"title.empty-url"_s, Newsletter::issue});
        QCOMPARE(result.status, 1);
        QCOMPARE(linesOf(result.out).size(), 1);
        QVERIFY2(result.out.contains("2031-02-03.md:1:1: error: This issue cannot be checked: "),
                 result.out.constData());
    }

    void checksAFileOfNoNewsletter()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size() && file.flush());
        const Run result =
            Test::runProgram(Test::cliProgram(), QStringList{u"check"_s, u"a.txt"_s} + three, folder.path());
        QCOMPARE(linesOf(result.out).size(), 3);
        QCOMPARE(result.status, 1);
    }

    /// A message quotes the text of an issue, which must not give orders to a terminal or to GitHub.
    void obeysNoText()
    {
        const Newsletter newsletter;
        newsletter.write(Newsletter::issue, start + "- [\x1b[31mred\x1b[0m\x07%0A::error::x | 源]()  \n摘要：一。\n");
        for (const QString &format : {u"text"_s, u"github"_s}) {
            const Run result = newsletter.run({u"check"_s, u"--format"_s, format, Newsletter::issue});
            QVERIFY2(result.out.contains("title.empty-url"), result.out.constData());
            QVERIFY2(!result.out.contains("\n::error::x"), result.out.constData());
            QVERIFY(format == "github"_L1 || !result.out.contains('\x1b'));
        }
    }

    void printsAnnotations()
    {
        const BrokenNewsletter newsletter;
        QCOMPARE(Test::runProgram(u"git"_s, {u"init"_s, u"-q"_s}, newsletter.folder()).status, 0);
        newsletter.write(u"embedded-ai-report/50%,a:b.md"_s, broken);
        const QString folder = newsletter.path(u"embedded-ai-report"_s);
        const QStringList options{u"check"_s, u"--format"_s, u"github"_s, u"--rule"_s, u"line.only-spaces"_s};
        const Run result = Test::runProgram(Test::cliProgram(), options + QStringList{u"50%,a:b.md"_s}, folder);
        QCOMPARE(result.err, QByteArray());
        // Relative to the top of the work tree, wherever the program was started.
        QCOMPARE(result.out, QByteArray("::warning file=embedded-ai-report/50%25%2Ca%3Ab.md,line=13,endLine=13,col=1,"
                                        "endColumn=3,title=Line of spaces (line.only-spaces)::This line has nothing "
                                        "but spaces.\n"));
    }

    void explainsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no path") << QStringList() << QByteArray("Name a newsletter's folder or issues.");
        QTest::newRow("no rule") << QStringList{u"--rule"_s, u"no.rule"_s, u"."_s} << QByteArray("no rule “no.rule”");
        QTest::newRow("no rule to leave out")
            << QStringList{u"--no-rule"_s, u"titl"_s, u"."_s} << QByteArray("There is no rule “titl”.");
        QTest::newRow("empty rule") << QStringList{u"--rule="_s, u"."_s} << QByteArray("no rule “”");
        QTest::newRow("no format") << QStringList{u"--format"_s, u"xml"_s, u"."_s} << QByteArray("no format “xml”");
        QTest::newRow("a format of the list")
            << QStringList{u"--format"_s, u"markdown"_s, u"."_s} << QByteArray("no format “markdown”");
        QTest::newRow("no format of the list") << QStringList{u"--list-rules"_s, u"--format"_s, u"sarif"_s}
                                               << QByteArray("“--list-rules” has no format “sarif”");
        QTest::newRow("no severity") << QStringList{u"--fail-on"_s, u"off"_s, u"."_s}
                                     << QByteArray("“--fail-on” takes error, warning or info.");
        QTest::newRow("dry without fix") << QStringList{u"--dry-run"_s, u"."_s}
                                         << QByteArray("“--dry-run” goes with “--fix”.");
        QTest::newRow("no revision") << QStringList{u"--since"_s, u""_s, u"."_s}
                                     << QByteArray("“--since” takes a revision");
    }

    void explainsWrongUsage()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, message);
        const BrokenNewsletter newsletter;
        const Run result = newsletter.run(QStringList{u"check"_s} + options);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.startsWith("jianbao-cli: check: ") && result.err.contains(message), result.err.constData());
        QCOMPARE(result.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"

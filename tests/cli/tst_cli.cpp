// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "cli/newsletter.h"
#include "support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::Run;

namespace {

Run run(const QStringList &arguments, const QString &folder)
{
    return Test::runProgram(Test::cliProgram(), arguments, folder);
}

const QByteArray smallIssue = "---\nlayout: default\n---\n\n# 嵌入式AI简报 (2031-02-03)\n\n## 论文\n\n"
                              "- [甲 | 乙](https://a.example)  \n摘要：一。\n";

} // namespace

/// The built program, started as a user starts it.
class TestCli : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(Test::cliProgram()), "jianbao-cli is not built"); }

    void cleanup() { m_folder.reset(); }

    void printsItsVersion()
    {
        const Run result = run({u"--version"_s}, folder());
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray("jianbao-cli " JIANBAO_VERSION "\n"));
        QCOMPARE(result.err, QByteArray());
    }

    void helps_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("outline");
        QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("render");
        QTest::newRow("-h") << QStringList{u"-h"_s} << QByteArray("Exit status");
        QTest::newRow("about a command") << QStringList{u"help"_s, u"outline"_s} << QByteArray("--json");
        QTest::newRow("of a command") << QStringList{u"render"_s, u"--help"_s} << QByteArray("--standalone");
    }

    void helps()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, text);
        const Run result = run(arguments, folder());
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains(text), result.out.constData());
        QCOMPARE(result.err, QByteArray());
    }

    void offersWhatItHas()
    {
        const QByteArray text = run({u"help"_s, u"render"_s}, folder()).out;
        QVERIFY2(text.contains("[--profile github|pages|wechat]"), text.constData());
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no command") << QStringList{} << QByteArray("Usage: jianbao-cli");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << QByteArray("frobnicate");
        QTest::newRow("help about none") << QStringList{u"help"_s, u"frobnicate"_s} << QByteArray("frobnicate");
        QTest::newRow("outline without file") << QStringList{u"outline"_s} << QByteArray("Name a file");
        QTest::newRow("unknown option") << QStringList{u"outline"_s, u"--jsno"_s, u"x.md"_s} << QByteArray("jsno");
        QTest::newRow("render without file") << QStringList{u"render"_s} << QByteArray("Name one file");
        QTest::newRow("render two files")
            << QStringList{u"render"_s, u"a.md"_s, u"b.md"_s} << QByteArray("Name one file");
        QTest::newRow("unknown profile") << QStringList{u"render"_s, u"--profile"_s, u"paper"_s, u"a.md"_s}
                                         << QByteArray("paper");
        QTest::newRow("profile in capitals")
            << QStringList{u"render"_s, u"--profile=WeChat"_s, u"a.md"_s} << QByteArray("There is no profile “WeChat”");
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Run result = run(arguments, folder());
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(message), result.err.constData());
        QCOMPARE(result.out, QByteArray());
    }

    void outlinesIssues_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("golden");
        QTest::newRow("JSON") << QStringList{u"--json"_s, u"whole.md"_s} << QStringList{u"whole.jsonl"_s};
        QTest::newRow("text") << QStringList{u"whole.md"_s} << QStringList{u"whole.txt"_s};
        QTest::newRow("several files") << QStringList{u"whole.md"_s, u"--json"_s, u"draft.md"_s}
                                       << QStringList{u"whole.jsonl"_s, u"draft.jsonl"_s};
        QTest::newRow("name after --") << QStringList{u"--"_s, u"whole.md"_s} << QStringList{u"whole.txt"_s};
    }

    void outlinesIssues()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, golden);
        QByteArray expected;
        for (const QString &name : golden)
            expected += Test::readAll(Test::testFile(u"issue/outline/"_s + name));
        const Run result = run(QStringList{u"outline"_s} + arguments, Test::testFile(u"issue/outline"_s));
        QCOMPARE(result.out, expected);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.status, 0);
    }

    void lineEndsAndByteOrderMarkChangeNothing()
    {
        write(u"x.md"_s, smallIssue);
        const Run plain = run({u"outline"_s, u"--json"_s, u"x.md"_s}, folder());
        write(u"x.md"_s, "\xef\xbb\xbf" + QByteArray(smallIssue).replace("\n", "\r\n"));
        const Run other = run({u"outline"_s, u"--json"_s, u"x.md"_s}, folder());
        QCOMPARE(other.status, 0);
        QCOMPARE(other.out, plain.out);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("missing") << u"missing"_s;
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("invalid UTF-8") << u"invalid"_s;
        QTest::newRow("binary") << u"binary"_s;
        QTest::newRow("over the limit") << u"huge"_s;
    }

    void refusesBadFiles()
    {
        QFETCH(QString, kind);
        const QString name = kind + u".md"_s;
        if (kind == "folder"_L1)
            QVERIFY(QDir(folder()).mkdir(name));
        else if (kind == "invalid"_L1)
            write(name, "## 论文\n- \xff\xfe\n");
        else if (kind == "binary"_L1)
            write(name, QByteArray::fromHex("7f454c4602010100000000000000000002003e00"));
        else if (kind == "huge"_L1)
            QVERIFY(QFile(folder() + u'/' + name).open(QIODevice::WriteOnly) &&
                    QFile::resize(folder() + u'/' + name, 50'000'000));
        const QStringList before = listing();
        for (const QString &command : {u"outline"_s, u"render"_s}) {
            const Run result = run({command, name}, folder());
            QCOMPARE(result.status, 2);
            QCOMPARE(result.out, QByteArray());
            QVERIFY2(result.err.startsWith("jianbao-cli: ") && result.err.contains(name.toUtf8()),
                     result.err.constData());
            QCOMPARE(result.err.count('\n'), 1);
        }
        QCOMPARE(listing(), before);
    }

    void oneBadFileDoesNotStopTheOthers()
    {
        write(u"x.md"_s, smallIssue);
        const Run result = run({u"outline"_s, u"--json"_s, u"missing.md"_s, u"x.md"_s}, folder());
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains("missing.md"));
        QCOMPARE(QJsonDocument::fromJson(result.out).object().value("date"_L1).toString(), u"2031-02-03"_s);
    }

    void explainsFilesThatAreNoIssue_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty");
        QTest::newRow("blank lines") << QByteArray("\n  \n") << QByteArray("empty");
        QTest::newRow("notes") << QByteArray("– 甲：一\n\n题目\nhttps://a.example\n")
                               << QByteArray("neither a heading");
    }

    void explainsFilesThatAreNoIssue()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, message);
        write(u"x.md"_s, content);
        const Run result = run({u"outline"_s, u"--json"_s, u"x.md"_s}, folder());
        QCOMPARE(result.status, 0);
        QVERIFY2(result.err.contains("x.md") && result.err.contains(message), result.err.constData());
        QVERIFY(QJsonDocument::fromJson(result.out).object().value("h1"_L1).isNull());
    }

    void outlinesLargeFiles()
    {
        QByteArray content = smallIssue;
        const QByteArray item = "- [[甲 | 乙](https://a.example)  \n摘要：" + QByteArray("一").repeated(300) + "\n";
        int items = 1;
        for (; content.size() < 15'000'000; ++items)
            content += item;
        write(u"x.md"_s, content);
        const Run result = run({u"outline"_s, u"x.md"_s}, folder());
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out.count('\n'), items + 3); // the file, the heading and the section
    }

    void followsTheRepositorysProfile()
    {
        QVERIFY(QDir(folder()).mkdir(u"issues"_s));
        write(u"jianbao.toml"_s, "folder = \"issues\"\n[[section]]\nid = \"tools\"\nheading = \"工具\"\n");
        write(u"issues/2031-02-03.md"_s, "# 周报 (2031-02-03)\n\n## 工具\n- [甲](u)\n");
        const Run result = run({u"outline"_s, u"--json"_s, u"issues/2031-02-03.md"_s}, folder());
        QCOMPARE(result.err, QByteArray());
        const QJsonArray sections = QJsonDocument::fromJson(result.out).object().value("sections"_L1).toArray();
        QCOMPARE(sections.first().toObject().value("id"_L1).toString(), u"tools"_s);
    }

    void namesTheLineOfABadProfile()
    {
        QVERIFY(QDir(folder()).mkdir(u"issues"_s));
        write(u"jianbao.toml"_s, "folder = \"issues\"\nname = 1\n");
        write(u"issues/2031-02-03.md"_s, smallIssue);
        const Run result = run({u"outline"_s, u"issues/2031-02-03.md"_s}, folder());
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("jianbao.toml, line 2"), result.err.constData());
    }

    void reportsAProfileThatCannotBeRead()
    {
        QVERIFY(QDir(folder()).mkpath(u"jianbao.toml"_s));
        write(u"2031-02-03.md"_s, smallIssue);
        for (const QStringList &command : {QStringList{u"outline"_s}, {u"render"_s, u"--standalone"_s}}) {
            const Run result = run(command + QStringList{u"2031-02-03.md"_s}, folder());
            QCOMPARE(result.status, 2);
            QCOMPARE(result.out, QByteArray());
            QVERIFY2(result.err.contains("jianbao.toml"), result.err.constData());
        }
    }

    void readsAFileThatIsInNoNewsletter()
    {
        write(u"notes.txt"_s, smallIssue);
        const Run result = run({u"outline"_s, u"--json"_s, u"notes.txt"_s}, folder());
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.status, 0);
    }

    void namesTheFileThatIsTooMuch()
    {
        write(u"x.md"_s, QByteArray(">").repeated(20'000) + "\n");
        const Run result = run({u"render"_s, u"x.md"_s}, folder());
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.startsWith("jianbao-cli: “x.md”: "), result.err.constData());
    }

    void rendersAnIssue()
    {
        write(u"x.md"_s, smallIssue);
        const Run result = run({u"render"_s, u"--profile"_s, u"github"_s, u"x.md"_s}, folder());
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains("论文</h2>") && result.out.contains("href=\"https://a.example\""),
                 result.out.constData());
        QVERIFY(!result.out.contains("layout"));
        QVERIFY(!result.out.contains("<html"));
    }

    void rendersAsOthersShowIt()
    {
        write(u"x.md"_s, "---\nlayout: default\n---\n3. [a](https://a.example) \"b\"\n");
        const Run wechat = run({u"render"_s, u"--profile=wechat"_s, u"x.md"_s}, folder());
        QCOMPARE(wechat.err, QByteArray());
        QCOMPARE(wechat.out, QByteArray("<ol start=\"3\">\n<li data-line=\"0\"><span class=\"dead-link\" "
                                        "title=\"https://a.example\">a</span> &quot;b&quot;</li>\n</ol>\n"));
        const Run pages = run({u"render"_s, u"--profile"_s, u"pages"_s, u"x.md"_s}, folder());
        if (pages.err.contains("ruby-kramdown-parser-gfm"))
            QSKIP("no kramdown to render the site with");
        QCOMPARE(pages.err, QByteArray());
        QCOMPARE(pages.out,
                 QByteArray("<ol>\n<li data-line=\"0\"><a href=\"https://a.example\">a</a> “b”</li>\n</ol>\n"));
    }

    void saysWhatTheSiteNeeds()
    {
        write(u"x.md"_s, smallIssue);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder().toLocal8Bit());
        const Run result = run({u"render"_s, u"--profile=pages"_s, u"x.md"_s}, folder());
        qputenv("PATH", path);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains("ruby-kramdown-parser-gfm"), result.err.constData());
    }

    void rendersAWholePage()
    {
        write(u"x.md"_s, smallIssue);
        const Run result = run({u"render"_s, u"--standalone"_s, u"x.md"_s}, folder());
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
        QVERIFY(result.out.contains("<title>嵌入式AI简报 (2031-02-03)</title>"));
        QVERIFY(result.out.contains("论文</h2>"));
        QVERIFY(result.out.endsWith("</body>\n</html>\n"));
    }

    void titlesPages_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("with topics") << QByteArray("# 嵌入式AI简报 (2031-02-03)：甲/<乙>  ")
                                     << QByteArray("嵌入式AI简报 (2031-02-03)：甲/&lt;乙&gt;");
        QTest::newRow("without date") << QByteArray("# 周报") << QByteArray("周报");
        QTest::newRow("of another level")
            << QByteArray("### 嵌入式AI简报 (2031-02-03)") << QByteArray("嵌入式AI简报 (2031-02-03)");
        QTest::newRow("no text") << QByteArray("# ") << QByteArray("x");
        QTest::newRow("no heading") << QByteArray("周报") << QByteArray("x");
    }

    void titlesPages()
    {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, title);
        write(u"x.md"_s, heading + "\n\n## 论文\n");
        const Run result = run({u"render"_s, u"--standalone"_s, u"x.md"_s}, folder());
        QVERIFY2(result.out.contains(QByteArray("<title>" + title + "</title>")), result.out.constData());
    }

    void outputThatDoesNotArriveIsAFailure()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        write(u"x.md"_s, smallIssue);
        QProcess process;
        process.setWorkingDirectory(folder());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(Test::cliProgram(), {u"outline"_s, u"x.md"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

    void outlinesTheCorpus()
    {
        JIANBAO_NEEDS_CORPUS();
        const QStringList documents = Test::corpusDocuments();
        const Run result = run(QStringList{u"outline"_s, u"--json"_s} + documents, folder());
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out.count('\n'), documents.size());
    }

private:
    /// A folder of the running test's own.
    [[nodiscard]] QString folder() const
    {
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->path();
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QStringList listing() const
    {
        QStringList names;
        QDirIterator files(folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next());
        names.sort();
        return names;
    }

    mutable std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "support/testsupport.h"
#include "window/publishplan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

using State = PublishCheck::State;

namespace {

const QDate today(2021, 8, 3);

/// An issue without a mistake: two entries, a count, all sections but the optional one.
const QString goodIssue = QStringLiteral("---\nlayout: default\n---\n\n"
                                         "# 嵌入式AI简报 (2021-08-01)：甲/乙\n\n"
                                         "> 导读：本期4条。【新闻】一；【论文】二；【开源】三；【博文】四。\n\n"
                                         "## 业界新闻\n\n- [新芯片 | 某社](https://example.org/1)  \n摘要：快。\n\n"
                                         "## 论文\n\n- [新论文 | 某社](https://example.org/2)  \n摘要：好。\n\n"
                                         "## 开源项目\n\n- [a/b: 新库](https://github.com/a/b)  \n摘要：小。\n\n"
                                         "## 博文\n\n- [新文 | 某社](https://example.org/4)  \n摘要：长。\n");

const QString goodIndex = QStringLiteral("# 简报\n\n| 2 | 0 | 2 | 1 |\n|:---:|:---:|:---:|:---:|\n"
                                         "| | | | [2021-07-18](./embedded-ai-report/2021-07-18.md) |\n");

/// A small newsletter in a folder of its own, with one issue of July.
class Newsletter
{
public:
    explicit Newsletter(const QString &index = goodIndex)
    {
        write(u"jianbao.toml"_s, u"name = \"简报\"\n"_s);
        write(u"README.md"_s, index);
        write(u"embedded-ai-report/2021-07-18.md"_s, QString(goodIssue).replace(u"2021-08-01"_s, u"2021-07-18"_s));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(u"letters/"_s + name); }
    void write(const QString &name, const QString &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path(name)));
    }
    [[nodiscard]] QString read(const QString &name) const { return QString::fromUtf8(Test::readAll(path(name))); }
    [[nodiscard]] Repository repository() const { return Repository::open(path(u"jianbao.toml"_s)).value(); }
    [[nodiscard]] Backups backups() const { return Backups(StateFolder(m_folder.filePath(u"state"_s))); }

    /// A plan for an issue that is not on disk yet.
    [[nodiscard]] PublishPlan planNew(const QString &text, const QString &name = u"2021-08-01.md"_s) const
    {
        return planPublishing(repository(), TextFile::withoutFile(path(u"embedded-ai-report/"_s + name)), text, today);
    }
    /// A plan for an issue that is open.
    [[nodiscard]] PublishPlan planOpen(const TextFile &file, const QString &text) const
    {
        return planPublishing(repository(), file, text, today);
    }

private:
    QTemporaryDir m_folder;
};

QString shown(const PublishPlan &plan)
{
    QStringList lines;
    for (const PublishCheck &check : plan.checks)
        lines.append(u"%1 %2 (%3)"_s.arg(QString(u"✓!✕"[int(check.state)]), check.text).arg(check.line));
    return lines.join(u'\n');
}

bool has(const PublishPlan &plan, State state, const QString &part, int line)
{
    return std::ranges::any_of(plan.checks, [&](const PublishCheck &check) {
        return check.state == state && check.text.contains(part) && check.line == line;
    });
}

QStringList namesOf(const PublishPlan &plan)
{
    QStringList names;
    for (const PublishFile &file : plan.files)
        names.append(file.name);
    return names;
}

} // namespace

class TestPublishPlan : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void goodIssueIsFine();
    void mistakes_data();
    void mistakes();
    void fileNames_data();
    void fileNames();
    void indexes_data();
    void indexes();
    void issuesWithoutPlace();
    void backIssuesAreCompleted();
    void draftsFolderDoesNotHideTheIssues();
    void whatTheSettingsSwitchOffIsNotSaid();
    void publishWritesAll();
    void publishWritesNothingOnConflict();
    void untouchedLinesKeepTheirBytes();
    void publishedIssueNeedsNothing();
    void corpusIsJudged_data();
    void corpusIsJudged();
};

void TestPublishPlan::goodIssueIsFine()
{
    const Newsletter letters;
    const PublishPlan plan = letters.planNew(goodIssue);
    QVERIFY2(plan.count(State::Error) == 0 && plan.count(State::Warning) == 0, qPrintable(shown(plan)));
    QVERIFY2(plan.count(State::Ok) >= 7, qPrintable(shown(plan)));
    QCOMPARE(plan.name, u"embedded-ai-report/2021-08-01.md"_s);
    QCOMPARE(namesOf(plan), (QStringList{u"embedded-ai-report/2021-08-01.md"_s, u"README.md"_s}));
    QCOMPARE(plan.files.at(0).before, QString());
    QCOMPARE(plan.files.at(0).after, goodIssue);
    QCOMPARE(plan.files.at(0).change.bytes, goodIssue.toUtf8());
    QVERIFY(!plan.files.at(0).change.expected.exists());
    QCOMPARE(plan.files.at(1).before, goodIndex);
    QCOMPARE(plan.files.at(1).after,
             QString(goodIndex).replace(u"| | | | [2021-07-18]"_s,
                                        u"| | | [2021-08-01](./embedded-ai-report/2021-08-01.md) | [2021-07-18]"_s));
}

void TestPublishPlan::mistakes_data()
{
    QTest::addColumn<QString>("from"); // of the good issue
    QTest::addColumn<QString>("to");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("said"); // a part of the sentence
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QString &from, const QString &to, State state, const QString &said,
                        int line) {
        QTest::newRow(name) << from << to << state << said << line;
    };
    row("another date", u"(2021-08-01)"_s, u"(2021-07-18)"_s, State::Error, u"says 2021-07-18"_s, 5);
    row("placeholder", u"(2021-08-01)"_s, u"(2021-08-xx)"_s, State::Error, u"“2021-08-xx” is no day"_s, 5);
    row("no such day", u"(2021-08-01)"_s, u"(2021-02-30)"_s, State::Error, u"“2021-02-30” is no day"_s, 5);
    row("no date", u" (2021-08-01)"_s, QString(), State::Error, u"has no date"_s, 5);
    row("no topics", u"：甲/乙"_s, QString(), State::Warning, u"no topics"_s, 5);
    row("topics are a placeholder", u"甲/乙"_s, u"<标题>"_s, State::Error, u"“<标题>”"_s, 5);
    row("wrong count", u"本期4条"_s, u"本期17条"_s, State::Error, u"says 17 entries, but the issue has 4"_s, 7);
    row("no count", u"本期4条。"_s, QString(), State::Warning, u"does not say that there are 4"_s, 7);
    row("empty clauses", u"【论文】二；【开源】三"_s, u"【论文】；【开源】"_s, State::Warning,
        u"clause “论文” has no text"_s, 7);
    row("no lead", u"> 导读："_s, u"> 引言："_s, State::Warning, u"no lead"_s, 0);
    row("empty link", u"https://example.org/1"_s, QString(), State::Error, u"“新芯片” has no address"_s, 11);
    row("no link", u"[新芯片 | 某社](https://example.org/1)"_s, u"新芯片"_s, State::Warning, u"“新芯片” is no link"_s,
        11);
    row("open bracket", u"[新芯片 | 某社](h"_s, u"[新芯片 | 某社(h"_s, State::Error, u"“新芯片” is not closed"_s, 11);
    row("full-width bracket", u"某社](https://example.org/1)"_s, u"某社]（https://example.org/1）"_s, State::Error,
        u"full-width parentheses"_s, 11);
    row("stray text", u"org/2)"_s, u"org/2) 尾"_s, State::Warning, u"“尾” stands outside"_s, 16);
    row("address as title", u"[新论文 | 某社]"_s, u"[https://example.org/2]"_s, State::Warning,
        u"has an address where its title"_s, 16);
    row("marker", u"- [新论文"_s, u"-[新论文"_s, State::Error, u"starts with “- [”"_s, 16);
    row("bare marker", u"- [新论文 | 某社](https://example.org/2)  \n摘要：好。"_s, u"- "_s, State::Error,
        u"nothing behind its “-”"_s, 16);
    row("empty summary", u"摘要：小。"_s, u"摘要："_s, State::Warning, u"behind “摘要”"_s, 22);
    row("empty section", u"- [新文 | 某社](https://example.org/4)  \n摘要：长。\n"_s, QString(), State::Warning,
        u"“博文” has no entries"_s, 24);
    row("missing section", u"## 博文"_s, u"## 杂文"_s, State::Error, u"no section “杂文”"_s, 24);
}

void TestPublishPlan::mistakes()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(State, state);
    QFETCH(QString, said);
    QFETCH(int, line);
    QVERIFY(goodIssue.contains(from));
    const Newsletter letters;
    const PublishPlan plan = letters.planNew(QString(goodIssue).replace(from, to));
    QVERIFY2(has(plan, state, said, line), qPrintable(shown(plan)));
}

void TestPublishPlan::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("placeholder") << u"2021-08-xx.md"_s << u"2021-08-xx.md has no date"_s;
    QTest::newRow("no such day") << u"2021-13-01.md"_s << u"2021-13-01.md has no date"_s;
    QTest::newRow("a draft") << u"2021-08-01@a.md"_s << u"2021-08-01@a.md has no date"_s;
    QTest::newRow("no date") << u"next.md"_s << u"next.md has no date"_s;
}

void TestPublishPlan::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const Newsletter letters;
    const PublishPlan plan = letters.planNew(goodIssue, name);
    QVERIFY2(has(plan, State::Error, said, 5), qPrintable(shown(plan)));
    QCOMPARE(namesOf(plan), QStringList{u"embedded-ai-report/"_s + name}); // never into the index
}

void TestPublishPlan::indexes_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("written");

    const auto link = u"- [%1](./embedded-ai-report/%1.md)\n"_s;
    QTest::newRow("a list") << link.arg(u"2021-07-18"_s) << State::Ok << u"gets a link"_s << true;
    QTest::newRow("has it") << link.arg(u"2021-08-01"_s) + link.arg(u"2021-07-18"_s) << State::Ok
                            << u"links to this issue"_s << false;
    QTest::newRow("dangling") << link.arg(u"2021-07-18"_s) + link.arg(u"2021-07-01"_s) << State::Warning
                              << u"line 2, the link to ./embedded-ai-report/2021-07-01.md leads nowhere"_s << true;
    QTest::newRow("lacks another") << link.arg(u"2021-08-01"_s) << State::Warning
                                   << u"no link to embedded-ai-report/2021-07-18.md"_s << false;
    QTest::newRow("no table") << u"# 简报\n"_s << State::Warning << u"no table or list"_s << false;
    QTest::newRow("another folder") << u"- [2021-07-18](./old/2021-07-18.md)\n"_s << State::Error
                                    << u"would lead to ./old/2021-08-01.md"_s << false;
    QTest::newRow("another file") << link.arg(u"2021-07-18"_s) + u"- [2021-08-01](./old/2021-08-01.md)\n"_s
                                  << State::Error << u"has another file"_s << false;
    QTest::newRow("not text") << u"a\u0000b"_s << State::Error << QString() << false;
    QTest::newRow("none") << QString() << State::Warning << u"no README.md"_s << false;
}

void TestPublishPlan::indexes()
{
    QFETCH(QString, index);
    QFETCH(State, state);
    QFETCH(QString, said);
    QFETCH(bool, written);
    const Newsletter letters(index);
    if (index.isEmpty())
        QVERIFY(QFile::remove(letters.path(u"README.md"_s)));
    const PublishPlan plan = letters.planNew(goodIssue);
    QVERIFY2(has(plan, state, said, 0), qPrintable(shown(plan)));
    QCOMPARE(namesOf(plan).contains(u"README.md"_s), written);
}

void TestPublishPlan::issuesWithoutPlace()
{
    const Newsletter letters;
    const PublishPlan unnamed = letters.planOpen(TextFile::withoutFile(), goodIssue);
    QVERIFY2(has(unnamed, State::Error, u"no file yet"_s, 0), qPrintable(shown(unnamed)));
    QVERIFY(unnamed.files.isEmpty());
    const QTemporaryDir elsewhere;
    const PublishPlan foreign =
        letters.planOpen(TextFile::withoutFile(elsewhere.filePath(u"2021-08-01.md"_s)), goodIssue);
    QVERIFY2(has(foreign, State::Error, u"not in the newsletter's folder"_s, 0), qPrintable(shown(foreign)));
    QVERIFY(foreign.files.isEmpty());
}

void TestPublishPlan::backIssuesAreCompleted()
{
    const Newsletter letters;
    letters.write(u"embedded-ai-report/2021-07-01.md"_s, goodIssue);
    letters.write(u"embedded-ai-report/2021-09-xx.md"_s, goodIssue);
    const auto list = u"\n## 往期回顾\n\n- [2021-07-01](https://example.org/report/2021-07-01.md)\n"_s;
    const auto added = u"- [2021-07-18](https://example.org/report/2021-07-18.md)\n"_s;
    const PublishPlan plan = letters.planNew(goodIssue + list);
    QVERIFY2(has(plan, State::Ok, u"1 earlier issue(s) are added to 往期回顾"_s, 29), qPrintable(shown(plan)));
    const QString after = plan.files.at(0).after;
    QCOMPARE(after, goodIssue + QString(list).replace(u"- ["_s, added + u"- ["_s));
    const PublishPlan again = letters.planNew(after);
    QVERIFY2(has(again, State::Ok, u"往期回顾 has all"_s, 29), qPrintable(shown(again)));
    QCOMPARE(again.files.at(0).after, after);

    const PublishPlan unnamed = letters.planNew(goodIssue + list, u"2021-08-xx.md"_s);
    QVERIFY2(!shown(unnamed).contains(u"往期回顾"_s), qPrintable(shown(unnamed)));
    QCOMPARE(unnamed.files.at(0).after, goodIssue + list);

    letters.write(u"embedded-ai-report/2021-07-18.md"_s, goodIssue + list);
    const PublishPlan without = letters.planNew(goodIssue);
    QVERIFY2(has(without, State::Warning, u"the last issue has one"_s, 0), qPrintable(shown(without)));
}

void TestPublishPlan::draftsFolderDoesNotHideTheIssues()
{
    const Newsletter letters;
    letters.write(u"drafts/2021-08-01.md"_s, goodIssue);
    const QString draft = letters.path(u"drafts/2021-08-01.md"_s);
    const PublishPlan plan =
        planPublishing(Repository::open(draft).value(), TextFile::open(draft).value(), goodIssue, today);
    QVERIFY2(has(plan, State::Error, u"the issue is drafts/2021-08-01.md"_s, 0), qPrintable(shown(plan)));
    QVERIFY2(!shown(plan).contains(u"leads nowhere"_s), qPrintable(shown(plan)));
    QVERIFY(plan.files.isEmpty());
}

void TestPublishPlan::whatTheSettingsSwitchOffIsNotSaid()
{
    const Newsletter letters;
    const QString text = QString(goodIssue).replace(u"[新芯片 | 某社](https://example.org/1)"_s, u"新芯片"_s);
    letters.write(u"jianbao.toml"_s, u"name = \"简报\"\n[check]\nseverity = { \"title.no-link\" = \"off\" }\n"_s);
    QVERIFY(!shown(letters.planNew(text)).contains(u"新芯片"_s));
    letters.write(u"jianbao.toml"_s, u"name = \"简报\"\n[check]\nseverity = 1\n"_s);
    QVERIFY(has(letters.planNew(text), State::Error, u"jianbao.toml"_s, 0));
}

void TestPublishPlan::publishWritesAll()
{
    const Newsletter letters;
    const QString other = letters.read(u"embedded-ai-report/2021-07-18.md"_s);
    const PublishPlan plan = letters.planNew(goodIssue);
    QVERIFY(!QFileInfo::exists(letters.path(u"embedded-ai-report/2021-08-01.md"_s))); // a plan does nothing
    QVERIFY(publish(plan, letters.backups()).has_value());
    QCOMPARE(letters.read(u"embedded-ai-report/2021-08-01.md"_s), goodIssue);
    QCOMPARE(letters.read(u"README.md"_s), plan.files.at(1).after);
    QCOMPARE(letters.read(u"embedded-ai-report/2021-07-18.md"_s), other);
    const auto all = QDir::Files | QDir::Hidden;
    QCOMPARE(QDir(letters.path(u"embedded-ai-report"_s)).entryList(all).size(), 2);
    QCOMPARE(QDir(letters.path({})).entryList(all, QDir::Name), (QStringList{u"README.md"_s, u"jianbao.toml"_s}));
}

void TestPublishPlan::publishWritesNothingOnConflict()
{
    const Newsletter letters;
    const PublishPlan plan = letters.planNew(goodIssue);
    letters.write(u"README.md"_s, goodIndex + u"anders\n"_s);
    const Result<void> published = publish(plan, letters.backups());
    QCOMPARE(published.error().code, ErrorCode::Conflict);
    QVERIFY(!QFileInfo::exists(letters.path(u"embedded-ai-report/2021-08-01.md"_s)));
    QCOMPARE(letters.read(u"README.md"_s), goodIndex + u"anders\n"_s);

    // A file that changed between opening and planning is an error before anybody presses a button.
    const QString name = u"embedded-ai-report/2021-07-18.md"_s;
    const TextFile open = TextFile::open(letters.path(name)).value();
    letters.write(name, u"anders\n"_s);
    const PublishPlan stale = letters.planOpen(open, open.source().text() + u"mine\n"_s);
    QVERIFY2(has(stale, State::Error, u"Another program has changed"_s, 0), qPrintable(shown(stale)));
    QVERIFY(!publish(stale, letters.backups()).has_value());
    QCOMPARE(letters.read(name), u"anders\n"_s);
}

void TestPublishPlan::untouchedLinesKeepTheirBytes()
{
    const Newsletter letters(QString(goodIndex).replace(u'\n', u"\r\n"_s));
    const QString name = u"embedded-ai-report/2021-08-01.md"_s;
    const QString mixed = u"\uFEFF"_s + QString(goodIssue).replace(u"：甲/乙\n"_s, u"：甲/乙\r\n"_s);
    letters.write(name, mixed);
    const TextFile open = TextFile::open(letters.path(name)).value();
    const PublishPlan plan =
        letters.planOpen(open, QString(open.source().text()).replace(u"摘要：长。"_s, u"摘要：短。"_s));
    QCOMPARE(namesOf(plan), (QStringList{name, u"README.md"_s}));
    QVERIFY(publish(plan, letters.backups()).has_value());
    QCOMPARE(Test::readAll(letters.path(name)), QString(mixed).replace(u"摘要：长。"_s, u"摘要：短。"_s).toUtf8());
    QCOMPARE(letters.read(u"README.md"_s).count(u"\r\n"_s), goodIndex.count(u'\n'));
}

void TestPublishPlan::publishedIssueNeedsNothing()
{
    const Newsletter letters;
    QVERIFY(publish(letters.planNew(goodIssue), letters.backups()).has_value());
    const TextFile open = TextFile::open(letters.path(u"embedded-ai-report/2021-08-01.md"_s)).value();
    const PublishPlan plan = letters.planOpen(open, goodIssue);
    QVERIFY2(plan.files.isEmpty(), qPrintable(namesOf(plan).join(u' ')));
    QVERIFY2(has(plan, State::Ok, u"links to this issue"_s, 0), qPrintable(shown(plan)));
}

void TestPublishPlan::corpusIsJudged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("line");
    // FORMAT.md §12: what the tip is known to have.
    QTest::newRow("L2") << u"2021-01-19.md"_s << State::Error << u"says 17 entries, but the issue has 11"_s << 9;
    QTest::newRow("T1") << u"2021-01-19.md"_s << State::Error << u"not closed"_s << 34;
    QTest::newRow("T2") << u"2021-08-01.md"_s << State::Error << u"has no address"_s << 30;
    QTest::newRow("H8") << u"2021-08-01.md"_s << State::Warning << u"has no entries"_s << 71;
    QTest::newRow("R1") << u"2021-08-01.md"_s << State::Ok << u"README.md gets a link"_s << 0;
    QTest::newRow("R2") << u"2021-07-18.md"_s << State::Warning << u"2019-11-30.md leads nowhere"_s << 0;
}

void TestPublishPlan::corpusIsJudged()
{
    JIANBAO_NEEDS_CORPUS();
    QFETCH(QString, name);
    QFETCH(State, state);
    QFETCH(QString, said);
    QFETCH(int, line);
    const QString path = Test::corpusFolder() + u"/embedded-ai-report/"_s + name;
    const TextFile open = TextFile::open(path).value();
    const PublishPlan plan = planPublishing(Repository::open(path).value(), open, open.source().text(), today);
    QVERIFY2(has(plan, state, said, line), qPrintable(shown(plan)));
    // An issue as it is on disk is not written again, but for its list of earlier issues.
    QVERIFY(!namesOf(plan).contains(u"embedded-ai-report/"_s + name));
}

QTEST_GUILESS_MAIN(TestPublishPlan)
#include "tst_publishplan.moc"

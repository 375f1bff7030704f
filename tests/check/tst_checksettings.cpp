// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/checker.h"
#include "check/checksettings.h"
#include "support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const auto path = u"jianbao.toml"_s;
const auto rule = u"title.no-link"_s;
const auto ignoreTable = u"[[check.ignore]]\nrule = \"title.no-link\"\nfile = \"2021-07-18.md\"\ntext = \"- 甲\"\n"_s;

IgnoredFinding ignored(const QString &text = u"- 甲"_s, int nth = 1)
{
    return {.rule = rule, .file = u"2021-07-18.md"_s, .text = text, .nth = nth};
}

CheckResult check(const QString &text, const CheckSettings &settings, const QString &file = u"2021-07-18.md"_s)
{
    CheckSettings only = settings; // the other rules would have much to say, too
    const CheckResult all = checkIssue(CheckedIssue(text, builtInProfile(), file), only);
    CheckResult result;
    const auto isOurs = [](const Finding &finding) {
        return finding.rule == rule;
    };
    std::ranges::copy_if(all.findings, std::back_inserter(result.findings), isOurs);
    std::ranges::copy_if(all.ignored, std::back_inserter(result.ignored), isOurs);
    return result;
}

} // namespace

/// [check] of a jianbao.toml: what it says, what it does, and how it is changed.
class TestCheckSettings : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto settings =
            parseCheckSettings("name = \"a\"\n"
                               "[check]\n"
                               "severity = { \"title.no-link\" = \"error\", \"line.only-spaces\" = \"off\","
                               " \"title.stray-text\" = \"warning\", \"title.bare-url\" = \"info\" }\n"
                               "allow-links = [\"example.com\"]\n"
                               "[[check.ignore]]\n"
                               "rule = \"title.no-link\"\nfile = \"a.md\"\ntext = \"b\"\nnth = 2\n"_ba,
                               path);
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
        QCOMPARE(settings->severities.size(), 4);
        QVERIFY(settings->isOff(u"line.only-spaces"_s));
        QVERIFY(!settings->isOff(rule));
        QCOMPARE(settings->severityOf(rule, Severity::Info), Severity::Error);
        QCOMPARE(settings->severityOf(u"title.stray-text"_s, Severity::Info), Severity::Warning);
        QCOMPARE(settings->severityOf(u"title.bare-url"_s, Severity::Error), Severity::Info);
        QCOMPARE(settings->severityOf(u"item.marker"_s, Severity::Info), Severity::Info);
        QCOMPARE(settings->ignored,
                 (QList<IgnoredFinding>{{.rule = rule, .file = u"a.md"_s, .text = u"b"_s, .nth = 2}}));
        QCOMPARE(parseCheckSettings("name = \"a\"\n", path), CheckSettings());
        QCOMPARE(parseCheckSettings("", path), CheckSettings());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &toml, int line, const QString &says) {
            QTest::newRow(name) << toml << line << says;
        };
        row("no TOML", "a = 1\nb = \n", 2, u"jianbao.toml, line 2"_s);
        row("check", "\ncheck = 1\n", 2, u"“check” must be a table"_s);
        row("severity", "[check]\nseverity = \"error\"\n", 2, u"“severity” must be a table"_s);
        row("rule", "[check]\nseverity = { \"no.such-rule\" = \"off\" }\n", 2, u"there is no rule “no.such-rule”"_s);
        row("value", "[check.severity]\n\"title.no-link\" = \"fatal\"\n", 2, u"“title.no-link” must be \"error\""_s);
        row("kind of value", "[check.severity]\n\"title.no-link\" = false\n", 2, u"“title.no-link” must be"_s);
        row("without quotes", "[check.severity]\ntitle.no-link = \"off\"\n", 2, u"in quotes"_s);
        row("ignore", "[check]\nignore = \"a\"\n", 2, u"[[check.ignore]]"_s);
        row("without file", "[[check.ignore]]\nrule = \"title.no-link\"\n", 1, u"needs “rule”, “file” and “text”"_s);
        row("text", "[[check.ignore]]\nrule = \"title.no-link\"\nfile = \"a\"\ntext = 1\n", 4, u"“text”"_s);
        row("ignored rule", "[[check.ignore]]\nrule = \"a\"\nfile = \"a\"\ntext = \"a\"\n", 2, u"no rule “a”"_s);
        row("nth", "[[check.ignore]]\nrule = \"title.no-link\"\nfile = \"a\"\ntext = \"a\"\nnth = 0\n", 5, u"“nth”"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, toml);
        const auto settings = parseCheckSettings(toml, path);
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Malformed);
        QCOMPARE(settings.error().path, path);
        QTEST(settings.error().line, "line");
        QFETCH(QString, says);
        QVERIFY2(settings.error().message.contains(says), qPrintable(settings.error().message));
    }

    void changesSeverities()
    {
        const QString text = u"## 论文\n\n- 甲  \n摘要：Text.\n"_s;
        QCOMPARE(check(text, {}).findings.value(0).severity, Severity::Warning);
        CheckSettings settings;
        settings.severities.insert(rule, Severity::Error);
        QCOMPARE(check(text, settings).findings.value(0).severity, Severity::Error);
        settings.severities.insert(rule, std::nullopt);
        QVERIFY(check(text, settings).findings.isEmpty());
    }

    void ignoresHere()
    {
        const QString text =
            u"## 论文\n\n- 甲  \n摘要：Text.\n- 乙  \n摘要：Text.\n\n## 博文\n\n- 甲  \n摘要：Text.\n"_s;
        const CheckResult all = check(text, {});
        QCOMPARE(all.findings.size(), 3);
        QCOMPARE(ignoring(all.findings.at(0), text, u"2021-07-18.md"_s), ignored());
        QCOMPARE(ignoring(all.findings.at(1), text, u"2021-07-18.md"_s), ignored(u"- 乙"_s));
        QCOMPARE(ignoring(all.findings.at(2), text, u"2021-07-18.md"_s), ignored(u"- 甲"_s, 2));

        CheckSettings settings;
        settings.ignored = {ignored()};
        const CheckResult some = check(text, settings);
        QCOMPARE(some.findings, (QList<Finding>{all.findings.at(1), all.findings.at(2)}));
        QCOMPARE(some.ignored, all.findings.first(1));
        QCOMPARE(check(text, settings, u"2021-07-19.md"_s).findings.size(), 3);
        const QString moved = u"## 论文\n\n- 丙  \n摘要：Text.\n- 甲  \n摘要：Text.\n"_s;
        QCOMPARE(check(moved, settings).ignored.size(), 1);
        const QString edited = u"## 论文\n\n- 甲甲  \n摘要：Text.\n"_s;
        QVERIFY(check(edited, settings).ignored.isEmpty());
        settings.ignored = {ignored(u"- 甲"_s, 2)};
        QCOMPARE(check(text, settings).ignored, all.findings.sliced(2));
        settings.ignored.first().rule = u"title.stray-text"_s;
        QCOMPARE(check(text, settings).findings.size(), 3);
    }

    void remembersLongLines()
    {
        QCOMPARE(ignoredText(u"  - 甲  "), u"- 甲"_s);
        const QString line(200, u'a');
        const QString text = ignoredText(line);
        QVERIFY2(text.size() < 100 && text.startsWith(line.first(60)), qPrintable(text));
        QCOMPARE(ignoredText(QString(line + u"  ")), text);
        QVERIFY(ignoredText(QString(line + u'b')) != text);
        const QString pairs = QString(59, u'a') + u"🙂"_s.repeated(40);
        QVERIFY(!ignoredText(pairs).contains(QChar::ReplacementCharacter));
        QVERIFY(ignoredText(pairs).startsWith(QString(QString(59, u'a') + u"… #"_s)));
    }

    void writes_data();
    void writes();
    void writesIgnored_data();
    void writesIgnored();
    void refusesToWrite();
};

void TestCheckSettings::writes_data()
{
    QTest::addColumn<QString>("toml");
    QTest::addColumn<QString>("error"); // title.no-link as an error
    QTest::addColumn<QString>("off");
    QTest::addColumn<QString>("usual");
    const auto row = [](const char *name, const QString &before, const QString &pattern, const QString &usual) {
        QTest::newRow(name) << before << pattern.arg(u"error"_s) << pattern.arg(u"off"_s) << usual;
    };
    const auto added = u"[check.severity]\n\"title.no-link\" = \"%1\"\n"_s;
    row("empty", {}, added, {});
    row("no [check]", u"name = \"a\" # 甲\n"_s, u"name = \"a\" # 甲\n\n"_s + added, u"name = \"a\" # 甲\n"_s);
    row("without final LF", u"name = \"a\""_s, u"name = \"a\"\n\n"_s + added, u"name = \"a\""_s);
    row("CRLF", u"name = \"a\"\r\n"_s, u"name = \"a\"\r\n\r\n[check.severity]\r\n\"title.no-link\" = \"%1\"\r\n"_s,
        u"name = \"a\"\r\n"_s);
    row("other key of [check]", u"[check]\nallow-links = []\n\n[[section]]\nid = \"a\"\n"_s,
        u"[check]\nallow-links = []\n\n[[section]]\nid = \"a\"\n\n"_s + added,
        u"[check]\nallow-links = []\n\n[[section]]\nid = \"a\"\n"_s);
    row("header alone", u"[check.severity] # a\n\n# b\n"_s,
        u"[check.severity] # a\n\"title.no-link\" = \"%1\"\n\n# b\n"_s, u"[check.severity] # a\n\n# b\n"_s);
    row("other rule", u"[check.severity]\n  \"line.only-spaces\" = \"off\" # why\n\n[b]\n"_s,
        u"[check.severity]\n  \"line.only-spaces\" = \"off\" # why\n  \"title.no-link\" = \"%1\"\n\n[b]\n"_s,
        u"[check.severity]\n  \"line.only-spaces\" = \"off\" # why\n\n[b]\n"_s);
    row("the rule", u"[check.severity]\n\"line.only-spaces\" = \"off\"\n\"title.no-link\"  =  'info' # 🙂\n# b\n"_s,
        u"[check.severity]\n\"line.only-spaces\" = \"off\"\n\"title.no-link\"  =  \"%1\" # 🙂\n# b\n"_s,
        u"[check.severity]\n\"line.only-spaces\" = \"off\"\n# b\n"_s);
    row("dotted keys", u"[check]\nseverity.\"line.only-spaces\" = \"off\"\n"_s,
        u"[check]\nseverity.\"line.only-spaces\" = \"off\"\nseverity.\"title.no-link\" = \"%1\"\n"_s,
        u"[check]\nseverity.\"line.only-spaces\" = \"off\"\n"_s);
    row("inline, empty", u"[check]\nseverity = {} # a\n"_s,
        u"[check]\nseverity = { \"title.no-link\" = \"%1\" } # a\n"_s, u"[check]\nseverity = {} # a\n"_s);
    row("inline, other rule", u"[check]\nseverity = { \"line.only-spaces\" = \"off\" }\n"_s,
        u"[check]\nseverity = { \"line.only-spaces\" = \"off\", \"title.no-link\" = \"%1\" }\n"_s,
        u"[check]\nseverity = { \"line.only-spaces\" = \"off\" }\n"_s);
    row("inline, first", u"[check]\nseverity = { \"title.no-link\" = \"info\", \"line.only-spaces\" = \"off\" }\n"_s,
        u"[check]\nseverity = { \"title.no-link\" = \"%1\", \"line.only-spaces\" = \"off\" }\n"_s,
        u"[check]\nseverity = { \"line.only-spaces\" = \"off\" }\n"_s);
    row("inline, last", u"[check]\nseverity = {\"line.only-spaces\" = \"off\", \"title.no-link\" = \"info\"}\n"_s,
        u"[check]\nseverity = {\"line.only-spaces\" = \"off\", \"title.no-link\" = \"%1\"}\n"_s,
        u"[check]\nseverity = {\"line.only-spaces\" = \"off\"}\n"_s);
}

void TestCheckSettings::writes()
{
    QFETCH(QString, toml);
    QFETCH(QString, error);
    QFETCH(QString, off);
    QFETCH(QString, usual);
    const auto text = [](const Result<QString> &result) {
        return result ? *result : result.error().message;
    };
    QCOMPARE(text(withSeverity(toml, rule, Severity::Error, path)), error);
    QCOMPARE(text(withSeverity(toml, rule, std::nullopt, path)), off);
    QCOMPARE(text(withSeverity(error, rule, std::nullopt, path)), off);
    QCOMPARE(text(withSeverity(error, rule, Severity::Error, path)), error);
    QCOMPARE(text(withUsualSeverity(toml, rule, path)), usual);
    const auto back = withUsualSeverity(off, rule, path);
    QVERIFY(back);
    QVERIFY(!parseCheckSettings(back->toUtf8(), path)->severities.contains(rule));
}

void TestCheckSettings::writesIgnored_data()
{
    QTest::addColumn<QString>("toml");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without"); // with, and then without it
    const auto other = QString(ignoreTable).replace(u"甲"_s, u"乙"_s);
    const auto row = [](const char *name, const QString &before, const QString &with, const QString &without = {}) {
        QTest::newRow(name) << before << with << (without.isEmpty() ? before : without);
    };
    row("empty", {}, ignoreTable);
    row("other tables", u"name = \"a\"\n"_s, u"name = \"a\"\n\n"_s + ignoreTable);
    row("blank line at the end", u"name = \"a\"\n\n"_s, u"name = \"a\"\n\n"_s + ignoreTable, u"name = \"a\"\n"_s);
    row("another one", other + u"# b\n[c]\n"_s, other + u'\n' + ignoreTable + u"# b\n[c]\n"_s,
        other + u"\n# b\n[c]\n"_s);
    row("two others", other + u'\n' + other.chopped(1) + u" # c\nnth = 2\n"_s,
        other + u'\n' + other.chopped(1) + u" # c\nnth = 2\n\n"_s + ignoreTable);
    row("it", u"# a\n"_s + ignoreTable + u"# b\n"_s, u"# a\n"_s + ignoreTable + u"# b\n"_s, u"# a\n# b\n"_s);
    row("it, with comments", QString(ignoreTable).replace(u"file"_s, u"# why\nfile"_s),
        QString(ignoreTable).replace(u"file"_s, u"# why\nfile"_s), u"# why\n"_s);
}

void TestCheckSettings::writesIgnored()
{
    QFETCH(QString, toml);
    const auto with = withIgnore(toml, ignored(), path);
    QVERIFY2(with, with ? "" : qPrintable(with.error().message));
    QTEST(*with, "with");
    QVERIFY(parseCheckSettings(with->toUtf8(), path)->ignored.contains(ignored()));
    QCOMPARE(withIgnore(*with, ignored(), path), with);
    const auto without = withoutIgnore(*with, ignored(), path);
    QVERIFY2(without, without ? "" : qPrintable(without.error().message));
    QTEST(*without, "without");

    const IgnoredFinding special = ignored(u"- [\"a\\b\"](c) 'd' \t🙂"_s, 3);
    const auto written = withIgnore(toml, special, path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY(parseCheckSettings(written->toUtf8(), path)->ignored.contains(special));
}

void TestCheckSettings::refusesToWrite()
{
    const auto codeOf = [](const Result<QString> &result) {
        return result ? ErrorCode::Io : result.error().code;
    };
    QCOMPARE(codeOf(withoutIgnore({}, ignored(), path)), ErrorCode::NotFound);
    QCOMPARE(codeOf(withSeverity(u"a = \n"_s, rule, Severity::Error, path)), ErrorCode::Malformed);
    QCOMPARE(codeOf(withIgnore(u"a = \n"_s, ignored(), path)), ErrorCode::Malformed);
    const auto inlineTable = u"check = { allow-links = [] }\n"_s;
    QCOMPARE(codeOf(withSeverity(inlineTable, rule, Severity::Error, path)), ErrorCode::Malformed);
    const auto element = u"{ rule = \"title.no-link\", file = \"2021-07-18.md\", text = \"- 甲\" }"_s;
    const QString one = u"[check]\nignore = [%1]\n"_s.arg(element);
    QCOMPARE(codeOf(withIgnore(one, ignored(u"- 乙"_s), path)), ErrorCode::Malformed);
    QCOMPARE(withoutIgnore(one, ignored(), path), u"[check]\n"_s);
    const QString two = u"[check]\nignore = [%1, %2]\n"_s.arg(element, QString(element).replace(u"甲"_s, u"乙"_s));
    QCOMPARE(codeOf(withoutIgnore(two, ignored(), path)), ErrorCode::Malformed);
    QVERIFY(withSeverity(inlineTable, rule, Severity::Error, path).error().message.contains(path));
}

QTEST_GUILESS_MAIN(TestCheckSettings)
#include "tst_checksettings.moc"

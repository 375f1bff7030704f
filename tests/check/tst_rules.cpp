// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/checker.h"
#include "check/rules.h"
#include "fixcheck.h"
#include "issue/profile.h"
#include "rulecases.h"
#include "support/testsupport.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::RuleCase;

namespace {

std::vector<RuleCase> allCases()
{
    std::vector<RuleCase> all;
    for (const auto &group :
         {Test::lineCases(), Test::breakCases(), Test::punctuationCases(), Test::pairCases(), Test::repetitionCases(),
          Test::accidentCases(), Test::headingCases(), Test::sectionCases(), Test::preambleCases(), Test::warmUpCases(),
          Test::titleCases(), Test::sourceCases(), Test::bodyCases(), Test::listCases(), Test::renderingCases(),
          Test::inlineRenderingCases(), Test::duplicateCases()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

/// The examples of the rules are of this issue.
const QString exampleFile = u"2021-07-18.md"_s;

QList<Finding> findingsIn(const Rule &rule, const QString &text, const QString &file)
{
    return checkRule(rule, CheckedIssue(text, builtInProfile(), file));
}

} // namespace

/// Every rule finds what it should, nothing else, and mends what it finds without touching anything else.
class TestRules : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreWhole_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < allRules().size(); ++i)
            QTest::newRow(allRules()[i]->id) << int(i);
    }

    void rulesAreWhole()
    {
        QFETCH(int, index);
        const Rule &rule = *allRules()[size_t(index)];
        static const QRegularExpression form(u"^[a-z0-9-]+\\.[a-z0-9-]+$"_s);
        QVERIFY(form.match(QLatin1StringView(rule.id)).hasMatch());
        QVERIFY(rule.title && *rule.title);
        QVERIFY(rule.why && *rule.why);
        QCOMPARE(findRule(QString::fromLatin1(rule.id)), &rule);
        for (const char *covered : rule.covers)
            QVERIFY2(findRule(QString::fromLatin1(covered)), covered);
    }

    void everyRuleHasCases_data() { rulesAreWhole_data(); }

    void everyRuleHasCases()
    {
        QFETCH(int, index);
        const Rule &rule = *allRules()[size_t(index)];
        if (!rule.check)
            return; // about other files: tst_archiverules
        const std::vector<RuleCase> all = allCases();
        const auto has = [&](bool findsSomething) {
            return std::ranges::any_of(all, [&](const RuleCase &tried) {
                return qstrcmp(tried.rule, rule.id) == 0 && tried.found.isEmpty() != findsSomething;
            });
        };
        QVERIFY2(has(true), "no case in which the rule finds something");
        QVERIFY2(has(false), "no case in which the rule finds nothing");
    }

    void examples_data() { rulesAreWhole_data(); }

    void examples()
    {
        QFETCH(int, index);
        const Rule &rule = *allRules()[size_t(index)];
        if (!rule.check)
            return;
        QVERIFY2(!findingsIn(rule, QString::fromUtf8(rule.wrong), exampleFile).isEmpty(), "its wrong example is right");
        const QList<Finding> inRight = findingsIn(rule, QString::fromUtf8(rule.right), exampleFile);
        QVERIFY2(inRight.isEmpty(), qPrintable(inRight.isEmpty() ? QString() : inRight.first().message));
    }

    void cases_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<RuleCase> all = allCases();
        QSet<QString> names;
        for (size_t i = 0; i < all.size(); ++i) {
            const QString name = QString::fromUtf8(all[i].rule) + u": "_s + QString::fromUtf8(all[i].name);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QTest::newRow(qPrintable(name)) << int(i);
        }
    }

    void cases()
    {
        QFETCH(int, index);
        const RuleCase tried = allCases()[size_t(index)];
        const Rule *rule = findRule(QString::fromUtf8(tried.rule));
        QVERIFY2(rule && rule->check, "no such rule");
        const QString text = QString::fromUtf8(tried.text);
        const QString file = QString::fromUtf8(tried.file);
        const QList<Finding> findings = findingsIn(*rule, text, file);
        QStringList found;
        for (const Finding &finding : findings) {
            found.append(text.sliced(finding.range.start, finding.range.length()));
            QVERIFY(!finding.message.isEmpty());
        }
        QCOMPARE(found, tried.found);
        QCOMPARE(Test::faultOfFixes(text, [&](const QString &now) { return findingsIn(*rule, now, file); }), QString());
        const QString fixed = applied(text, Test::firstFixes(findings));
        QCOMPARE(fixed, tried.fixed ? QString::fromUtf8(tried.fixed) : text);
    }

    void oneDefectIsReportedOnce_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("silent");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *rule, const char *silent, const char *text) {
            QTest::addRow("%s, not %s", rule, silent)
                << QString::fromUtf8(rule) << QString::fromUtf8(silent) << QString::fromUtf8(text);
        };
        row("title.unclosed-parenthesis", "render.bare-url", "## 论文\n- [甲](https://a.cn\n");
        row("title.fullwidth-parenthesis", "render.bare-url", "## 论文\n- [甲](https://a.cn）\n");
        row("title.fullwidth-parenthesis", "link.glued-punctuation", "见[甲](https://a.cn）。\n");
        row("link.glued-punctuation", "render.bare-url", "代码：https://a.cn/b；\n");
        row("break.missing", "render.soft-break-cjk", "## 论文\n- [甲](https://a.cn)  \n摘要：乙\n丙\n");
        row("break.missing-after-title", "render.soft-break-cjk", "## 论文\n- 甲\n摘要：乙\n");
        row("break.single-space", "break.missing", "## 论文\n- [甲](https://a.cn)  \n摘要：乙 \n丙\n");
        row("break.single-space", "break.missing-after-title", "## 论文\n- [甲](https://a.cn) \n摘要：乙\n");
        row("break.single-space", "render.soft-break-cjk", "甲 \n乙\n");
        row("h1.placeholder", "render.html-pseudo", "# 嵌入式AI简报 (2021-07-18)：<标题>\n");
        row("warmup.trailing-break", "break.single-space", "- 甲：乙； \n- 丙：丁。\n");
        row("warmup.trailing-break", "break.too-many-spaces", "- 甲：乙；   \n- 丙：丁。\n");
        row("item.marker", "render.empty-bullet", "## 论文\n- [甲](https://a.cn)\n-\n");
        row("item.marker", "section.scrap", "## 论文\n-【甲】https://a.cn\n\n- [乙](https://b.cn)\n");
        row("field.empty", "break.missing", "## 论文\n- [甲](https://a.cn)  \n摘要：\n乙\n");
        row("item.blank-line", "item.no-body",
            "## 论文\n- [甲](https://a.cn)\n\n一种只用整数运算的推理方法，比浮点快了三倍，误差不变。\n");
        row("list.column-zero", "render.list-lazy", "## 论文\n- [甲](https://a.cn)  \n摘要：\n1. 乙\n2. 丙\n");
        row("list.start", "render.list-start", "## 论文\n- [甲](https://a.cn)  \n\n    3. 乙\n    4. 丙\n");
        row("heading.needs-blank", "render.block-in-item", "- 甲\n## 论文\n");
        row("heading.needs-blank", "render.quote-swallow", "> 甲\n## 论文\n");
        row("heading.needs-blank", "render.rule-no-blank", "甲\n乙\n----\n");
        row("text.repeated-line", "summary.duplicate",
            "## 论文\n- [甲](https://a.cn)  \n"
            "摘要：一种只用整数运算的推理方法，在四款手机的处理器上比浮点快了三倍，误差不变，内存只要一半。  \n"
            "摘要：一种只用整数运算的推理方法，在四款手机的处理器上比浮点快了三倍，误差不变，内存只要一半。  \n");
        row("render.link-space", "render.bare-url", "[甲](https://a.cn/b 空)\n");
    }

    void oneDefectIsReportedOnce()
    {
        QFETCH(QString, rule);
        QFETCH(QString, silent);
        QFETCH(QString, text);
        const CheckedIssue issue(text, builtInProfile(), exampleFile);
        QVERIFY2(!checkRule(*findRule(silent), issue).isEmpty(), "there is nothing to be silent about");
        const QList<Finding> findings = checkIssue(issue).findings;
        QVERIFY(std::ranges::contains(findings, rule, &Finding::rule));
        QVERIFY(!std::ranges::contains(findings, silent, &Finding::rule));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

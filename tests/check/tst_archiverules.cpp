// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "archivecases.h"
#include "check/archive.h"
#include "check/checkedindex.h"
#include "check/checker.h"
#include "check/rules.h"
#include "fixcheck.h"
#include "support/testsupport.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::ArchiveCase;

namespace {

const auto folder = u"embedded-ai-report"_s;

Archive archiveOf(const ArchiveCase &tried)
{
    Archive archive;
    archive.setFolder(folder);
    archive.setFileExists([](const QString &path) { return path == "wechat_qrcode.jpg"_L1 || path == u"中 文.png"; });
    for (const auto &[name, text] : tried.issues)
        archive.add(name, text, builtInProfile());
    return archive;
}

QList<Finding> findingsIn(const Rule &rule, const ArchiveCase &tried, const QString &text)
{
    const Archive archive = archiveOf(tried);
    if (rule.checkInArchive)
        return checkRule(rule, CheckedIssue(text, builtInProfile(), tried.file, &archive));
    QStringList files;
    for (const auto &[name, its] : tried.issues)
        files.append(archive.pathOf(name));
    return checkRule(rule, CheckedIndex(text, builtInProfile(), files));
}

std::vector<ArchiveCase> allCases()
{
    std::vector<ArchiveCase> all;
    for (const auto &group : {Test::linkCases(), Test::indexCases()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

/// What the examples of the rules are compared with.
ArchiveCase exampleCase()
{
    return {.rule = "",
            .name = "",
            .issues = {{u"2021-01-05.md"_s, u"## 论文\n\n- [Title](https://example.com/in-an-older-issue)\n"_s},
                       {u"2021-07-01.md"_s, u"## 论文\n\n- [Title | Source](https://example.com/last-week)  \n"
                                            "摘要：Text.\n"_s},
                       {u"2021-07-18.md"_s, {}}},
            .text = {}};
}

} // namespace

/// The rules that compare an issue with others, or the index with the issues.
class TestArchiveRules : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasCases_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < allRules().size(); ++i) {
            if (!allRules()[i]->check)
                QTest::newRow(allRules()[i]->id) << int(i);
        }
    }

    void everyRuleHasCases()
    {
        QFETCH(int, index);
        const Rule &rule = *allRules()[size_t(index)];
        QVERIFY(rule.checkInArchive || rule.checkIndex);
        const std::vector<ArchiveCase> all = allCases();
        for (const bool findsSomething : {true, false}) {
            QVERIFY(std::ranges::any_of(all, [&](const ArchiveCase &tried) {
                return qstrcmp(tried.rule, rule.id) == 0 && tried.found.isEmpty() != findsSomething;
            }));
        }
    }

    void examples_data() { everyRuleHasCases_data(); }

    void examples()
    {
        QFETCH(int, index);
        const Rule &rule = *allRules()[size_t(index)];
        ArchiveCase tried = exampleCase();
        if (rule.checkIndex) // no more issues than the right example links to
            tried.issues.removeIf([&rule](const auto &issue) {
                return !QString::fromUtf8(rule.right).contains(QString(u'/' + issue.first));
            });
        QVERIFY2(!findingsIn(rule, tried, QString::fromUtf8(rule.wrong)).isEmpty(), "its wrong example is right");
        const QList<Finding> inRight = findingsIn(rule, tried, QString::fromUtf8(rule.right));
        QVERIFY2(inRight.isEmpty(), qPrintable(inRight.isEmpty() ? QString() : inRight.first().message));
    }

    void cases_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<ArchiveCase> all = allCases();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(QString::fromUtf8(all[i].rule) + u": "_s + QString::fromUtf8(all[i].name)))
                << int(i);
    }

    void cases()
    {
        QFETCH(int, index);
        const ArchiveCase tried = allCases()[size_t(index)];
        const Rule *rule = findRule(QString::fromUtf8(tried.rule));
        QVERIFY2(rule && !rule->check, "no such rule");
        const QList<Finding> findings = findingsIn(*rule, tried, tried.text);
        QStringList found;
        for (const Finding &finding : findings) {
            QString place = tried.text.sliced(finding.range.start, finding.range.length());
            if (finding.severity != rule->severity)
                place += u" ("_s + severityName(finding.severity) + u')';
            found.append(place);
            QVERIFY(!finding.message.isEmpty());
        }
        QCOMPARE(found.join(u'\n'), tried.found.join(u'\n'));
        if (!tried.says.isEmpty())
            QVERIFY2(findings.first().message.contains(tried.says), qPrintable(findings.first().message));
        const auto find = [&](const QString &text) {
            return findingsIn(*rule, tried, text);
        };
        QCOMPARE(Test::faultOfFixes(tried.text, find), QString());
        QCOMPARE(applied(tried.text, Test::firstFixes(findings)), tried.fixed.isNull() ? tried.text : tried.fixed);
    }

    /// What readers of other issues see is a decision: only the index is brought up to date without one.
    void fewFixesAreSafe()
    {
        QSet<QString> safe;
        for (const ArchiveCase &tried : allCases()) {
            for (const Finding &finding : findingsIn(*findRule(QString::fromUtf8(tried.rule)), tried, tried.text)) {
                if (std::ranges::any_of(finding.fixes, &Fix::isSafe))
                    safe.insert(finding.rule);
            }
        }
        QCOMPARE(safe, (QSet<QString>{u"index.label"_s, u"index.missing"_s}));
    }

    void isSilentWithoutArchive()
    {
        const QString text = u"## 往期回顾\n\n- [2021-07-01](../embedded-ai-report/2021-07-01.md)\n![a](b.png)\n"_s;
        const CheckedIssue issue(text, builtInProfile(), u"2021-07-18.md"_s);
        for (const Rule *rule : allRules()) {
            if (rule->checkInArchive)
                QVERIFY2(checkRule(*rule, issue).isEmpty(), rule->id);
        }
    }

    void isSilentWithoutKnowledgeOfFiles()
    {
        const Archive archive;
        const QString text = u"![a](b.png)\n"_s;
        const CheckedIssue issue(text, builtInProfile(), u"2021-07-18.md"_s, &archive);
        QVERIFY(checkRule(*findRule(u"link.broken-relative"), issue).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArchiveRules)
#include "tst_archiverules.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedindex.h"
#include "check/checkedrepository.h"
#include "support/testsupport.h"

#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

QString issueText(int number)
{
    // Every issue links to what the one before links to.
    return u"## 论文\n\n- [One | Source](https://example.com/%1)  \n摘要：Text.\n"
           "- [Two | Source](https://example.com/%2)  \n摘要：Text.\n![a](../b.png)\n"_s.arg(number)
               .arg(number - 1);
}

RepositoryTexts repositoryOf(int count)
{
    RepositoryTexts texts;
    texts.folder = u"issues"_s;
    texts.fileExists = [](const QString &) {
        return false;
    };
    for (int number = 0; number < count; ++number)
        texts.issues.append({u"20%1-01-01.md"_s.arg(number, 2, 10, QLatin1Char('0')), issueText(number)});
    return texts;
}

QStringList placesOf(const QList<Finding> &findings, QLatin1StringView rule)
{
    QStringList messages;
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            messages.append(finding.message);
    }
    return messages;
}

} // namespace

/// Everything in a repository at once is what its parts are one by one.
class TestCheckedRepository : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void checksAllIssues()
    {
        const RepositoryTexts texts = repositoryOf(40);
        const QList<CheckedFile> all = checkRepository(texts, builtInProfile());
        const Archive archive = archiveOf(texts, builtInProfile());
        QCOMPARE(archive.count(), 40);
        QCOMPARE(all.size(), 40);
        for (qsizetype issue = 0; issue < all.size(); ++issue) {
            const NamedText &text = texts.issues.at(issue);
            QCOMPARE(all.at(issue).name, text.name);
            QVERIFY(!all.at(issue).isIndex);
            const CheckResult alone = checkIssue({text.text, builtInProfile(), text.name, &archive});
            QCOMPARE(all.at(issue).result.findings, alone.findings);
            const qsizetype leftovers = issue == 0 ? 0 : 1;
            QCOMPARE(placesOf(alone.findings, "issue.leftover"_L1).size(), leftovers);
            QVERIFY(placesOf(alone.findings, "link.duplicate-in-archive"_L1).isEmpty()); // said by the other
            QCOMPARE(placesOf(alone.findings, "link.broken-relative"_L1).size(), 1);
        }
    }

    void checksTheIndex()
    {
        Profile profile = builtInProfile();
        profile.indexFile = u"docs/index.md"_s;
        RepositoryTexts texts = repositoryOf(2);
        QCOMPARE(checkRepository(texts, profile).size(), 2);
        texts.index = u"- [2001-01-01](../issues/2001-01-01.md)\n- [1999-01-01](../issues/1999-01-01.md)\n"_s;
        const QList<CheckedFile> all = checkRepository(texts, profile);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.last().name, profile.indexFile);
        QVERIFY(all.last().isIndex);
        QStringList rules;
        for (const Finding &finding : all.last().result.findings)
            rules.append(finding.rule);
        rules.sort();
        QCOMPARE(rules, (QStringList{u"index.dangling"_s, u"index.missing"_s}));
    }

    void knowsWhichIssueIsMissing()
    {
        const QString text = u"- [2001-01-01](./embedded-ai-report/2001-01-01.md)\n"_s;
        const QStringList files{u"embedded-ai-report/2000-01-01.md"_s, u"embedded-ai-report/2001-01-01.md"_s,
                                u"embedded-ai-report/2002-01-01.md"_s, u"embedded-ai-report/2003-01-01.md"_s};
        const CheckedIndex index(text, builtInProfile(), files);
        const CheckResult all = checkIndex(index);
        QCOMPARE(all.findings.size(), 3);
        CheckSettings settings;
        settings.ignored = {ignoring(all.findings.last(), text, u"README.md"_s)};
        const CheckResult some = checkIndex(index, settings);
        QCOMPARE(some.findings, all.findings.first(2));
        QCOMPARE(some.ignored, all.findings.sliced(2));
        // The same one, although one before it is there now.
        const QString longer = u"- [2003-01-01](./embedded-ai-report/2003-01-01.md)\n"_s + text;
        const CheckResult later = checkIndex(CheckedIndex(longer, builtInProfile(), files), settings);
        QCOMPARE(later.ignored.size(), 1);
        QCOMPARE(later.ignored.first().about, all.findings.last().about);
    }

    void heedsTheSettings()
    {
        CheckSettings settings;
        settings.severities.insert(u"issue.leftover"_s, std::nullopt);
        settings.severities.insert(u"link.duplicate-in-archive"_s, Severity::Info);
        const QList<CheckedFile> all = checkRepository(repositoryOf(2), builtInProfile(), settings);
        const QList<Finding> &findings = all.last().result.findings;
        QVERIFY(placesOf(findings, "issue.leftover"_L1).isEmpty());
        const auto found = std::ranges::find(findings, u"link.duplicate-in-archive"_s,
                                             [](const Finding &finding) { return finding.rule; });
        QVERIFY(found != findings.end());
        QCOMPARE(found->severity, Severity::Info);
        QVERIFY2(found->message.contains(u"2000-01-01, 论文"_s), qPrintable(found->message));
    }

    void isFineWithNothing()
    {
        QVERIFY(checkRepository({}, builtInProfile()).isEmpty());
        RepositoryTexts texts;
        texts.index = QString();
        QCOMPARE(checkRepository(texts, builtInProfile()).size(), 1);
        QVERIFY(checkRepository(texts, builtInProfile()).first().result.findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCheckedRepository)
#include "tst_checkedrepository.moc"

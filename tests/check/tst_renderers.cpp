// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "check/checkedissue.h"
#include "check/checker.h"
#include "check/fixing.h"
#include "check/rules.h"
#include "issue/profile.h"
#include "markdown/frontmatter.h"
#include "renderers.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// The rules whose defects make the two renderers differ.
std::vector<const Rule *> renderingRulesAll()
{
    std::vector<const Rule *> rules;
    for (const Rule *rule : allRules()) {
        const QLatin1StringView id(rule->id);
        if (id.startsWith("render."_L1) || id == "strikethrough.accidental"_L1)
            rules.push_back(rule);
    }
    return rules;
}

/// Classes that both show alike, and wrong.
bool isWrongForBoth(const Rule &rule)
{
    const QLatin1StringView id(rule.id);
    return id == "render.star-arithmetic"_L1 || id == "render.soft-break-cjk"_L1;
}

/// One round of fixes of a rule; those that overlap others wait for the next one.
QString fixedOnce(const Rule &rule, const QString &text, const QString &file)
{
    const CheckedIssue issue(text, builtInProfile(), file);
    QList<Finding> findings = checkRule(rule, issue);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    QList<TextChange> changes;
    for (const Finding &finding : std::as_const(findings)) {
        const Fix *fix = finding.fixes.isEmpty() ? nullptr : &finding.fixes.first();
        if (fix && (changes.isEmpty() || fix->changes.first().range.start >= changes.last().range.end))
            changes += fix->changes;
    }
    return applied(text, changes);
}

/// A text after all fixes of the rules about rendering, until nothing is left to mend.
QString fixedByAll(QString text, const QString &file)
{
    for (int round = 0; round < 20; ++round) {
        const QString before = text;
        for (const Rule *rule : renderingRulesAll())
            text = fixedOnce(*rule, text, file);
        if (text == before)
            return text;
    }
    return u"fixes do not come to an end"_s;
}

QString withoutFrontMatter(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return QString::fromUtf8(utf8.sliced(lengthBeforeMarkdown(utf8, true)));
}

} // namespace

/// GitHub and the site show every document alike once the rules about rendering have nothing left to say.
class TestRenderers : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = Test::renderersMissing();
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void examples_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < renderingRulesAll().size(); ++i)
            QTest::newRow(renderingRulesAll()[i]->id) << int(i);
    }

    void examples()
    {
        QFETCH(int, index);
        const Rule &rule = *renderingRulesAll()[size_t(index)];
        const QString wrong = QString::fromUtf8(rule.wrong);
        QStringList texts{wrong, QString::fromUtf8(rule.right), fixedOnce(rule, wrong, {})};
        const QList<Finding> findings = checkRule(rule, CheckedIssue(wrong, builtInProfile(), {}));
        for (const Finding &finding : findings) {
            for (const Fix &fix : finding.fixes)
                texts.append(applied(wrong, fix.changes));
        }
        const QList<Test::TreePair> pairs = Test::renderedPairs(texts);
        QCOMPARE(pairs.size(), texts.size());
        QCOMPARE(pairs.first().difference().isEmpty(), isWrongForBoth(rule));
        for (qsizetype i = 1; i < pairs.size(); ++i) {
            const QString different = pairs.at(i).difference();
            QVERIFY2(different.isEmpty(), qPrintable(texts.at(i) + u'\n' + different));
        }
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("name");
        if (Test::renderersMissing().isEmpty())
            renderCorpus();
        for (auto it = m_rendered.cbegin(); it != m_rendered.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }

    void corpus()
    {
        JIANBAO_NEEDS_CORPUS();
        QFETCH(QString, name);
        const QString different = m_rendered.value(name).difference();
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

private:
    // Every document after all fixes, and every issue after the safe ones, too.
    void renderCorpus()
    {
        QStringList names;
        QStringList texts;
        const QString issues = Test::corpusFolder() + u'/' + builtInProfile().folder;
        for (const QString &path : Test::corpusDocuments()) {
            const QString file = QFileInfo(path).fileName();
            const QString text = QString::fromUtf8(Test::readAll(path));
            names.append(file);
            texts.append(withoutFrontMatter(fixedByAll(text, file)));
            if (!path.startsWith(issues))
                continue;
            names.append(file + u", safe fixes only"_s);
            texts.append(withoutFrontMatter(withSafeFixes(text, [&file](const QString &now) {
                                                return checkIssue({now, builtInProfile(), file}).findings;
                                            }).text));
        }
        const QList<Test::TreePair> pairs = Test::renderedPairs(texts);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_rendered.insert(names.at(i), pairs.value(i, {.github = {}, .site = {u"a renderer has failed"_s}}));
    }

    QMap<QString, Test::TreePair> m_rendered;
};

QTEST_GUILESS_MAIN(TestRenderers)
#include "tst_renderers.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "invariants.h"
#include "issue/scan.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A row of FORMAT.md §16.
struct Expected
{
    const char *file;
    int lead; ///< the number that the lead says; -1: no lead or no number
    int warmUp;
    int news;
    int papers;
    int openSource;
    int blogs;
    bool backIssues;
    bool trailer;
};

constexpr Expected table[] = {
    {"embedded-ai-report/2019-03-31", -1, 0, 4, 4, 6, 5, false, true},
    {"embedded-ai-report/2019-04-13", -1, 0, 5, 4, 2, 6, true, true},
    {"embedded-ai-report/2019-04-27", -1, 0, 6, 5, 3, 6, true, true},
    {"embedded-ai-report/2019-05-15", -1, 0, 4, 4, 4, 5, true, true},
    {"embedded-ai-report/2019-05-30", -1, 0, 7, 3, 3, 6, true, true},
    {"embedded-ai-report/2019-06-17", -1, 0, 5, 2, 3, 4, true, true},
    {"embedded-ai-report/2019-06-29", -1, 0, 8, 1, 4, 2, true, true},
    {"embedded-ai-report/2019-07-15", -1, 0, 5, 4, 2, 6, true, true},
    {"embedded-ai-report/2019-07-30", -1, 0, 6, 2, 4, 8, true, true},
    {"embedded-ai-report/2019-08-15", -1, 0, 7, 3, 6, 6, true, true},
    {"embedded-ai-report/2019-08-30", -1, 0, 6, 1, 4, 7, true, true},
    {"embedded-ai-report/2019-10-03", -1, 0, 5, 3, 5, 8, true, true},
    {"embedded-ai-report/2019-10-17", -1, 0, 5, 1, 3, 5, true, true},
    {"embedded-ai-report/2019-10-31", -1, 0, 6, 3, 2, 4, true, true},
    {"embedded-ai-report/2019-11-18", -1, 0, 6, 1, 5, 5, true, true},
    {"embedded-ai-report/2019-12-02", -1, 0, 5, 3, 4, 4, true, true},
    {"embedded-ai-report/2019-12-17", -1, 0, 6, 5, 3, 7, true, true}, // and 2 in 应用
    {"embedded-ai-report/2020-01-06", -1, 0, 4, 5, 3, 5, true, true},
    {"embedded-ai-report/2020-01-27", 20, 0, 4, 6, 5, 5, true, true},
    {"embedded-ai-report/2020-02-16", 20, 0, 5, 2, 6, 6, true, true},
    {"embedded-ai-report/2020-03-02", 20, 0, 6, 5, 4, 5, true, true},
    {"embedded-ai-report/2020-03-19", 20, 0, 6, 4, 5, 5, true, true},
    {"embedded-ai-report/2020-04-04", 19, 0, 5, 3, 5, 6, true, true},
    {"embedded-ai-report/2020-04-26", 23, 0, 6, 6, 5, 6, true, true},
    {"embedded-ai-report/2020-05-15", 15, 0, 4, 2, 5, 4, true, true},
    {"embedded-ai-report/2020-06-03", 16, 6, 4, 3, 3, 6, true, true},
    {"embedded-ai-report/2020-06-17", 18, 0, 4, 5, 4, 5, true, true},
    {"embedded-ai-report/2020-07-02", 18, 4, 5, 4, 5, 4, true, true},
    {"embedded-ai-report/2020-07-18", 18, 8, 4, 3, 5, 6, true, true},
    {"embedded-ai-report/2020-08-06", 18, 9, 6, 3, 4, 5, true, true},
    {"embedded-ai-report/2020-08-26", 19, 7, 5, 5, 4, 5, true, true},
    {"embedded-ai-report/2020-09-17", 20, 10, 6, 5, 5, 4, true, true},
    {"embedded-ai-report/2020-10-21", 19, 6, 5, 4, 5, 5, true, true},
    {"embedded-ai-report/2020-11-30", 21, 9, 5, 5, 5, 6, true, true},
    {"embedded-ai-report/2021-01-05", 17, 8, 4, 4, 5, 4, false, false},
    {"embedded-ai-report/2021-01-19", 17, 9, 2, 1, 7, 1, false, false},
    {"embedded-ai-report/2021-05-21", 10, 9, 3, 2, 2, 3, false, false},
    {"embedded-ai-report/2021-07-01", 16, 12, 4, 4, 4, 4, false, false},
    {"embedded-ai-report/2021-07-18", 15, 11, 5, 3, 2, 5, false, false},
    {"embedded-ai-report/2021-08-01", -1, 7, 3, 1, 2, 0, false, false},
    {"seeds/000", -1, 0, 0, 1, 0, 1, false, false},
    {"seeds/001", -1, 11, 3, 5, 2, 3, false, false},
    {"seeds/002", -1, 0, 4, 5, 3, 5, true, true},
    {"seeds/003", -1, -1, 2, 1, 0, 1, false, false}, // its warm-up is not in the table
    {"seeds/004", 17, 3, 2, 0, 5, 1, false, false},
};

QString documentPath(const Expected &expected)
{
    return Test::corpusFolder() + u'/' + QLatin1StringView(expected.file) + u".md"_s;
}

int itemsIn(const Issue &issue, QStringView section)
{
    qsizetype count = 0;
    for (const Section &candidate : issue.sections) {
        if (candidate.id == section)
            count += candidate.items.size();
    }
    return int(count);
}

int bullets(const Issue &issue)
{
    return int(std::ranges::count_if(issue.warmUp, [](const WarmUpItem &item) { return !item.marker.isEmpty(); }));
}

} // namespace

/// The scanner on real issues, drafts and damaged drafts.
class TestCorpus : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { JIANBAO_NEEDS_CORPUS(); }

    void everyLineHasOneRegion_data() { documents(); }

    void everyLineHasOneRegion()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(Test::readAll(path));
        QCOMPARE(Test::brokenInvariant(text, scanIssue(text, builtInProfile())), QString());
    }

    void countsAreThoseOfTheTable_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(std::size(table)); ++row) {
            if (QFileInfo::exists(documentPath(table[row])))
                QTest::newRow(table[row].file) << row;
        }
    }

    void countsAreThoseOfTheTable()
    {
        QFETCH(int, row);
        const Expected &expected = table[row];
        const Issue issue = scanIssue(QString::fromUtf8(Test::readAll(documentPath(expected))), builtInProfile());
        QVERIFY(issue.frontMatter);
        QVERIFY(issue.heading);
        QCOMPARE(issue.lead ? issue.lead->count.value_or(-1) : -1, expected.lead);
        if (expected.warmUp >= 0)
            QCOMPARE(bullets(issue), expected.warmUp);
        QCOMPARE(itemsIn(issue, u"news"), expected.news);
        QCOMPARE(itemsIn(issue, u"applications"), QLatin1StringView(expected.file).endsWith("2019-12-17"_L1) ? 2 : 0);
        QCOMPARE(itemsIn(issue, u"papers"), expected.papers);
        QCOMPARE(itemsIn(issue, u"open-source"), expected.openSource);
        QCOMPARE(itemsIn(issue, u"blogs"), expected.blogs);
        QCOMPARE(issue.backIssues.has_value(), expected.backIssues);
        QCOMPARE(issue.trailer.has_value(), expected.trailer);
    }

    void datesAreThoseOfTheFiles_data() { issues(); }

    void datesAreThoseOfTheFiles()
    {
        QFETCH(QString, path);
        const Issue issue = scanIssue(QString::fromUtf8(Test::readAll(path)), builtInProfile());
        QCOMPARE(issue.date, QFileInfo(path).completeBaseName());
    }

    void publishedIssuesAreWellFormed_data() { issues(); }

    void publishedIssuesAreWellFormed()
    {
        QFETCH(QString, path);
        const Issue issue = scanIssue(QString::fromUtf8(Test::readAll(path)), builtInProfile());
        QVERIFY(issue.regions.contains(Region::Tagline));
        for (const Section &section : issue.sections)
            QVERIFY2(!section.id.isEmpty(), qPrintable(section.heading));
        QVERIFY(issue.sections.size() == 4 || issue.sections.size() == 5);
        if (issue.lead && issue.lead->count) {
            for (const LeadClause &clause : issue.lead->clauses)
                QVERIFY2(!clause.sectionId.isEmpty(), qPrintable(clause.mark));
        }
    }

    void truncationKeepsTheInvariants_data() { documents(); }

    void truncationKeepsTheInvariants()
    {
        QFETCH(QString, path);
        const QByteArray bytes = Test::readAll(path);
        QRandomGenerator random(quint32(bytes.size()));
        for (int i = 0; i < 25; ++i) {
            const qsizetype length = random.bounded(bytes.size() + 1);
            const QString text = QString::fromUtf8(bytes.first(length));
            const QString broken = Test::brokenInvariant(text, scanIssue(text, builtInProfile()));
            QVERIFY2(broken.isEmpty(), qPrintable(u"cut at byte %1: %2"_s.arg(length).arg(broken)));
        }
    }

    void mutationKeepsTheInvariants_data() { documents(); }

    void mutationKeepsTheInvariants()
    {
        static constexpr char likely[] = "\n\n [](){}#->-|:*`\\0 \t\r";
        QFETCH(QString, path);
        const QByteArray bytes = Test::readAll(path);
        QRandomGenerator random(quint32(bytes.size()) + 1);
        for (int i = 0; i < 25; ++i) {
            QByteArray changed = bytes;
            for (int n = random.bounded(1, 40); n > 0; --n) {
                const qsizetype position = random.bounded(changed.size());
                const char byte =
                    random.bounded(3) ? likely[random.bounded(int(sizeof(likely)) - 1)] : char(random.bounded(256));
                if (random.bounded(2))
                    changed[position] = byte;
                else
                    changed.insert(position, byte);
            }
            const QString text = QString::fromUtf8(changed);
            const QString broken = Test::brokenInvariant(text, scanIssue(text, builtInProfile()));
            QVERIFY2(broken.isEmpty(), qPrintable(u"mutation %1: %2"_s.arg(i).arg(broken)));
        }
    }

private:
    static void documents()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : Test::corpusDocuments())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    static void issues()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : Test::corpusDocuments()) {
            if (path.contains(u"/embedded-ai-report/"))
                QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        }
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"

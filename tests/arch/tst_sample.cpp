// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/outlinejson.h"
#include "issue/profile.h"
#include "issue/scan.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample");
const QStringList goodIssues{u"2019-12-09"_s, u"2020-04-12"_s, u"2020-11-09"_s, u"2021-06-20"_s};

QString pathOf(const QString &date)
{
    return sample + u"/embedded-ai-report/"_s + date + u".md"_s;
}

/// What `jianbao-cli outline --json` prints of an issue.
QJsonObject outline(const QString &date)
{
    const QString text = QString::fromUtf8(Test::readAll(pathOf(date)));
    return QJsonDocument::fromJson(outlineJson(scanIssue(text, builtInProfile()), pathOf(date))).object();
}

/// "news 4, papers 3": the sections with the number of their entries.
QString sectionsOf(const QJsonObject &issue)
{
    QStringList sections;
    for (const QJsonValue &section : issue["sections"_L1].toArray())
        sections.append(u"%1 %2"_s.arg(section["id"_L1].toString()).arg(section["items"_L1].toArray().size()));
    return sections.join(u", "_s);
}

QList<QJsonObject> itemsOf(const QJsonObject &issue)
{
    QList<QJsonObject> items;
    for (const QJsonValue &section : issue["sections"_L1].toArray()) {
        for (const QJsonValue &item : section["items"_L1].toArray())
            items.append(item.toObject());
    }
    return items;
}

bool hasSummary(const QJsonObject &item)
{
    for (const QJsonValue &field : item["fields"_L1].toArray()) {
        if (field["kind"_L1].toString() == "summary"_L1 && !field["value"_L1].toString().isEmpty())
            return true;
    }
    return false;
}

} // namespace

/// The sample newsletter shows what it is meant to show: good issues without fault, and a draft with its mistakes.
class TestSample : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void structure_data()
    {
        QTest::addColumn<int>("topics");
        QTest::addColumn<int>("count");   // of the lead; -1: no lead
        QTest::addColumn<int>("clauses"); // of the lead
        QTest::addColumn<int>("warmup");
        QTest::addColumn<QString>("sections");
        QTest::addColumn<int>("backIssues"); // -1: no such section
        QTest::addColumn<bool>("trailer");

        const auto five = u"news 4, applications 2, papers 4, open-source 3, blogs 4"_s;
        const auto four = u"news 4, papers 3, open-source 4, blogs 4"_s;
        QTest::newRow("2019-12-09") << 0 << -1 << 0 << 0 << five << 3 << true;
        QTest::newRow("2020-04-12") << 0 << 15 << 4 << 0 << four << 1 << true;
        QTest::newRow("2020-11-09") << 4 << 16 << 4 << 6 << u"news 4, papers 3, open-source 4, blogs 5"_s << 2 << true;
        QTest::newRow("2021-06-20") << 5 << 15 << 4 << 6 << four << -1 << false;
        QTest::newRow("2021-07-04") << 0 << 15 << 4 << 5 << u" 3, papers 2, open-source 4, blogs 0"_s << -1 << false;
    }

    void structure()
    {
        QFETCH(int, topics);
        QFETCH(int, count);
        QFETCH(int, clauses);
        QFETCH(int, warmup);
        QFETCH(QString, sections);
        QFETCH(int, backIssues);
        QFETCH(bool, trailer);

        const QString date = QString::fromLatin1(QTest::currentDataTag());
        const QJsonObject issue = outline(date);
        QCOMPARE(issue["date"_L1].toString(), date);
        QCOMPARE(issue["h1"_L1]["topics"_L1].toArray().size(), topics);
        QCOMPARE(issue["lead"_L1]["count"_L1].toInt(-1), count);
        QCOMPARE(issue["lead"_L1]["clauses"_L1].toArray().size(), clauses);
        QCOMPARE(issue["warmup"_L1].toArray().size(), warmup);
        QCOMPARE(sectionsOf(issue), sections);
        QCOMPARE(issue["backIssues"_L1].isNull(), backIssues < 0);
        if (backIssues >= 0)
            QCOMPARE(issue["backIssues"_L1]["entries"_L1].toArray().size(), backIssues);
        QCOMPARE(issue["trailer"_L1].isObject(), trailer);
    }

    void goodIssuesHaveNoFault()
    {
        for (const QString &date : goodIssues) {
            const QJsonObject issue = outline(date);
            const QList<QJsonObject> items = itemsOf(issue);
            if (issue["lead"_L1].isObject())
                QCOMPARE(issue["lead"_L1]["count"_L1].toInt(), items.size());
            for (const QJsonObject &item : items) {
                const QByteArray where = u"%1.md:%2"_s.arg(date).arg(item["line"_L1].toInt()).toUtf8();
                QVERIFY2(!item["title"_L1].toString().isEmpty(), where.constData());
                QVERIFY2(!item["url"_L1].toString().isEmpty(), where.constData());
                QVERIFY2(hasSummary(item), where.constData());
            }
            for (const QJsonValue &news : issue["warmup"_L1].toArray())
                QVERIFY(!news["company"_L1].toString().isEmpty());
        }
    }

    void showsEveryTitleShape()
    {
        QMap<QString, int> shapes;
        for (const QString &date : goodIssues) {
            for (const QJsonObject &item : itemsOf(outline(date))) {
                const qsizetype tags = item["tags"_L1].toArray().size();
                const qsizetype links = item["links"_L1].toArray().size();
                ++shapes[u"%1 tags, %2 more links"_s.arg(tags).arg(links)];
                shapes[u"repository"_s] += item["repo"_L1].isString() ? 1 : 0;
                shapes[u"no source"_s] += item["source"_L1].isNull() ? 1 : 0;
            }
        }
        for (const auto &shape :
             {u"0 tags, 0 more links"_s, u"1 tags, 0 more links"_s, u"0 tags, 1 more links"_s,
              u"1 tags, 1 more links"_s, u"2 tags, 0 more links"_s, u"repository"_s, u"no source"_s})
            QVERIFY2(shapes.value(shape) > 0, qPrintable(shape));
    }

    void draftHasTheUsualMistakes()
    {
        const QJsonObject issue = outline(u"2021-07-04"_s);
        const QList<QJsonObject> items = itemsOf(issue);
        QVERIFY(issue["lead"_L1]["count"_L1].toInt() != items.size());
        int withoutAddress = 0;
        int withoutSummary = 0;
        for (const QJsonObject &item : items) {
            withoutAddress += item["url"_L1].toString().isEmpty() ? 1 : 0;
            withoutSummary += hasSummary(item) ? 0 : 1;
        }
        QVERIFY(withoutAddress >= 2);
        QVERIFY(withoutSummary >= 2);
    }

    /// Links inside the repository lead somewhere, and all others to names that nobody owns.
    void addresses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("README") << sample + u"/README.md"_s;
        for (const QString &date : goodIssues)
            QTest::newRow(qPrintable(date)) << pathOf(date);
        QTest::newRow("draft") << pathOf(u"2021-07-04"_s);
    }

    void addresses()
    {
        QFETCH(QString, path);
        static const QRegularExpression inside(u"(?:\\]\\(|src=\")(\\.{1,2}/[^)\"]+)"_s);
        static const QRegularExpression outside(u"https?://([^/\\s)\"]+)"_s);
        static const QRegularExpression reserved(u"^(.+\\.)?example\\.(com|org)$|^creativecommons\\.org$"_s);
        const QString text = QString::fromUtf8(Test::readAll(path));
        for (const auto &match : inside.globalMatch(text))
            QVERIFY2(QFileInfo::exists(QFileInfo(path).path() + u'/' + match.captured(1)),
                     qPrintable(match.captured(1)));
        for (const auto &match : outside.globalMatch(text))
            QVERIFY2(reserved.match(match.captured(1)).hasMatch(), qPrintable(match.captured(0)));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"

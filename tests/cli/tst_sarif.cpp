// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "base/lines.h"
#include "cli/filereport.h"
#include "cli/findingplace.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

/// What the schema of SARIF 2.1.0 asks of an object: the properties that must be there, and those that may.
struct Shape
{
    QStringList required;
    QStringList optional;
};

const Shape logShape{{u"version"_s, u"runs"_s}, {u"$schema"_s}};
const Shape runShape{{u"tool"_s}, {u"results"_s, u"columnKind"_s, u"originalUriBaseIds"_s}};
const Shape driverShape{{u"name"_s}, {u"semanticVersion"_s, u"rules"_s}};
const Shape ruleShape{{u"id"_s}, {u"shortDescription"_s, u"fullDescription"_s, u"help"_s, u"defaultConfiguration"_s}};
const Shape resultShape{{u"message"_s}, {u"ruleId"_s, u"ruleIndex"_s, u"level"_s, u"locations"_s, u"fixes"_s}};
const Shape artifactShape{{}, {u"uri"_s, u"uriBaseId"_s}};
const Shape regionShape{{}, {u"startLine"_s, u"startColumn"_s, u"endLine"_s, u"endColumn"_s}};
const Shape fixShape{{u"artifactChanges"_s}, {u"description"_s}};
const Shape changeShape{{u"artifactLocation"_s, u"replacements"_s}, {}};
const Shape replacementShape{{u"deletedRegion"_s}, {u"insertedContent"_s}};
const Shape messageShape{{u"text"_s}, {u"markdown"_s}};

void checkShape(const QJsonObject &object, const Shape &shape)
{
    for (const QString &key : shape.required)
        QVERIFY2(object.contains(key), qPrintable(key));
    for (const QString &key : object.keys())
        QVERIFY2(shape.required.contains(key) || shape.optional.contains(key), qPrintable(key));
}

void checkRegion(const QJsonObject &region)
{
    checkShape(region, regionShape);
    const auto number = [&region](const QString &key) {
        return region.value(key).toInt(-1);
    };
    const std::pair start(number(u"startLine"_s), number(u"startColumn"_s));
    const std::pair end(number(u"endLine"_s), number(u"endColumn"_s));
    QVERIFY(start.first >= 1 && start.second >= 1 && end.second >= 1);
    QVERIFY(start <= end);
}

void checkArtifact(const QJsonObject &artifact)
{
    checkShape(artifact, artifactShape);
    const QString uri = artifact.value(u"uri"_s).toString();
    QVERIFY2(QUrl(uri, QUrl::StrictMode).isValid() && QUrl(uri).isRelative(), qPrintable(uri));
    for (const QChar c : uri)
        QVERIFY2(c.unicode() > u' ' && c.unicode() < 0x7f, qPrintable(uri));
    QCOMPARE(artifact.value(u"uriBaseId"_s).toString(), u"SRCROOT"_s);
}

void checkFix(const QJsonObject &fix)
{
    checkShape(fix, fixShape);
    checkShape(fix.value(u"description"_s).toObject(), messageShape);
    const QJsonArray changes = fix.value(u"artifactChanges"_s).toArray();
    QVERIFY(!changes.isEmpty());
    for (const auto &value : changes) {
        const QJsonObject change = value.toObject();
        checkShape(change, changeShape);
        checkArtifact(change.value(u"artifactLocation"_s).toObject());
        const QJsonArray replacements = change.value(u"replacements"_s).toArray();
        QVERIFY(!replacements.isEmpty());
        for (const auto &replacement : replacements) {
            checkShape(replacement.toObject(), replacementShape);
            checkRegion(replacement.toObject().value(u"deletedRegion"_s).toObject());
        }
    }
}

void checkResult(const QJsonObject &result, const QJsonArray &rules)
{
    static const QStringList levels{u"error"_s, u"warning"_s, u"note"_s};
    checkShape(result, resultShape);
    checkShape(result.value(u"message"_s).toObject(), messageShape);
    QVERIFY(levels.contains(result.value(u"level"_s).toString()));
    const QJsonObject rule = rules.at(result.value(u"ruleIndex"_s).toInt(-1)).toObject();
    QCOMPARE(rule.value(u"id"_s), result.value(u"ruleId"_s));
    const QJsonArray places = result.value(u"locations"_s).toArray();
    QCOMPARE(places.size(), 1);
    const QJsonObject place = places.first().toObject().value(u"physicalLocation"_s).toObject();
    checkArtifact(place.value(u"artifactLocation"_s).toObject());
    checkRegion(place.value(u"region"_s).toObject());
    if (!result.contains(u"fixes"_s))
        return;
    const QJsonArray fixes = result.value(u"fixes"_s).toArray();
    QVERIFY(!fixes.isEmpty());
    for (const auto &fix : fixes)
        checkFix(fix.toObject());
}

/// A text as it is after the replacements of a fix, read by their lines and columns.
QString replaced(const QString &text, const QJsonObject &fix)
{
    const QList<QStringView> lines = linesWithEnds(text);
    const auto position = [&](const QJsonObject &region, const QString &line, const QString &column) {
        const qsizetype above = region.value(line).toInt() - 1;
        qsizetype at = 0;
        for (qsizetype i = 0; i < above; ++i)
            at += lines.at(i).size();
        for (int left = region.value(column).toInt() - 1; left > 0; --left)
            at += text.at(at).isHighSurrogate() ? 2 : 1;
        return at;
    };
    QString result = text;
    const QJsonArray replacements =
        fix.value(u"artifactChanges"_s).toArray().first().toObject().value(u"replacements"_s).toArray();
    for (qsizetype i = replacements.size() - 1; i >= 0; --i) {
        const QJsonObject region = replacements.at(i).toObject().value(u"deletedRegion"_s).toObject();
        const qsizetype from = position(region, u"startLine"_s, u"startColumn"_s);
        const qsizetype to = position(region, u"endLine"_s, u"endColumn"_s);
        const QJsonObject inserted = replacements.at(i).toObject().value(u"insertedContent"_s).toObject();
        result.replace(from, to - from, inserted.value(u"text"_s).toString());
    }
    return result;
}

const QString text = u"一\n😀b c\n\nlast\n"_s;

/// Findings of every kind of place in the text.
QList<Finding> findings()
{
    const auto whole = [](qsizetype start, qsizetype end, const QString &with) {
        return Finding{.rule = u"line.only-spaces"_s,
                       .severity = Severity::Info,
                       .range = {start, end},
                       .message = u"A “message”\nof two lines."_s,
                       .fixes = {{u"Mend"_s, {{{start, end}, with}}, true}, {u"Leave"_s, {}, false}}};
    };
    return {whole(0, 1, u"二"_s), whole(2, 4, u""_s),       whole(4, 5, u"x\ny"_s),
            whole(7, 8, u""_s),   whole(7, 7, u"-"_s),      whole(2, 13, u""_s),
            whole(8, 14, u""_s),  whole(13, 14, u"\n\n"_s), whole(14, 14, u"end"_s)};
}

} // namespace

/// SARIF by its standard, without its schema: what must be there is, and nothing that it does not know.
class TestSarif : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheShapeOfTheStandard()
    {
        const FileReport odd{u"a"_s, u"期刊/50% #1?.md"_s, text, findings()};
        const QJsonObject log = QJsonDocument::fromJson(reportAsSarif({odd, {u"b"_s, u"b.md"_s, text, {}}})).object();
        checkShape(log, logShape);
        QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
        const QJsonArray runs = log.value(u"runs"_s).toArray();
        QCOMPARE(runs.size(), 1);
        const QJsonObject run = runs.first().toObject();
        checkShape(run, runShape);
        QCOMPARE(run.value(u"columnKind"_s).toString(), u"unicodeCodePoints"_s);
        QVERIFY(run.value(u"originalUriBaseIds"_s).toObject().contains(u"SRCROOT"_s));
        const QJsonObject driver = run.value(u"tool"_s).toObject().value(u"driver"_s).toObject();
        checkShape(driver, driverShape);
        const QJsonArray rules = driver.value(u"rules"_s).toArray();
        QSet<QString> ids;
        for (const auto &rule : rules) {
            checkShape(rule.toObject(), ruleShape);
            checkShape(rule.toObject().value(u"help"_s).toObject(), messageShape);
            ids.insert(rule.toObject().value(u"id"_s).toString());
        }
        QCOMPARE(ids.size(), rules.size());
        const QJsonArray results = run.value(u"results"_s).toArray();
        QCOMPARE(results.size(), findings().size());
        for (const auto &result : results)
            checkResult(result.toObject(), rules);
    }

    void replacementsMend()
    {
        const QJsonObject log =
            QJsonDocument::fromJson(reportAsSarif({{u"a"_s, u"a.md"_s, text, findings()}})).object();
        const QJsonArray results = log.value(u"runs"_s).toArray().first().toObject().value(u"results"_s).toArray();
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonArray fixes = results.at(i).toObject().value(u"fixes"_s).toArray();
            QCOMPARE(fixes.size(), 1); // one that changes nothing is left out
            QCOMPARE(replaced(text, fixes.first().toObject()), applied(text, findings().at(i).fixes.first().changes));
        }
    }

    void emptyReportsAreWhole()
    {
        const QJsonObject log = QJsonDocument::fromJson(reportAsSarif({})).object();
        const QJsonObject run = log.value(u"runs"_s).toArray().first().toObject();
        checkShape(run, runShape);
        QCOMPARE(run.value(u"results"_s).toArray(), QJsonArray());
        QVERIFY(run.contains(u"results"_s));
    }

    void placesAreLinesAndCodePoints_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<FindingPlace>("exact");
        QTest::addColumn<FindingPlace>("shown");
        const auto add = [](const char *name, TextRange range, FindingPlace exact, FindingPlace shown) {
            QTest::newRow(name) << range << exact << shown;
        };
        add("a character", {0, 1}, {1, 1, 1, 2}, {1, 1, 1, 2});
        add("two units are one character", {2, 5}, {2, 1, 2, 3}, {2, 1, 2, 3});
        add("behind them", {5, 6}, {2, 3, 2, 4}, {2, 3, 2, 4});
        add("a line with its end", {2, 8}, {2, 1, 3, 1}, {2, 1, 2, 5});
        add("an empty line", {8, 9}, {3, 1, 4, 1}, {3, 1, 3, 1});
        add("a place", {4, 4}, {2, 2, 2, 2}, {2, 2, 2, 2});
        add("the last line with its end", {9, 14}, {4, 1, 5, 1}, {4, 1, 4, 5});
        add("the end", {14, 14}, {5, 1, 5, 1}, {4, 5, 4, 5});
        add("over lines", {0, 10}, {1, 1, 4, 2}, {1, 1, 4, 2});
    }

    void placesAreLinesAndCodePoints()
    {
        QFETCH(TextRange, range);
        const Lines lines(text);
        QTEST(exactPlace(lines, range), "exact");
        QTEST(shownPlace(lines, range), "shown");
    }
};

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "issue/outlinejson.h"
#include "issue/outlinetext.h"
#include "scanned.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;
using Test::scanned;

/// The outline in both forms, against files of outline/: NAME.md is the issue, NAME.jsonl and NAME.txt what is printed.
class TestOutline : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void printsGoldenFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("every part") << u"whole"_s;
        QTest::newRow("draft") << u"draft"_s;
        QTest::newRow("scraps") << u"scraps"_s;
    }

    void printsGoldenFiles()
    {
        QFETCH(QString, name);
        const QString path = Test::testFile(u"issue/outline/"_s + name);
        const Issue issue = scanned(QString::fromUtf8(Test::readAll(path + u".md"_s)));
        QCOMPARE(outlineJson(issue, name + u".md"_s) + '\n', Test::readAll(path + u".jsonl"_s));
        QCOMPARE(outlineText(issue, name + u".md"_s), QString::fromUtf8(Test::readAll(path + u".txt"_s)));
    }

    void absentPartsAreNull()
    {
        QCOMPARE(outlineJson({}, u"x.md"_s),
                 QByteArray(R"({"file":"x.md","date":null,"h1":null,"frontMatter":null,"lead":null,"warmup":[],)"
                            R"("sections":[],"backIssues":null,"trailer":null})"));
    }

    void headingsMayLookLikePlaces()
    {
        const QString text = outlineText(scanned(u"## 50%2\n"_s), u"x.md"_s);
        QVERIFY2(text.contains(u" 50%2 (0)  ! unknown section\n"_s), qPrintable(text));
    }

    void escapes()
    {
        const QString file = u"a\"b\\c\n\t\u0001\u007f中\U0001F600"_s;
        const QByteArray json = outlineJson({}, file);
        QVERIFY(json.startsWith("{\"file\":\"a\\\"b\\\\c\\n\\t\\u0001\u007f中😀\","));
        QCOMPARE(QJsonDocument::fromJson(json).object().value("file"_L1).toString(), file);
    }

    void loneSurrogatesStayValidJson()
    {
        QJsonParseError error;
        const QByteArray json = outlineJson({}, QString(QChar(0xd800)) + u'x');
        QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    void corpusIsValidJson_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : Test::corpusDocuments())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        if (Test::corpusDocuments().isEmpty())
            QTest::newRow("none") << QString();
    }

    void corpusIsValidJson()
    {
        JIANBAO_NEEDS_CORPUS();
        QFETCH(QString, path);
        const Issue issue = scanned(QString::fromUtf8(Test::readAll(path)));
        QJsonParseError error;
        const QByteArray json = outlineJson(issue, path);
        QVERIFY(!json.contains('\n'));
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value("sections"_L1).toArray().size(), issue.sections.size());
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"

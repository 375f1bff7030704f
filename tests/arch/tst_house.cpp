// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "arch/house.h"
#include "arch/sources.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString checkout = QStringLiteral(JIANBAO_SOURCE_DIR);
const QStringList head{u"// SPDX-FileCopyrightText: 2026 Somebody"_s, u"// SPDX-License-Identifier: MIT"_s};

} // namespace

/// The rules of the house that lines can tell: of our sources, and of made-up ones that break each rule in turn.
class TestHouse : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepTheRules()
    {
        const QStringList files = Test::sourceFiles(checkout);
        for (const auto &path : {u"dev"_s, u"packaging/lint"_s, u"tests/arch/house.cpp"_s, u"src/base/error.h"_s,
                                 u"resources/profiles/embedded-ai-report.toml"_s})
            QVERIFY2(files.contains(path), qPrintable(path));
        QStringList found;
        for (const QString &path : files) {
            for (const QString &violation : Test::houseViolations(path, Test::linesOf(checkout + u'/' + path)))
                found.append(path + u':' + violation);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void topLevelFolders()
    {
        QStringList folders = QDir(checkout).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        folders.removeOne(u"build"_s);
        QCOMPARE(folders, (QStringList{u"docs"_s, u"packaging"_s, u"resources"_s, u"src"_s, u"tests"_s,
                                       u"translations"_s, u"ui"_s}));
    }

    void xmlIsWellFormed_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u"packaging"_s, u"resources"_s, u"ui"_s, u"translations"_s}) {
            for (const QString &path :
                 Test::filesBelow(checkout + u'/' + folder, {u"*.xml"_s, u"*.svg"_s, u"*.ui"_s, u"*.ts"_s}))
                QTest::newRow(qPrintable(folder + u'/' + path)) << folder + u'/' + path;
        }
    }

    void xmlIsWellFormed()
    {
        QFETCH(QString, path);
        QXmlStreamReader xml(Test::readAll(checkout + u'/' + path));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line"); // the third, under the SPDX lines
        QTest::addColumn<QString>("violation");

        // "@" is taken out: this file keeps the rules as well.
        const auto connects = u"3: connect by pointer to member, with a context object"_s;
        const auto waits = u"3: wait for a condition (QTRY_…, QSignalSpy), not for a time"_s;
        const auto later = u"3: a note for later needs the number of its issue, (#12)"_s;
        const auto row = [](const char *name, const QString &path, const QString &line, const QString &violation) {
            QTest::newRow(name) << path << QString(line).remove(u'@') << violation;
        };
        row("plain", u"src/a/b.cpp"_s, u"int a;"_s, {});
        row("signal macro", u"src/a/b.cpp"_s, u"connect(a, SIG@NAL(b()), c);"_s, connects);
        row("slot macro", u"tests/a/b.cpp"_s, u"connect(a, b, c, SL@OT (d()));"_s, connects);
        row("the section of a class", u"src/a/b.h"_s, u"public Q_SLOTS:"_s, {});
        row("wait", u"tests/a/b.cpp"_s, u"QTest::q@Wait(100);"_s, waits);
        row("sleep", u"tests/a/b.cpp"_s, u"QThread::msl@eep(5);"_s, waits);
        row("wait for a condition", u"tests/a/b.cpp"_s, u"QTest::qWaitFor(done);"_s, {});
        row("sleep outside tests", u"src/a/b.cpp"_s, u"QThread::msl@eep(5);"_s, {});
        row("note for later", u"src/a/b.cpp"_s, u"// TO@DO: tidy up"_s, later);
        row("note with issue", u"src/a/b.cpp"_s, u"// TO@DO (#12): tidy up"_s, {});
        row("note in a script", u"dev"_s, u"# FIX@ME"_s, later);
    }

    void judges()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, violation);
        const QStringList expected = violation.isEmpty() ? QStringList() : QStringList{violation};
        QCOMPARE(Test::houseViolations(path, head + QStringList{line}), expected);
    }

    void missingSpdxLines()
    {
        QCOMPARE(Test::houseViolations(u"src/a.cpp"_s, {u"int a;"_s}).size(), 2);
        QCOMPARE(Test::houseViolations(u"src/a.cpp"_s, {head.first()}),
                 QStringList{u"0: no line \"SPDX-License-Identifier: MIT\" at the top"_s});
    }

    void fileLength_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("reason");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("400") << 400 << false << true;
        QTest::newRow("401") << 401 << false << false;
        QTest::newRow("600 with a reason") << 600 << true << true;
        QTest::newRow("601 with a reason") << 601 << true << false;
    }

    void fileLength()
    {
        QFETCH(int, lines);
        QFETCH(bool, reason);
        QFETCH(bool, allowed);
        QStringList file = head;
        if (reason)
            file.append(u"// Over 400 lines because the table is one."_s);
        file.resize(lines);
        QCOMPARE(Test::houseViolations(u"src/a.cpp"_s, file).isEmpty(), allowed);
    }

    void findsSources()
    {
        QTemporaryDir tree;
        for (const auto &path :
             {u"src/base/a.cpp"_s, u"src/base/a.ui"_s, u"tests/data/a.md"_s, u"resources/preview/page.js"_s,
              u"resources/sample/jianbao.toml"_s, u"tests/data/notes"_s})
            Test::writeTreeFile(tree.path(), path, u"text"_s);
        Test::writeTreeFile(tree.path(), u"packaging/lint"_s, u"#!/bin/sh"_s);
        QCOMPARE(Test::sourceFiles(tree.path()),
                 (QStringList{u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s, u"src/base/a.cpp"_s,
                              u"resources/preview/page.js"_s, u"packaging/lint"_s}));
    }

    void linksOfThePagesLeadSomewhere_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"README.md"_s, u"CONTRIBUTING.md"_s, u"CHANGELOG.md"_s})
            QTest::newRow(qPrintable(page)) << page;
    }

    void linksOfThePagesLeadSomewhere()
    {
        QFETCH(QString, page);
        const QString text = QString::fromUtf8(Test::readAll(Test::testFile(u"../"_s + page)));
        static const QRegularExpression link(u"\\]\\((?!https?:)([^)#]+)[^)]*\\)"_s);
        for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
            const QString target = Test::testFile(u"../"_s + match.captured(1));
            QVERIFY2(QFileInfo::exists(target), qPrintable(match.captured(1)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "arch/layers.h"
#include "arch/sources.h"
#include "support/testsupport.h"

#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// Arrows between rooms go down only: of our sources, and of made-up ones that break each rule in turn.
class TestLayers : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepTheHouse()
    {
        const QString src = QStringLiteral(JIANBAO_SOURCE_DIR "/src");
        QVERIFY(!Test::filesBelow(src, {u"*.cpp"_s}).isEmpty());
        const QStringList found = Test::layerViolations(src, QLibraryInfo::path(QLibraryInfo::HeadersPath));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("violation"); // of line 2; empty: none

        const auto row = [](const char *name, const QString &file, const QString &include, const QString &violation) {
            QTest::newRow(name) << file << u"#pragma once|#include %1"_s.arg(include) << violation;
        };
        row("down one floor", u"repository/a.cpp"_s, u"\"issue/model.h\""_s, {});
        row("down all floors", u"app/main.cpp"_s, u"\"base/error.h\""_s, {});
        row("own room", u"issue/a.cpp"_s, u"\"issue/b.h\""_s, {});
        row("library is made of repositories", u"library/a.cpp"_s, u"\"repository/b.h\""_s, {});
        row("window joins the panes", u"window/a.cpp"_s, u"\"editor/editor.h\""_s, {});

        row("base up", u"base/a.h"_s, u"\"issue/model.h\""_s, u"the arrow base → issue goes up"_s);
        row("core up", u"issue/a.cpp"_s, u"\"window/a.h\""_s, u"the arrow issue → window goes up"_s);
        row("up with angle brackets", u"issue/a.cpp"_s, u"<repository/a.h>"_s,
            u"the arrow issue → repository goes up"_s);
        row("up with odd spaces", u"base/a.cpp"_s, u"   \"cli/a.h\""_s, u"the arrow base → cli goes up"_s);
        row("issue, markdown", u"issue/a.cpp"_s, u"\"markdown/block.h\""_s,
            u"issue and markdown must not see one another"_s);
        row("repository, web", u"web/a.cpp"_s, u"\"repository/a.h\""_s,
            u"web and repository must not see one another"_s);
        row("repository, library", u"repository/a.cpp"_s, u"\"library/a.h\""_s,
            u"repository and library must not see one another"_s);
        row("app, cli", u"app/a.cpp"_s, u"\"cli/a.h\""_s, u"app and cli must not see one another"_s);
        for (const auto &from : {u"editor"_s, u"preview"_s, u"outline"_s}) {
            for (const auto &to : {u"editor"_s, u"preview"_s, u"outline"_s}) {
                const QString expected = from == to ? QString() : u"%1 and %2 must not see one another"_s.arg(from, to);
                row(qPrintable(from + u" → "_s + to), from + u"/a.cpp"_s, u"\"%1/a.h\""_s.arg(to), expected);
            }
        }
        row("cli, window", u"cli/main.cpp"_s, u"\"window/a.h\""_s, u"cli must not see window"_s);
        row("cli, web", u"cli/main.cpp"_s, u"\"web/pagefetch.h\""_s, u"cli must not see web"_s);
        row("cli, highlight", u"cli/main.cpp"_s, u"\"highlight/a.h\""_s, u"cli must not see highlight"_s);

        row("without room", u"issue/a.cpp"_s, u"\"model.h\""_s, u"\"model.h\" is not written as \"room/file.h\""_s);
        row("relative", u"issue/a.cpp"_s, u"\"../base/error.h\""_s,
            u"\"../base/error.h\" is not written as \"room/file.h\""_s);
        row("moc", u"issue/a.cpp"_s, u"\"a.moc\""_s, {});
        row("form", u"window/a.cpp"_s, u"\"ui_preferencesdialog.h\""_s, {});
        row("form in the core", u"repository/a.cpp"_s, u"\"ui_a.h\""_s, u"repository must do without ui_a.h"_s);
    }

    void judges()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, violation);
        check(file, text, violation);
    }

    void judgesLibraries_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("violation");

        const auto row = [](const QString &room, const QString &header, const QString &violation) {
            QTest::addRow("%s, %s", qPrintable(room), qPrintable(header))
                << room + u"/a.cpp"_s << u"|#include <%1>"_s.arg(header) << violation;
        };
        for (const auto &header : {u"md4c.h"_s, u"gumbo.h"_s}) {
            row(u"markdown"_s, header, {});
            row(u"issue"_s, header, u"only markdown may include %1"_s.arg(header));
            row(u"preview"_s, header, u"only markdown may include %1"_s.arg(header));
        }
        const auto toml = u"toml++/toml.hpp"_s;
        row(u"issue"_s, toml, {});
        row(u"check"_s, toml, {});
        row(u"repository"_s, toml, u"only issue and check may include %1"_s.arg(toml));
        const auto repository = u"KSyntaxHighlighting/Repository"_s;
        row(u"highlight"_s, repository, {});
        row(u"editor"_s, repository, u"only highlight may include %1"_s.arg(repository));
        for (const auto &header : {u"QWebEngineView"_s, u"QtWebEngineCore/QWebEnginePage"_s}) {
            row(u"preview"_s, header, {});
            row(u"window"_s, header, u"only preview may include %1"_s.arg(header));
            row(u"app"_s, header, u"only preview may include %1"_s.arg(header));
            row(u"cli"_s, header, u"only preview may include %1"_s.arg(header));
        }
        for (const auto &room : {u"base"_s, u"markdown"_s, u"issue"_s, u"repository"_s, u"cli"_s}) {
            for (const auto &header : {u"QLabel"_s, u"QtWidgets/QLabel"_s, u"qwidget.h"_s, u"QImage"_s, u"QtGui"_s})
                row(room, header, u"%1 must do without %2"_s.arg(room, header));
            row(room, u"QString"_s, {});
            row(room, u"QtCore/QFile"_s, {});
        }
        for (const auto &header : {u"QNetworkReply"_s, u"QtNetwork/QTcpSocket"_s}) {
            row(u"web"_s, header, {});
            row(u"window"_s, header, u"only web may include %1"_s.arg(header));
            row(u"cli"_s, header, u"only web may include %1"_s.arg(header));
        }
        row(u"web"_s, u"QLabel"_s, u"web must do without QLabel"_s);
        row(u"web"_s, u"QImage"_s, u"web must do without QImage"_s);
        row(u"highlight"_s, u"QTextDocument"_s, {});
        row(u"highlight"_s, u"QLabel"_s, u"highlight must do without QLabel"_s);
        row(u"outline"_s, u"QTreeView"_s, {});
    }

    void judgesLibraries()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, violation);
        if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWebEngineCore"_s))
            QSKIP("Qt's headers of the GUI are not installed: nothing tells a header's module");
        check(file, text, violation);
    }

    void unknownRoom()
    {
        QTemporaryDir tree;
        Test::writeTreeFile(tree.path(), u"attic/a.h"_s, u"#pragma once"_s);
        QCOMPARE(Test::layerViolations(tree.path(), {}), QStringList{u"attic/a.h:0: attic is no room of the house"_s});
    }

private:
    static void check(const QString &file, const QString &text, const QString &violation)
    {
        QTemporaryDir tree;
        Test::writeTreeFile(tree.path(), file, text);
        const QStringList expected =
            violation.isEmpty() ? QStringList() : QStringList{u"%1:2: %2"_s.arg(file, violation)};
        QCOMPARE(Test::layerViolations(tree.path(), QLibraryInfo::path(QLibraryInfo::HeadersPath)), expected);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "gui/guitest.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"
#include "window/noticebar.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace Jianbao;
using namespace Qt::StringLiterals;

/// What no editor may crash on, hang on or write to.
class TestBadInput : public Test::TestCase
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        Test::put(path, bytes);
    }

    /// Names and bytes of everything in a folder.
    static QMap<QString, QByteArray> contents(const QString &folder)
    {
        QMap<QString, QByteArray> found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.insert(path, Test::readAll(path));
        }
        return found;
    }

private Q_SLOTS:
    void refusedWithAClearMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such path") << u"none/2021-07-18.md"_s << ErrorCode::NotFound;
        QTest::newRow("no newsletter") << u"pictures"_s << ErrorCode::NotNewsletter;
        QTest::newRow("empty folder") << u"empty"_s << ErrorCode::NotNewsletter;
        QTest::newRow("50 MB") << u"large.md"_s << ErrorCode::TooLarge;
        QTest::newRow("a line of 5 MB") << u"line.md"_s << ErrorCode::TooLarge;
        QTest::newRow("FIFO") << u"fifo.md"_s << ErrorCode::NotRegular;
    }

    void refusedWithAClearMessage()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        write(folder.filePath(u"pictures/a.png"_s), "PNG");
        QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
        QFile large(folder.filePath(u"large.md"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(50 * 1024 * 1024));
        large.close();
        write(folder.filePath(u"line.md"_s), "# a\n" + QByteArray(5'000'000, 'a'));
        QCOMPARE(mkfifo(qPrintable(folder.filePath(u"fifo.md"_s)), 0600), 0);

        Test::WindowTest test;
        const Result<void> opened = test.window().open(folder.filePath(name));
        QVERIFY(!opened);
        QTEST(opened.error().code, "code");
        QVERIFY2(opened.error().message.contains(name.section(u'/', 0, 0)), qPrintable(opened.error().message));
        QVERIFY(test.window().draft()->tabs()->pages().isEmpty());
    }

    void openedAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("empty file") << QByteArray() << false;
        QTest::newRow("scraps without front matter")
            << QByteArray("一条线索\nhttps://example.org/a\n\n另一条 \n") << false;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\x01\xff",
                                              8)
                                << true;
        QTest::newRow("invalid UTF-8") << QByteArray("# \xe5\xb5\n- [x](y)\n") << true;
        QTest::newRow("deep nesting") << QByteArray("- ").repeated(5000) << false;
    }

    void openedAsFarAsItGoes()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"2021-08-01.md"_s);
        write(path, bytes);
        const auto before = contents(folder.path());

        Test::WindowTest test;
        test.window().show();
        QVERIFY(test.window().open(path));
        const DocumentPage *page = test.window().draft()->tabs()->currentPage();
        QTEST(page->isReadOnly(), "readOnly");
        QCOMPARE(page->notice()->isVisible(), page->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(!test.inPreview(u"document.readyState"_s).isEmpty(), 20000);
        QVERIFY(test.window().close());
        QCOMPARE(contents(folder.path()), before);
    }
};

JIANBAO_GUI_TEST_MAIN(TestBadInput)
#include "tst_badinput.moc"

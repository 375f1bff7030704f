// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "editor/markedtext.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Jianbao;
using namespace Jianbao::Test;
using namespace Qt::StringLiterals;

/// Copy, paste, drag and drop.
class TestDataTransfer : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copiesCharactersAsTheyAre()
    {
        Editor editor;
        setMarked(editor, u"[a\u00a0b\u2028c\nd]e"_s);
        editor.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"a\u00a0b\u2028c\nd"_s);
        QCOMPARE(QApplication::clipboard()->mimeData()->formats(), QStringList{u"text/plain"_s});
        setMarked(editor, u"|"_s);
        editor.paste();
        QCOMPARE(editor.text(), u"a\u00a0b\u2028c\nd"_s);
    }

    void pastesPlainText()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<b>bold</b>"_s);
        data->setText(u"a\r\nb"_s + QChar(0) + u"c"_s);
        QApplication::clipboard()->setMimeData(data);
        Editor editor;
        setMarked(editor, u"x[y]"_s);
        editor.paste();
        QCOMPARE(editor.text(), u"xa\nbc"_s);
        QVERIFY(editor.textCursor().charFormat().fontWeight() != QFont::Bold);
        editor.undo();
        QCOMPARE(editor.text(), u"xy"_s);
    }

    void dropsImageFiles_data()
    {
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QStringList>("images");
        QTest::newRow("image") << QStringList{u"file:///tmp/图 a.PNG"_s} << QStringList{u"/tmp/图 a.PNG"_s};
        QTest::newRow("images") << QStringList{u"file:///a.jpg"_s, u"file:///b.webp"_s}
                                << QStringList{u"/a.jpg"_s, u"/b.webp"_s};
        QTest::newRow("kinds that no import takes")
            << QStringList{u"file:///a.svg"_s, u"file:///b.bmp"_s, u"file:///c.avif"_s} << QStringList{};
        QTest::newRow("not only images") << QStringList{u"file:///a.jpg"_s, u"file:///b.md"_s} << QStringList{};
        QTest::newRow("on the web") << QStringList{u"https://example.org/a.png"_s} << QStringList{};
    }

    void dropsImageFiles()
    {
        QFETCH(QStringList, urls);
        QFETCH(QStringList, images);
        Editor editor;
        editor.resize(300, 100);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        setMarked(editor, u"|x\n"_s);
        QMimeData data;
        data.setUrls(QUrl::fromStringList(urls));
        QSignalSpy dropped(&editor, &Editor::imagesDropped);
        const QPoint end = editor.viewport()->rect().bottomRight();
        QDragEnterEvent enter(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor.viewport(), &drop);
        QCOMPARE(dropped.count(), images.isEmpty() ? 0 : 1);
        if (images.isEmpty()) {
            QVERIFY(editor.text().contains(urls.last()));
            return;
        }
        QCOMPARE(dropped.first().first().toStringList(), images);
        QCOMPARE(marked(editor), u"x\n|"_s);
        editor.insertImage(u"images/a b(1).png"_s, u"图[1]"_s);
        QCOMPARE(marked(editor), u"x\n![图\\[1\\]](images/a%20b%281%29.png)|"_s);
        editor.undo();
        QCOMPARE(editor.text(), u"x\n"_s);
    }

    void readOnlyTakesNothing_data()
    {
        QTest::addColumn<bool>("image");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("text pasted") << false << false;
        QTest::newRow("text dropped") << false << true;
        QTest::newRow("image pasted") << true << false;
        QTest::newRow("image dropped") << true << true;
    }

    void readOnlyTakesNothing()
    {
        QFETCH(bool, image);
        QFETCH(bool, dropped);
        Editor editor;
        editor.resize(300, 100);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        setMarked(editor, u"a[b]"_s);
        editor.setReadOnly(true);
        QSignalSpy images(&editor, &Editor::imagesDropped);
        auto *data = new QMimeData;
        if (image)
            data->setUrls({QUrl(u"file:///a.png"_s)});
        else
            data->setText(u"甲"_s);
        QApplication::clipboard()->setMimeData(data);
        if (dropped) {
            QDragEnterEvent enter({250, 80}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(editor.viewport(), &enter);
            QVERIFY(!enter.isAccepted());
            QDropEvent drop({250, 80}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(editor.viewport(), &drop);
        } else {
            editor.paste();
        }
        QCOMPARE(editor.text(), u"ab"_s);
        QCOMPARE(images.count(), 0);
        editor.insertImage(u"a.png"_s, u"a"_s);
        QCOMPARE(editor.text(), u"ab"_s);
    }

    void dropsText()
    {
        Editor editor;
        editor.resize(300, 100);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        setMarked(editor, u"|x\n"_s);
        QMimeData data;
        data.setText(u"甲"_s);
        QDragEnterEvent enter({250, 80}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor.viewport(), &enter);
        QDropEvent drop({250, 80}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor.viewport(), &drop);
        QCOMPARE(editor.text(), u"x\n甲"_s);
        editor.undo();
        QCOMPARE(editor.text(), u"x\n"_s);
    }
};

QTEST_MAIN(TestDataTransfer)
#include "tst_datatransfer.moc"

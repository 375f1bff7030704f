// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "entrytest.h"
#include "preview/previewview.h"
#include "window/entryform.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Jianbao;
using namespace Jianbao::Test;

namespace {

/// Answers the next question; `asked` says whether there was one.
void answer(QObject *context, QMessageBox::StandardButton button, bool *asked)
{
    QTimer::singleShot(0, context, [button, asked] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            *asked = true;
            question->button(button)->click();
        }
    });
}

} // namespace

class TestEntryDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void severalEntries();
    void sameLinkTwice();
    void leftOverLines();
    void places();
    void keysAcceptAndLeave();
    void writtenTextIsNotLeftUnasked();
    void tabVisitsEverything();
    void renderingStartsWithItsTab();
    void narrowDialogStacks();
    void writerIsAsked();
};

void TestEntryDialog::severalEntries()
{
    const QList<ItemDraft> drafts{plainDraft(u"一"_s, u"https://example.org/1"_s),
                                  plainDraft(u"二"_s, u"https://example.org/2"_s),
                                  plainDraft(u"三"_s, u"https://example.org/3"_s)};
    Shown shown(drafts, Mode::Paste);
    auto *list = shown.part<QListWidget>(u"entries"_s);
    const auto *accept = shown.part<QPushButton>(u"accept"_s);
    QCOMPARE(list->count(), 3);
    QVERIFY(!shown.part<QPushButton>(u"previous"_s)->isEnabled());
    shown.press(u"next"_s);
    QCOMPARE(shown.part(u"title"_s)->text(), u"二"_s);
    type(shown.part(u"title"_s), u"!"_s);
    QCOMPARE(list->item(1)->text(), u"二!"_s);

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(2)).center()); // not its box
    QCOMPARE(shown.part(u"title"_s)->text(), u"三"_s);
    QCOMPARE(shown.dialog.acceptedRows(), (QList<int>{0, 1, 2}));
    const QRect first = list->visualItemRect(list->item(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {first.left() + 12, first.center().y()});
    QCOMPARE(shown.dialog.acceptedRows(), (QList<int>{1, 2}));
    QVERIFY2(accept->text().contains(u"2 of 3"_s), qPrintable(accept->text()));
    list->setFocus();
    for (int row = 0; row < 3; ++row) {
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
    }
    QCOMPARE(shown.dialog.acceptedRows(), QList<int>{0});
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown.dialog.accepted().value(0).title, u"二!"_s);
}

void TestEntryDialog::sameLinkTwice()
{
    const auto url = u"https://example.org/1"_s;
    Shown shown({plainDraft(u"一"_s, url), plainDraft(u"二"_s, url)}, Mode::Paste);
    QVERIFY(shown.hint(u"urlHint"_s).contains(u"already"_s));
    auto *list = shown.part<QListWidget>(u"entries"_s);
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(shown.hint(u"urlHint"_s), QString());
    Shown edited({plainDraft(u"一"_s, url)}, Mode::Edit);
    edited.dialog.setKnownUrls({url}); // its own
    QCOMPARE(edited.hint(u"urlHint"_s), QString());
}

void TestEntryDialog::leftOverLines()
{
    Shown shown({newsDraft()}, Mode::Paste);
    auto *header = shown.part<QToolButton>(u"leftOverHeader"_s);
    QVERIFY(!header->isVisible());
    shown.dialog.setLeftOver({u"原创：张三"_s}, {u"本周"_s, u"其他"_s});
    QVERIFY(header->isVisible());
    const auto *text = shown.part<QPlainTextEdit>(u"leftOverText"_s);
    QVERIFY(!text->isVisible());
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(text->isVisible());
    for (const QString &line : {u"原创：张三"_s, u"本周"_s, u"其他"_s})
        QVERIFY(text->toPlainText().contains(line));
    shown.press(u"copyRest"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"本周\n其他\n"_s);
}

void TestEntryDialog::places()
{
    Shown shown({newsDraft()});
    auto *place = shown.part<QComboBox>(u"place"_s);
    QVERIFY(!place->isVisible());
    QCOMPARE(shown.dialog.place(), 0);
    shown.dialog.setPlaces({u"At the end"_s, u"Before"_s, u"After"_s}, u"news"_s);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Down);
    QCOMPARE(shown.dialog.place(), 1);
    QCOMPARE(shown.hint(u"placeHint"_s), QString());
    auto *section = shown.part<QComboBox>(u"section"_s);
    section->setFocus();
    QTest::keyClick(section, Qt::Key_End);
    QVERIFY(!shown.hint(u"placeHint"_s).isEmpty()); // the caret is in another section
}

void TestEntryDialog::keysAcceptAndLeave()
{
    Shown shown({newsDraft()});
    QTest::keyClick(shown.part(u"title"_s), Qt::Key_Return); // does not insert by accident
    QVERIFY(shown.dialog.isVisible());
    shown.part<Editor>(u"body"_s)->setFocus();
    QTest::keyClick(shown.part<Editor>(u"body"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.dialog.result(), int(QDialog::Accepted));
    QCOMPARE(shown.draft(), newsDraft());
    Shown left({newsDraft()});
    QTest::keyClick(left.part(u"title"_s), Qt::Key_Escape);
    QVERIFY(!left.dialog.isVisible());
}

void TestEntryDialog::writtenTextIsNotLeftUnasked()
{
    Shown shown;
    type(shown.part(u"title"_s), u"written"_s);
    bool asked = false;
    answer(&shown.dialog, QMessageBox::Cancel, &asked);
    QTest::keyClick(shown.part(u"title"_s), Qt::Key_Escape);
    QTRY_VERIFY(asked);
    QVERIFY(shown.dialog.isVisible());
    asked = false;
    answer(&shown.dialog, QMessageBox::Discard, &asked);
    shown.press(u"cancel"_s);
    QTRY_VERIFY(asked);
    QVERIFY(!shown.dialog.isVisible());
}

void TestEntryDialog::tabVisitsEverything()
{
    Shown shown({newsDraft(), newsDraft()}, Mode::Paste);
    shown.dialog.setPlaces({u"At the end"_s, u"Before"_s});
    shown.dialog.setLeftOver({u"x"_s}, {});
    shown.part<QListWidget>(u"entries"_s)->setFocus();
    QStringList visited;
    do {
        const QWidget *widget = QApplication::focusWidget();
        visited.append(widget->objectName());
        const auto *label = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || label || widget->parentWidget(),
                 qPrintable(widget->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != u"entries"_s && visited.size() < 40);
    const QStringList expected{u"entries"_s,
                               u"next"_s,
                               u"section"_s,
                               u"url"_s,
                               u"fetch"_s,
                               u"title"_s,
                               u"source"_s,
                               u"tags"_s,
                               u"fieldLabel"_s,
                               u"fieldValue"_s,
                               u"fieldRemove"_s,
                               u"fieldLabel"_s,
                               u"fieldValue"_s,
                               u"fieldRemove"_s,
                               u"addField"_s,
                               u"body"_s,
                               u"qt_tabwidget_tabbar"_s,
                               u"markdown"_s,
                               u"leftOverHeader"_s,
                               u"place"_s,
                               u"accept"_s,
                               u"cancel"_s};
    QCOMPARE(visited, expected);
}

void TestEntryDialog::renderingStartsWithItsTab()
{
    Shown shown({newsDraft()});
    const auto isStarted = [&shown] {
        const QList<QWidget *> widgets = shown.dialog.findChildren<QWidget *>();
        return std::ranges::any_of(widgets, [](const QWidget *widget) { return widget->inherits("QWebEngineView"); });
    };
    QVERIFY(!isStarted());
    auto *rendering = shown.part<PreviewView>(u"rendering"_s);
    QSignalSpy ready(rendering, &PreviewView::ready);
    QTest::keyClick(&shown.dialog, Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(isStarted());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30000);
}

void TestEntryDialog::narrowDialogStacks()
{
    Shown shown({newsDraft(), newsDraft()}, Mode::Paste);
    QVERIFY(shown.dialog.width() <= 1280 && shown.dialog.height() <= 760);
    const auto *body = shown.part<EntryForm>(u"entry"_s);
    const auto *preview = shown.part<QTabWidget>(u"preview"_s);
    const auto left = [&](const QWidget *widget) {
        return widget->mapTo(&shown.dialog, QPoint()).x();
    };
    QVERIFY(left(preview) > left(body) + body->width() - 1);
    shown.dialog.resize(shown.dialog.minimumSize());
    QTRY_COMPARE(left(preview), left(body));
}

void TestEntryDialog::writerIsAsked()
{
    Shown shown({newsDraft(), newsDraft()}, Mode::Paste);
    shown.dialog.setWriter([](int row, const ItemDraft &draft) { return draft.title + QString::number(row); });
    QCOMPARE(shown.markdown(), newsDraft().title + u'0');
    QTest::keyClick(&shown.dialog, Qt::Key_F7);
    type(shown.part(u"title"_s), u"!"_s);
    QTRY_COMPARE(shown.markdown(), newsDraft().title + u"!1"_s);
}

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    QApplication application(argc, argv);
    TestEntryDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_entrydialog.moc"

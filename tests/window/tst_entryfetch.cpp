// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "entrytest.h"
#include "issue/itemwriter.h"
#include "window/entryoffer.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace Jianbao;
using namespace Jianbao::Test;

class TestEntryFetch : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fetchFillsWhatIsEmpty();
    void fetchAsksBeforeItReplaces();
    void fetchForAnotherEntry();
    void fetchIsCancelled();
    void fetchFails();
};

void TestEntryFetch::fetchFillsWhatIsEmpty()
{
    Shown shown;
    QSignalSpy requested(&shown.dialog, &EntryDialog::fetchRequested);
    const auto *fetch = shown.part<QPushButton>(u"fetch"_s);
    QVERIFY(!fetch->isEnabled());
    type(shown.part(u"url"_s), u"https://github.com/someone/thing"_s);
    type(shown.part(u"title"_s), u"someone/thing: "_s);
    QVERIFY(fetch->isEnabled());
    QCOMPARE(requested.count(), 0); // not without being asked
    QTest::keyClick(&shown.dialog, Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toUrl(), QUrl(u"https://github.com/someone/thing"_s));
    QVERIFY(shown.hint(u"urlHint"_s).contains(u"github.com"_s));
    shown.dialog.setFetching(true, u"12 kB"_s);
    QCOMPARE(shown.hint(u"urlHint"_s), u"12 kB"_s);
    shown.dialog.setFetched(u"someone/thing: A tool"_s, u"GitHub"_s, u"It does."_s, {u"v1"_s});
    QCOMPARE(shown.part(u"title"_s)->text(), u"someone/thing: A tool"_s);
    const ItemDraft draft = shown.draft();
    QCOMPARE(draft.source, u"GitHub"_s);
    QCOMPARE(draft.body, QStringList{u"It does."_s});
    QCOMPARE(draft.tags, QStringList{u"v1"_s});
    QCOMPARE(shown.markdown(), itemText(draft, builtInProfile()));
    QVERIFY(!shown.part<EntryOffer>(u"titleOffer"_s)->isVisible());
    shown.part(u"title"_s)->setFocus();
    QTest::keySequence(shown.part(u"title"_s), QKeySequence::Undo);
    QCOMPARE(shown.draft().title, u"someone/thing: "_s);
}

void TestEntryFetch::fetchAsksBeforeItReplaces()
{
    Shown shown({newsDraft()});
    shown.press(u"fetch"_s);
    shown.dialog.setFetched(u"另一个标题"_s, u"量子位"_s, u"另一段话。"_s, {});
    QCOMPARE(shown.draft(), newsDraft());                            // nothing is replaced unasked
    QVERIFY(!shown.part<EntryOffer>(u"sourceOffer"_s)->isVisible()); // the same
    auto *title = shown.part<EntryOffer>(u"titleOffer"_s);
    auto *body = shown.part<EntryOffer>(u"bodyOffer"_s);
    QVERIFY(title->isVisible());
    QVERIFY(body->isVisible());
    QTest::mouseClick(title->findChildren<QPushButton *>().at(0), Qt::LeftButton);
    QCOMPARE(shown.draft().title, u"另一个标题"_s);
    QCOMPARE(shown.part(u"title"_s)->text(), u"另一个标题"_s);
    QVERIFY(!title->isVisible());
    QTest::mouseClick(body->findChildren<QPushButton *>().at(1), Qt::LeftButton);
    QCOMPARE(shown.draft().body, newsDraft().body);
    QVERIFY(!body->isVisible());
    QCOMPARE(shown.hint(u"urlHint"_s), QString()); // nothing is left to choose
}

void TestEntryFetch::fetchForAnotherEntry()
{
    const QList<ItemDraft> drafts{plainDraft({}, u"https://example.org/1"_s),
                                  plainDraft({}, u"https://example.org/2"_s)};
    Shown shown(drafts, Mode::Paste);
    shown.press(u"fetch"_s);
    shown.press(u"next"_s);
    shown.dialog.setFetched(u"一"_s, {}, {}, {});
    QCOMPARE(shown.part(u"title"_s)->text(), QString());
    QCOMPARE(shown.dialog.accepted().at(0).title, u"一"_s);
    QCOMPARE(shown.part<QListWidget>(u"entries"_s)->item(0)->text(), u"一"_s);
    shown.press(u"previous"_s);
    QCOMPARE(shown.part(u"title"_s)->text(), u"一"_s);
    QVERIFY(!shown.hint(u"urlHint"_s).isEmpty());
}

void TestEntryFetch::fetchIsCancelled()
{
    Shown shown({newsDraft()});
    QSignalSpy cancelled(&shown.dialog, &EntryDialog::fetchCancelled);
    shown.press(u"fetch"_s);
    shown.press(u"fetch"_s);
    QCOMPARE(cancelled.count(), 1);
    shown.dialog.setFetched(u"too late"_s, {}, {}, {});
    shown.dialog.showFetchError(u"too late"_s);
    QCOMPARE(shown.draft(), newsDraft());
    QVERIFY(!shown.part<EntryOffer>(u"titleOffer"_s)->isVisible());
    QCOMPARE(shown.hint(u"urlHint"_s), QString());

    shown.press(u"fetch"_s);
    QTest::keyClick(shown.part(u"title"_s), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
    QVERIFY(shown.dialog.isVisible());
    shown.press(u"fetch"_s);
    type(shown.part(u"url"_s), u"2"_s); // another page
    QCOMPARE(cancelled.count(), 3);
    shown.press(u"fetch"_s);
    shown.press(u"accept"_s);
    QCOMPARE(cancelled.count(), 4);
}

void TestEntryFetch::fetchFails()
{
    Shown shown({newsDraft()});
    shown.press(u"fetch"_s);
    shown.dialog.showFetchError(u"The page did not answer."_s);
    QCOMPARE(shown.hint(u"urlHint"_s), u"The page did not answer."_s);
    QCOMPARE(shown.draft(), newsDraft());
    QVERIFY(shown.part<QPushButton>(u"fetch"_s)->text().contains(u"Fetch"_s)); // once more
    type(shown.part(u"url"_s), u"2"_s);
    QCOMPARE(shown.hint(u"urlHint"_s), QString());
}

QTEST_MAIN(TestEntryFetch)
#include "tst_entryfetch.moc"

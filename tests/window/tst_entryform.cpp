// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "entrytest.h"
#include "issue/itemwriter.h"
#include "window/entryfields.h"
#include "window/entryform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QToolButton>

using namespace Jianbao;
using namespace Jianbao::Test;

class TestEntryForm : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedDraftsStay_data();
    void untouchedDraftsStay();
    void everyFieldIsWritten();
    void onlyWhatIsTouchedChanges();
    void chineseInput();
    void problems_data();
    void problems();
    void bodies_data();
    void bodies();
    void sectionIsGuessed();
    void chosenSectionStays();
    void editWithoutSection();
    void fieldsAreAddedMovedAndRemoved();
    void sourcesAreCompleted();
    void startsInTheFirstEmptyField();
};

void TestEntryForm::untouchedDraftsStay_data()
{
    QTest::addColumn<ItemDraft>("draft");
    QTest::newRow("ordinary") << newsDraft();
    ItemDraft odd = newsDraft();
    odd.tags = {u"A, B"_s, u" C"_s};
    odd.title = u"a\u00a0b\u2028c"_s;
    odd.fields = {{u"代码"_s, {}}, {u" x"_s, u"y  "_s}};
    odd.body = {QString(), u"a\u00a0b  "_s, u"\tc"_s};
    QTest::newRow("what no line of text can show") << odd;
    ItemDraft unknown = newsDraft();
    unknown.sectionId = u"of another profile"_s;
    QTest::newRow("unknown section") << unknown;
}

void TestEntryForm::untouchedDraftsStay()
{
    QFETCH(ItemDraft, draft);
    for (const Mode mode : {Mode::New, Mode::Edit, Mode::Paste}) {
        Shown shown({draft, draft}, mode);
        QTest::keyClick(&shown.dialog, Qt::Key_F7);
        QCOMPARE(shown.dialog.accepted(), (QList<ItemDraft>{draft, draft}));
    }
}

void TestEntryForm::everyFieldIsWritten()
{
    Shown shown;
    type(shown.part(u"url"_s), u"https://arxiv.org/abs/2106.00001"_s);
    type(shown.part(u"title"_s), u"Tiny nets"_s);
    type(shown.part(u"source"_s), u"Somebody"_s);
    type(shown.part(u"tags"_s), u"2106.00001，CVPR 2021"_s);
    shown.press(u"addField"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"https://example.org"_s);
    type(shown.part<Editor>(u"body"_s), u"Small."_s);
    QTest::keyClick(shown.part<Editor>(u"body"_s), Qt::Key_Return);
    QTest::keyClicks(shown.part<Editor>(u"body"_s), u"Fast."_s);
    const ItemDraft expected{u"papers"_s,
                             {u"2106.00001"_s, u"CVPR 2021"_s},
                             u"Tiny nets"_s,
                             u"Somebody"_s,
                             u"https://arxiv.org/abs/2106.00001"_s,
                             {{builtInProfile().fieldLabels.first(), u"https://example.org"_s}},
                             {u"Small."_s, u"Fast."_s}};
    QCOMPARE(shown.draft(), expected);
    QCOMPARE(shown.markdown(), itemText(expected, builtInProfile()));
}

void TestEntryForm::onlyWhatIsTouchedChanges()
{
    ItemDraft expected = newsDraft();
    expected.tags = {u"A, B"_s};
    expected.body = {u"a\u00a0b "_s};
    Shown shown({expected}, Mode::Edit);
    type(shown.part(u"title"_s), u"!"_s);
    expected.title += u'!';
    QCOMPARE(shown.draft(), expected);
}

void TestEntryForm::chineseInput()
{
    Shown shown;
    const auto typed = u"端侧"_s;
    for (const QString &name : {u"title"_s, u"source"_s, u"tags"_s}) {
        shown.part(name)->setFocus();
        compose(shown.part(name), typed);
    }
    shown.part<Editor>(u"body"_s)->setFocus();
    compose(shown.part<Editor>(u"body"_s), typed);
    QCOMPARE(shown.draft().title, typed);
    QCOMPARE(shown.draft().source, typed);
    QCOMPARE(shown.draft().tags, QStringList{typed});
    QCOMPARE(shown.draft().body, QStringList{typed});
}

void TestEntryForm::problems_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("urlHint");
    QTest::addColumn<QString>("titleHint");
    const auto fine = u"https://example.org/a"_s;
    QTest::newRow("none") << fine << u"题"_s << QString() << QString();
    QTest::newRow("no title") << fine << u" "_s << QString() << u"no title"_s;
    QTest::newRow("address as title") << fine << fine << QString() << u"address"_s;
    QTest::newRow("brackets in title") << fine << u"a [b]"_s << QString() << u"【"_s;
    QTest::newRow("no link") << QString() << u"题"_s << u"plain text"_s << QString();
    QTest::newRow("full-width brackets") << u"https://example.org/a）"_s << u"题"_s << u"full-width “）”"_s
                                         << QString();
    QTest::newRow("punctuation") << u"https://example.org/a。"_s << u"题"_s << u"ends in “。”"_s << QString();
    QTest::newRow("space") << u"https://example.org/ a"_s << u"题"_s << u"space"_s << QString();
    QTest::newRow("no address") << u"example"_s << u"题"_s << u"web address"_s << QString();
    QTest::newRow("scheme") << u"javascript:alert(1)"_s << u"题"_s << u"web address"_s << QString();
    QTest::newRow("known") << u"https://example.org/known"_s << u"题"_s << u"already"_s << QString();
}

void TestEntryForm::problems()
{
    QFETCH(QString, url);
    QFETCH(QString, title);
    QFETCH(QString, urlHint);
    QFETCH(QString, titleHint);
    Shown shown;
    shown.dialog.setKnownUrls({u"https://example.org/known"_s});
    type(shown.part(u"url"_s), url);
    type(shown.part(u"title"_s), title);
    QCOMPARE(shown.hint(u"urlHint"_s).isEmpty(), urlHint.isEmpty());
    QVERIFY2(shown.hint(u"urlHint"_s).contains(urlHint), qPrintable(shown.hint(u"urlHint"_s)));
    QCOMPARE(shown.hint(u"titleHint"_s).isEmpty(), titleHint.isEmpty());
    QVERIFY2(shown.hint(u"titleHint"_s).contains(titleHint), qPrintable(shown.hint(u"titleHint"_s)));
    QCOMPARE(shown.part(u"title"_s)->accessibleDescription(), shown.hint(u"titleHint"_s));
    QVERIFY(shown.part<QPushButton>(u"accept"_s)->isEnabled()); // nothing blocks
}

void TestEntryForm::bodies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("body");
    QTest::newRow("empty") << u" \n\n"_s << QStringList();
    QTest::newRow("hard breaks and blank lines") << u"a  \n\nb \n"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("indents stay") << u"a\n    1. b"_s << QStringList{u"a"_s, u"    1. b"_s};
    QTest::newRow("list below an empty summary") << u"\n    1. b"_s << QStringList{QString(), u"    1. b"_s};
    QTest::newRow("paragraph below a blank line") << u"\nb"_s << QStringList{u"b"_s};
    QTest::newRow("NBSP is text") << u"\u00a0"_s << QStringList{u"\u00a0"_s};
}

void TestEntryForm::bodies()
{
    QFETCH(QString, text);
    QTEST(bodyOfText(text), "body");
}

void TestEntryForm::sectionIsGuessed()
{
    Shown shown;
    const auto *section = shown.part<QComboBox>(u"section"_s);
    type(shown.part(u"title"_s), u"x"_s);
    QVERIFY(shown.hint(u"sectionHint"_s).contains(u"check"_s)); // nothing speaks for any
    type(shown.part(u"url"_s), u"https://arxiv.org/abs/2106.00001"_s);
    QCOMPARE(section->currentText(), u"论文"_s);
    QCOMPARE(shown.hint(u"sectionHint"_s), u"guessed"_s);
    shown.part(u"url"_s)->clear();
    type(shown.part(u"url"_s), u"https://github.com/someone/thing"_s);
    QCOMPARE(shown.draft().sectionId, u"open-source"_s);
}

void TestEntryForm::chosenSectionStays()
{
    Shown shown;
    auto *section = shown.part<QComboBox>(u"section"_s);
    section->setFocus();
    QTest::keyClick(section, Qt::Key_End);
    QCOMPARE(shown.hint(u"sectionHint"_s), QString());
    type(shown.part(u"url"_s), u"https://arxiv.org/abs/2106.00001"_s);
    QCOMPARE(shown.draft().sectionId, u"blogs"_s);
}

void TestEntryForm::editWithoutSection()
{
    ItemDraft draft = newsDraft();
    draft.sectionId.clear();
    Shown shown({draft}, Mode::Edit);
    QVERIFY(!shown.part<QComboBox>(u"section"_s)->isVisible());
    type(shown.part(u"title"_s), u"!"_s);
    QCOMPARE(shown.draft().sectionId, QString());
}

void TestEntryForm::fieldsAreAddedMovedAndRemoved()
{
    Shown shown({newsDraft()}, Mode::Edit);
    const auto values = [&shown] {
        return shown.part<EntryFields>(u"fields"_s)->findChildren<QLineEdit *>(u"fieldValue"_s);
    };
    const QList<ItemDraft::Field> given = newsDraft().fields;
    values().first()->setFocus();
    QTest::keyClick(values().first(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.draft().fields, (QList<ItemDraft::Field>{given.at(1), given.at(0)}));
    QVERIFY(values().at(1)->hasFocus());                            // with the field
    QTest::keyClick(values().at(1), Qt::Key_Down, Qt::AltModifier); // there is no further row
    QTest::keyClick(values().at(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.draft().fields, given);

    shown.press(u"addField"_s);
    QCOMPARE(values().size(), 3);
    QVERIFY(values().at(2)->hasFocus());
    QCOMPARE(shown.draft().fields, given); // without value it is none
    QTest::keyClicks(values().at(2), u"v"_s);
    auto *label = shown.part<EntryFields>(u"fields"_s)->findChildren<QComboBox *>(u"fieldLabel"_s).at(2);
    label->setFocus();
    label->lineEdit()->selectAll();
    QTest::keyClicks(label, u"Demo"_s);
    QCOMPARE(shown.draft().fields.value(2), (ItemDraft::Field{u"Demo"_s, u"v"_s}));

    shown.press(u"fieldRemove"_s);
    QCOMPARE(shown.draft().fields, (QList<ItemDraft::Field>{given.at(1), {u"Demo"_s, u"v"_s}}));
    QVERIFY(shown.markdown().contains(u"Demo：v  \n"_s));
}

void TestEntryForm::sourcesAreCompleted()
{
    Shown shown;
    shown.dialog.setSources({u"机器之心"_s, u"量子位"_s});
    auto *source = shown.part(u"source"_s);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    type(source, u"量"_s);
    auto *popup = source->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(shown.draft().source, u"量子位"_s);
}

void TestEntryForm::startsInTheFirstEmptyField()
{
    QCOMPARE(Shown().dialog.focusWidget()->objectName(), u"url"_s);
    QCOMPARE(Shown({plainDraft({}, u"https://example.org"_s)}).dialog.focusWidget()->objectName(), u"title"_s);
    QCOMPARE(Shown({plainDraft(u"题"_s, {})}).dialog.focusWidget()->objectName(), u"url"_s);
    QCOMPARE(Shown({newsDraft()}).dialog.focusWidget()->objectName(), u"title"_s);
}

QTEST_MAIN(TestEntryForm)
#include "tst_entryform.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/editor.h"
#include "editor/fonts.h"
#include "preview/linktext.h"
#include "support/testsupport.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/linkdialog.h"
#include "window/preferencesdialog.h"
#include "window/screenshot.h"
#include "window/unsaveddialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Jianbao;
using namespace Qt::StringLiterals;

class TestDialogs : public Test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DocumentServices m_services{StateFolder(m_folder.filePath(u"state"_s))};

    [[nodiscard]] std::unique_ptr<DocumentPage> modifiedPage(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        [[maybe_unused]] const bool made = file.open(QIODevice::WriteOnly);
        auto page = std::make_unique<DocumentPage>(TextFile::open(file.fileName()).value(), QString(), m_services);
        QTest::keyClicks(page->editor(), u"x"_s);
        return page;
    }

private Q_SLOTS:
    void preferencesGiveBackWhatTheyShow()
    {
        Preferences given;
        given.theme = Preferences::Theme::Dark;
        given.language = u"zh_CN"_s;
        given.editorFont = QFont(u"DejaVu Sans Mono"_s, 12);
        given.previewZoom = 1.5;
        given.wrapLines = false;
        PreferencesDialog dialog(given);
        const Preferences shown = dialog.preferences();
        QCOMPARE(shown.theme, given.theme);
        QCOMPARE(shown.language, given.language);
        QCOMPARE(shown.editorFont.family(), given.editorFont.family());
        QCOMPARE(shown.editorFont.pointSizeF(), given.editorFont.pointSizeF());
        QCOMPARE(shown.previewZoom, given.previewZoom);
        QVERIFY(!shown.wrapLines);
    }

    void defaultsAreRestored()
    {
        Preferences given;
        given.theme = Preferences::Theme::Dark;
        given.editorFont = QFont(u"DejaVu Sans Mono"_s, 30);
        PreferencesDialog dialog(given);
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
        QCOMPARE(dialog.preferences().theme, Preferences::Theme::System);
        QCOMPARE(dialog.preferences().editorFont.pointSizeF(), standardEditorFont().pointSizeF());
    }

    void unsavedOffersEveryIssue()
    {
        const auto one = modifiedPage(u"one.md"_s);
        const auto two = modifiedPage(u"two.md"_s);
        UnsavedDialog dialog({one.get(), two.get()});
        QCOMPARE(dialog.selectedPages(), (QList<DocumentPage *>{one.get(), two.get()}));
        dialog.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.selectedPages(), QList<DocumentPage *>{two.get()});
    }

    void discardSavesNothing()
    {
        const auto one = modifiedPage(u"one.md"_s);
        UnsavedDialog dialog({one.get()});
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Discard), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.selectedPages().isEmpty());
    }

    void linksShowTheirEncodedAddress()
    {
        const LinkDialog dialog(QUrl(u"https://еxample.org/路径"_s)); // the first letter is Cyrillic
        QVERIFY(dialog.informativeText().startsWith(u"https://xn--"_s));
        QVERIFY(!dialog.informativeText().contains(u"路"_s));
        QCOMPARE(dialog.textFormat(), Qt::PlainText);
    }

    void linksDoNotMislead_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("question"); // what it says
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("hovered");
        const auto row = [](const char *name, const QString &url, const QString &question, const QString &address,
                            const QString &hovered) {
            QTest::newRow(name) << QUrl(url) << question << address << hovered;
        };
        row("plain", u"https://example.org/路"_s, u"page of example.org "_s, u"https://example.org/%E8%B7%AF"_s,
            u"https://example.org/路"_s);
        row("look-alike", u"http://gіthub.com/a"_s, u"page of xn--gthub-n2e.com "_s, u"http://xn--gthub-n2e.com/a"_s,
            u"http://xn--gthub-n2e.com/a"_s);
        row("user name", u"https://github.com@evil.example/"_s, u"page of evil.example "_s, u"https://evil.example/"_s,
            u"https://evil.example/"_s);
        row("user name with slashes", u"https://github.com%2Fa:b@evil.example/"_s, u"is left out"_s,
            u"https://evil.example/"_s, u"https://evil.example/"_s);
        row("override", u"https://a.example/\u202egnp.exe"_s, u"page of a.example "_s,
            u"https://a.example/%E2%80%AEgnp.exe"_s, u"https://a.example/%E2%80%AEgnp.exe"_s);
        row("invisible", u"https://a.example/b\u200bc\u2066"_s, u"page of a.example "_s,
            u"https://a.example/b%E2%80%8Bc%E2%81%A6"_s, u"https://a.example/b%E2%80%8Bc%E2%81%A6"_s);
        row("mail", u"mailto:a@b.example?body=%0Ac"_s, u"Write to a@b.example "_s, u"mailto:a@b.example?body=%0Ac"_s,
            u"mailto:a@b.example?body=%0Ac"_s);
    }

    void linksDoNotMislead()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QString, question);
        const LinkDialog dialog(url);
        QVERIFY2(dialog.text().contains(question), qPrintable(dialog.text()));
        QTEST(dialog.informativeText(), "address");
        QTEST(linkText(url), "hovered");
    }

    void longAddressKeepsItsHost()
    {
        const LinkDialog dialog(QUrl(u"https://evil.example/"_s + u"github.com/"_s.repeated(2000)));
        QVERIFY(dialog.informativeText().startsWith("https://evil.example/"_L1));
        QVERIFY(dialog.informativeText().size() <= 400);
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << u"1280x800"_s << QSize(1280, 800);
        QTest::newRow("one side") << u"1280"_s << QSize();
        QTest::newRow("words") << u"axb"_s << QSize();
        QTest::newRow("too small") << u"10x800"_s << QSize();
        QTest::newRow("too large") << u"1280x80000"_s << QSize();
    }

    void sizes()
    {
        QFETCH(QString, text);
        QTEST(parseSize(text).value_or(QSize()), "size");
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"

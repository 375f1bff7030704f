// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "guitest.h"
#include "window/actions.h"
#include "window/draftworkspace.h"
#include "window/rendering.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *document = "---\nlayout: default\n---\n\n# h\n\n- [a | b](https://a.cn)\n\n\"q\"\n";
constexpr int patience = 20000; // WebEngine starts

} // namespace

/// The user chooses whose rendering the preview shows.
class TestProfiles : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void choosing()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(u"embedded-ai-report/2031-02-03.md"_s, document);
        const Actions *actions = test.window().actionSet();
        QTRY_COMPARE_WITH_TIMEOUT(look(test), u"github"_s, patience);
        QVERIFY(actions->profileGitHub->isChecked());
        QTRY_COMPARE(count(test, u"th"_s), u"1"_s); // of the front matter

        actions->profileWeChat->trigger();
        QTRY_COMPARE(look(test), u"wechat"_s);
        QTRY_COMPARE(count(test, u".dead-link[title=\"https://a.cn\"]"_s), u"1"_s);
        QCOMPARE(count(test, u"th"_s), u"0"_s);
        QCOMPARE(test.inPreview(u"document.getElementById('content').offsetWidth <= 375"_s), u"true"_s);
        QCOMPARE(choice(test)->text(), u"WeChat preview"_s);
        QVERIFY(!actions->profileGitHub->isChecked());

        test.restart();
        QVERIFY(test.window().open(test.path(u"embedded-ai-report/2031-02-03.md"_s)));
        test.window().show();
        QTRY_COMPARE_WITH_TIMEOUT(look(test), u"wechat"_s, patience);
        QVERIFY(test.window().actionSet()->profileWeChat->isChecked());
    }

    void site()
    {
        Test::WindowTest test(Test::sampleFolder());
        test.openNew(u"embedded-ai-report/2031-02-03.md"_s, document);
        QSignalSpy checks(test.window().draft()->rendering(), &Rendering::siteChecked);
        Q_EMIT test.window().actionSet()->profileMenu->aboutToShow();
        QTRY_COMPARE(checks.size(), 1);
        QAction *site = test.window().actionSet()->profilePages;
        if (!checks.first().first().toString().isEmpty()) {
            QVERIFY(!site->isEnabled());
            QVERIFY(site->text().contains(u"ruby-kramdown-parser-gfm"));
            QSKIP(qPrintable(checks.first().first().toString()));
        }
        QVERIFY(site->isEnabled());
        site->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(look(test), u"pages"_s, patience);
        QTRY_COMPARE(count(test, u"li table"_s), u"1"_s); // RENDERING.md §3.3
        QVERIFY(test.previewText().contains(u"“q”"));
        QCOMPARE(choice(test)->text(), u"Site preview"_s);
        test.change(u"\"q\""_s, u"\"changed\""_s);
        QTRY_VERIFY(test.previewText().contains(u"“changed”"));
    }

    void siteThatIsNotInstalled()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        Test::WindowTest test(Test::sampleFolder());
        qputenv("PATH", path);
        test.openNew(u"embedded-ai-report/2031-02-03.md"_s, document);
        Q_EMIT test.window().actionSet()->previewMenu->aboutToShow();
        const QAction *site = test.window().actionSet()->profilePages;
        QVERIFY(!site->isEnabled());
        QVERIFY(site->text().contains(u"ruby-kramdown-parser-gfm"));
    }

private:
    static QString look(Test::WindowTest &test)
    {
        return test.inPreview(u"document.documentElement.dataset.profile"_s);
    }

    static QString count(Test::WindowTest &test, const QString &selector)
    {
        return test.inPreview(u"document.querySelectorAll('%1').length"_s.arg(selector));
    }

    /// The button of the status bar that has a menu.
    static QToolButton *choice(Test::WindowTest &test)
    {
        const QList<QToolButton *> buttons = test.window().statusBar()->findChildren<QToolButton *>();
        return *std::ranges::find_if(buttons, [](const QToolButton *button) { return button->menu(); });
    }
};

JIANBAO_GUI_TEST_MAIN(TestProfiles)
#include "tst_profiles.moc"

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What checking costs at the keyboard, and how soon it shows: the same keys at the same pace into two pages, one of
// them checked and marked, in turn; then the last key, and a pasted address, until the marks are set. Prints; asserts
// nothing.
#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/checking.h"
#include "window/documentpage.h"
#include "window/documentservices.h"
#include "window/documenttabs.h"
#include "window/pagechecks.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 300;    // for each page
constexpr int keyPause = 40; // milliseconds between two keys
constexpr int pauses = 30;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// A key press until it is drawn.
double timeOfKey(Editor *editor)
{
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(editor, Qt::Key_A);
    editor->viewport()->repaint();
    return milliseconds(clock);
}

void rest(int pause)
{
    QEventLoop loop;
    QTimer::singleShot(pause, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the findings of the present text are there.
double timeOfChecks(PageChecks *checks, const std::function<void()> &change)
{
    QEventLoop loop;
    QObject::connect(checks, &PageChecks::finished, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    change();
    loop.exec();
    return milliseconds(clock);
}

void print(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double part) {
        return times[size_t(part * double(times.size() - 1))];
    };
    std::printf("%-34s median %7.3f  p95 %7.3f  max %7.3f ms\n", name, at(0.5), at(0.95), at(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString corpus = Test::corpusFolder();
    if (corpus.isEmpty()) {
        std::puts("no corpus of real issues: nothing was measured");
        return 0;
    }
    const QTemporaryDir folder;
    DocumentServices services{StateFolder(folder.filePath(u"state"_s))};
    const QDir letters(folder.filePath(u"letters/embedded-ai-report"_s));
    letters.mkpath(u"."_s);
    const QFileInfoList issues = QDir(corpus + u"/embedded-ai-report"_s).entryInfoList({u"*.md"_s}, QDir::Files);
    for (const QFileInfo &issue : issues)
        QFile::copy(issue.filePath(), letters.filePath(issue.fileName()));
    const QString source = std::ranges::max_element(issues, {}, &QFileInfo::size)->fileName();

    DocumentTabs tabs(services);
    tabs.resize(700, 900);
    Checking checking(&tabs);
    QElapsedTimer clock;
    clock.start();
    checking.keeper().setRepository(Repository::open(folder.filePath(u"letters"_s)).value());
    while (!checking.keeper().isComplete())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("archive of %lld issues read in %.1f ms\n", qlonglong(issues.size()), milliseconds(clock));

    DocumentPage *checked = tabs.open(letters.filePath(source)).value();
    PageChecks *checks = checking.checksOf(checked);
    tabs.show();
    while (!checks->isCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    DocumentPage plain(TextFile::open(letters.filePath(source)).value(), {}, services);
    plain.resize(tabs.size());
    plain.show();
    std::printf("%s, %lld kB, %lld findings; %d keys each, %d ms apart\n", qPrintable(source),
                QFileInfo(letters.filePath(source)).size() / 1000, qlonglong(checks->checked().findings.size()), keys,
                keyPause);
    std::vector<double> times[2];
    for (DocumentPage *page : {checked, &plain})
        page->editor()->goToLine(20);
    for (int key = 0; key < keys; ++key) {
        for (const auto &[index, page] : {std::pair{0, checked}, std::pair{1, &plain}}) {
            times[index].push_back(timeOfKey(page->editor()));
            rest(keyPause);
        }
    }
    print("key to drawn, checked and marked:", times[0]);
    print("key to drawn, neither:", times[1]);

    std::vector<double> afterKey;
    std::vector<double> afterPaste;
    const QString known = checks->checked().text.section(u"](http"_s, 1, 1).section(u')', 0, 0);
    for (int i = 0; i < pauses; ++i) {
        afterKey.push_back(timeOfChecks(checks, [&] { QTest::keyClick(checked->editor(), Qt::Key_A); }));
        QApplication::clipboard()->setText(u"http"_s + known);
        afterPaste.push_back(timeOfChecks(checks, [&] { checked->editor()->paste(); }));
    }
    print("last key to marks:", afterKey);
    print("pasted address to marks:", afterPaste);
    return 0;
}

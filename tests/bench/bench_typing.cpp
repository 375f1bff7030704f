// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// What the recovery journal costs at the keyboard: the same keys at the same pace into two pages, one of them without
// journal, in turn. Prints; asserts nothing.
#include "editor/editor.h"
#include "support/testsupport.h"
#include "window/documentpage.h"
#include "window/documentservices.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 400;    // for each page
constexpr int keyPause = 40; // milliseconds between two keys

/// A key press until it is drawn, in milliseconds.
double timeOfKey(Editor *editor)
{
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(editor, Qt::Key_A);
    editor->viewport()->repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

void rest()
{
    QEventLoop loop;
    QTimer::singleShot(keyPause, &loop, &QEventLoop::quit);
    loop.exec();
}

double percentile(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times[size_t(part * double(times.size() - 1))];
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    DocumentServices services{StateFolder(folder.filePath(u"state"_s))};
    const QString corpus = Test::corpusFolder();
    const QString source = corpus.isEmpty() ? Test::testFile(u"../resources/sample/embedded-ai-report/2021-06-20.md"_s)
                                            : corpus + u"/embedded-ai-report/2021-07-18.md"_s;
    QList<DocumentPage *> pages;
    for (const QString &name : {u"with.md"_s, u"without.md"_s}) {
        QFile::copy(source, folder.filePath(name));
        pages.append(new DocumentPage(TextFile::open(folder.filePath(name)).value(), {}, services));
        pages.last()->resize(700, 900);
        pages.last()->show();
        pages.last()->editor()->goToLine(20);
    }
    // Whoever does not hear of a change writes no journal; nothing else in a page listens to it.
    QObject::disconnect(pages.at(1)->editor(), &Editor::textChanged, pages.at(1), nullptr);

    std::vector<double> times[2];
    for (int key = 0; key < keys; ++key) {
        for (size_t page = 0; page < 2; ++page) {
            times[page].push_back(timeOfKey(pages.at(qsizetype(page))->editor()));
            rest();
        }
    }
    const auto print = [&](const char *name, const std::vector<double> &list) {
        std::printf("key to drawn, %s: median %.3f  p95 %.3f  max %.3f ms\n", name, percentile(list, 0.5),
                    percentile(list, 0.95), percentile(list, 1));
    };
    std::printf("typing, %lld kB, %d keys each, %d ms apart\n", QFileInfo(source).size() / 1000, keys, keyPause);
    print("journal on ", times[0]);
    print("journal off", times[1]);
    std::printf("ratio on/off: median %.3f  p95 %.3f\n", percentile(times[0], 0.5) / percentile(times[1], 0.5),
                percentile(times[0], 0.95) / percentile(times[1], 0.95));
    qDeleteAll(pages);
    return 0;
}

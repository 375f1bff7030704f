// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
// Where the time of a key goes on its way to the preview: parse, diff, send, patch, layout, paint. Prints; asserts
// nothing. The sum is less than what is seen from outside, where the display server and the window's compositor take
// part.
#include "markdown/blockdiff.h"
#include "markdown/render.h"
#include "preview/page.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 60;
constexpr int keyPause = 60; // milliseconds between two keys
constexpr std::array stages{"parse", "diff", "send and answer", "patch", "layout", "paint"};

using Times = std::array<double, stages.size()>;

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void rest()
{
    QEventLoop loop;
    QTimer::singleShot(keyPause, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Waits for the widget's next painting, for half a second at most; the milliseconds it took.
class NextPaint : public QObject
{
public:
    explicit NextPaint(QWidget *widget) { widget->installEventFilter(this); }

    double wait()
    {
        QElapsedTimer clock;
        clock.start();
        if (!m_painted) {
            QTimer::singleShot(500, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        return since(clock);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_painted = true;
            m_loop.quit();
        }
        return false;
    }

private:
    QEventLoop m_loop;
    bool m_painted = false;
};

/// One key: what each stage took.
Times timesOfKey(const Test::PreviewFixture &preview, const QString &text, QList<Block> &shown)
{
    Times times{};
    QElapsedTimer clock;
    clock.start();
    const QList<Block> blocks = renderMarkdown(text.toUtf8()).value_or(QList<Block>());
    times[0] = since(clock);
    clock.restart();
    const QByteArray patch = blockPatch(shown, blocks);
    times[1] = since(clock);
    shown = blocks;

    NextPaint paint(preview.surface());
    clock.restart();
    const QVariantList inPage =
        preview
            .evaluate(u"(() => { const start = performance.now(); jianbaoPreview.patch(" + QString::fromUtf8(patch) +
                      u"); const patched = performance.now(); document.documentElement.offsetHeight;"
                      "return [patched - start, performance.now() - patched]; })()")
            .toList();
    const double answered = since(clock);
    times[3] = inPage.value(0).toDouble();
    times[4] = inPage.value(1).toDouble();
    times[2] = answered - times[3] - times[4];
    times[5] = paint.wait();
    return times;
}

void measureKeys(const char *name, const QString &issue)
{
    Test::PreviewFixture preview;
    preview.view.resize(660, 920);
    if (!preview.start()) {
        std::printf("%s: the preview did not start\n", name);
        return;
    }
    QList<Block> shown = renderMarkdown(issue.toUtf8()).value_or(QList<Block>());
    preview.view.setBlocks(shown);
    const auto position = issue.indexOf("\n- ["_L1, issue.size() / 80) + 5;
    const auto line = issue.first(position).count(u'\n') + 1;
    preview.view.scrollTo({.line = double(line) - 3});
    for (int i = 0; i < 20; ++i)
        rest();

    std::vector<Times> all;
    QString text = issue;
    for (int key = 0; key < keys; ++key) {
        text.insert(position + key, u'a');
        all.push_back(timesOfKey(preview, text, shown));
        rest();
    }
    std::printf("%s, %d keys\n", name, keys);
    for (size_t stage = 0; stage < stages.size(); ++stage) {
        std::vector<double> times;
        for (const Times &key : all)
            times.push_back(key[stage]);
        std::ranges::sort(times);
        std::printf("  %-16s median %7.3f  p95 %7.3f ms\n", stages[stage], times[times.size() / 2],
                    times[times.size() * 95 / 100]);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    PreviewView::prepareProcess();
    const QApplication application(argc, argv);
    const QString corpus = Test::corpusFolder();
    const QString path = corpus.isEmpty() ? Test::testFile(u"../resources/sample/embedded-ai-report/2021-06-20.md"_s)
                                          : corpus + u"/embedded-ai-report/2021-07-18.md"_s;
    const QString issue = QString::fromUtf8(Test::readAll(path));
    measureKeys("one issue", issue);
    measureKeys("40 copies in one file", issue.repeated(40));
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "gui/syncedpanes.h"

#include "editor/editor.h"
#include "markdown/render.h"
#include "preview/previewview.h"
#include "support/evaluate.h"
#include "window/documentpage.h"
#include "window/documenttabs.h"
#include "window/draftworkspace.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWebEngineView>
#include <QWheelEvent>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

void turnWheel(QWidget *widget, int steps)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent turn(middle, widget->mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &turn);
}

} // namespace

SyncedPanes::SyncedPanes()
    : m_test(sampleFolder())
{
}

bool SyncedPanes::show(const QString &path)
{
    m_test.window().show();
    return QTest::qWaitFor([this] { return surface() != nullptr; }, 20000) && open(path);
}

bool SyncedPanes::showText(const QString &text)
{
    const QString path = m_test.path(u"embedded-ai-report/long.md"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.flush() && show(path);
}

bool SyncedPanes::open(const QString &path)
{
    if (!window().open(path))
        return false;
    readBlocks();
    const QString shown = u"document.getElementById('content')?.children.length === %1 && "
                          "[...document.images].every(image => image.complete)"_s.arg(m_blocks);
    return QTest::qWaitFor([this, shown] { return ask(shown).toBool(); }, 20000) && settle();
}

void SyncedPanes::readBlocks()
{
    m_leaves.clear();
    RenderOptions options;
    options.frontMatterTable = true; // as the GitHub profile has it
    const Result<QList<Block>> blocks = renderMarkdown(editor()->text().toUtf8(), options);
    if (!blocks)
        qFatal("%s", qPrintable(blocks.error().message));
    m_blocks = blocks->size();
    for (qsizetype i = 0; i < blocks->size(); ++i) {
        const Block &block = blocks->at(i);
        if (!block.isList())
            m_leaves.append({block.lines, i, -1});
        for (qsizetype j = 0; j < block.items.size(); ++j)
            m_leaves.append({block.items[j].lines, i, j});
    }
}

QString SyncedPanes::longText()
{
    QString text;
    for (int i = 1; i <= 60; ++i) {
        text += u"## Section %1\n\nIn paragraph %1 *stands* alpha, [again](https://example.org/again) and again,\n"
                "**strong** words and R&amp;D. 静态分析器与编译器。\n\n- item %1 has beta\n  - inner item\n\n"
                "| head | cell |\n|---|---|\n| row | %1 |\n\n```c\nprintf(\"%1\");\n```\n\n"_s.arg(i);
    }
    return text;
}

DraftWorkspace *SyncedPanes::draft()
{
    return window().draft();
}

Editor *SyncedPanes::editor()
{
    return draft()->tabs()->currentPage()->editor();
}

QWidget *SyncedPanes::surface()
{
    auto *view = draft()->preview()->findChild<QWebEngineView *>();
    return view ? view->focusProxy() : nullptr;
}

QVariant SyncedPanes::ask(const QString &expression)
{
    // What the program is about to send goes first.
    QCoreApplication::sendPostedEvents();
    return evaluate(*draft()->preview()->findChild<QWebEngineView *>()->page(), expression).value_or(QVariant());
}

void SyncedPanes::goTo(double part)
{
    QScrollBar *bar = editor()->verticalScrollBar();
    bar->setValue(qRound(bar->maximum() * part));
    [[maybe_unused]] const bool drawn = settle();
}

void SyncedPanes::wheelEditor(int steps)
{
    turnWheel(editor()->viewport(), steps);
}

void SyncedPanes::wheelPreview(int steps)
{
    turnWheel(surface(), steps);
}

void SyncedPanes::clickEditor(double part)
{
    QWidget *viewport = editor()->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, QPoint(viewport->width() / 3, qRound(viewport->height() * part)));
}

void SyncedPanes::moveToLineEnd()
{
    QTextCursor cursor = editor()->textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor()->setTextCursor(cursor);
}

void SyncedPanes::doubleClickPreview(QPoint point)
{
    QTest::mouseClick(surface(), Qt::LeftButton, {}, point);
    // Chromium's own count of clicks goes by the time, so that none must pass.
    QTest::mouseDClick(surface(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(surface(), Qt::LeftButton, {}, point);
}

bool SyncedPanes::settle()
{
    // Three frames: the layout, what watches it, and the scroll that this may cause.
    (void)ask(
        u"globalThis.drawn = 0; { const count = () => { if (++globalThis.drawn < 3) requestAnimationFrame(count); };"
        "requestAnimationFrame(count); }"_s);
    return QTest::qWaitFor([this] { return ask(u"globalThis.drawn"_s).toInt() == 3; });
}

SyncedPanes::Distance SyncedPanes::distance(bool toStart)
{
    const double top = editor()->topLine();
    const int line = int(top);
    const auto leaf = std::ranges::upper_bound(m_leaves, line, {}, [](const Leaf &at) { return at.lines.first; });
    if (leaf == m_leaves.begin())
        return {};
    const Leaf &at = *std::prev(leaf);
    // [its top, its bottom, the top of what follows, scrolled as far as it goes, line height, (line, top) …]
    const QVariantList seen = ask(u"(() => { const block = document.getElementById('content').children[%1];"
                                  "const leaf = %2 < 0 ? block : block.firstElementChild.children[%2];"
                                  "const box = leaf.getBoundingClientRect();"
                                  "const next = (leaf.nextElementSibling ?? "
                                  "block.nextElementSibling)?.getBoundingClientRect().top ?? box.bottom;"
                                  "const end = document.documentElement.scrollHeight - innerHeight;"
                                  "return [box.top, box.bottom, next, scrollY < 1 ? -1 : scrollY > end - 1 ? 1 : 0,"
                                  "parseFloat(getComputedStyle(document.getElementById('content')).lineHeight),"
                                  "...[...leaf.querySelectorAll('[data-line]')].flatMap(e => [Number(e.dataset.line), "
                                  "e.getBoundingClientRect().top])]; })()"_s.arg(at.block)
                                      .arg(at.item))
                                  .toList();
    if (seen.size() < 5)
        return {.positions = 1, .pixels = 1e6, .lines = 1e6, .where = u"there is no block %1"_s.arg(at.block)};
    double from = seen[0].toDouble();
    double to = seen[1].toDouble();
    bool isStart = line == at.lines.first;
    if (line > at.lines.last) {
        from = to;
        to = std::max(seen[2].toDouble(), from);
    } else {
        for (qsizetype i = 5; i + 1 < seen.size(); i += 2) {
            const int start = at.lines.first + seen[i].toInt();
            if (start > line) {
                to = seen[i + 1].toDouble();
                break;
            }
            from = seen[i + 1].toDouble();
            isStart = start == line;
        }
    }
    double pixels = std::max({0.0, from, -to});
    if (toStart && isStart && top == line)
        pixels = std::abs(from);
    const int end = seen[3].toInt();
    if ((end < 0 && from <= 0) || (end > 0 && from > 0) || (end < 0 && top < 2))
        return {};
    return {.positions = 1,
            .pixels = pixels,
            .lines = pixels / seen[4].toDouble(),
            .where = u"line %1 is at %2 … %3"_s.arg(top).arg(from).arg(to)};
}

SyncedPanes::Distance SyncedPanes::caretDistance()
{
    const QTextBlock block = editor()->textCursor().block();
    static const QRegularExpression words(u"[\\p{Han}A-Za-z0-9]{2,12}"_s);
    for (const QRegularExpressionMatch &word : words.globalMatch(block.text())) {
        // [its top, scrolled as far as it goes, line height, room below its block]; empty where the page has it more
        // than once or not at all
        const QVariantList seen =
            ask(u"(() => { const walker = document.createTreeWalker(document.getElementById('content'), "
                "NodeFilter.SHOW_TEXT); let found = []; for (let n = walker.nextNode(); n; n = walker.nextNode()) {"
                "for (let at = n.data.indexOf('%1'); at >= 0; at = n.data.indexOf('%1', at + 1)) found.push([n, at]); }"
                "if (found.length !== 1) return [];"
                "const range = document.createRange(); range.setStart(...found[0]);"
                "range.setEnd(found[0][0], found[0][1] + 1);"
                "const end = document.documentElement.scrollHeight - innerHeight;"
                "const block = found[0][0].parentElement.closest('p, li, td, h1, h2, h3, h4, h5, h6, pre');"
                "return [range.getClientRects()[0].top, scrollY < 1 ? -1 : scrollY > end - 1 ? 1 : 0,"
                "parseFloat(getComputedStyle(document.getElementById('content')).lineHeight),"
                "innerHeight - block.getBoundingClientRect().bottom]; })()"_s.arg(word.captured()))
                .toList();
        if (seen.size() != 4)
            continue;
        QTextCursor cursor(block);
        const double lineTop = editor()->cursorRect(cursor).top();
        cursor.setPosition(block.position() + int(word.capturedStart()));
        const double y = editor()->cursorRect(cursor).top();
        const double there = seen[0].toDouble();
        const int end = seen[1].toInt();
        if (lineTop < 0 || (end < 0 && there < y) || (end > 0 && there > y))
            return {};
        const double pixels = std::abs(there - y);
        // What is typed stays in the window to its end, also where the page needs more rows for it than the editor:
        // at the editor's height it would not.
        if (pixels > seen[2].toDouble() && y - there > seen[3].toDouble() - 10)
            return {};
        return {.positions = 1,
                .pixels = pixels,
                .lines = pixels / seen[2].toDouble(),
                .where = u"“%1” is at %2 in the editor, at %3 in the preview"_s.arg(word.captured()).arg(y).arg(there)};
    }
    return {};
}

void SyncedPanes::note(Distance &worst, const Distance &distance) const
{
    worst.positions += distance.positions;
    if (distance.positions > 0 && distance.pixels >= worst.pixels) {
        worst.pixels = distance.pixels;
        worst.lines = distance.lines;
        worst.where = distance.where;
    }
}

SyncedPanes::Distance SyncedPanes::worstByEditor(int positions, QRandomGenerator &random)
{
    Distance worst;
    QScrollBar *bar = editor()->verticalScrollBar();
    for (int i = 0; i < positions; ++i) {
        bar->setValue(random.bounded(bar->maximum() + 1));
        wheelEditor(random.bounded(2) == 0 ? 1 : -1);
        note(worst, distance(true));
    }
    return worst;
}

SyncedPanes::Distance SyncedPanes::worstByPreview(int positions, QRandomGenerator &random)
{
    Distance worst;
    QScrollBar *bar = editor()->verticalScrollBar();
    QSignalSpy scrolled(draft()->preview(), &PreviewView::scrolled);
    for (int i = 0; i < positions; ++i) {
        // Near some place of the document; then the user turns the wheel there.
        bar->setValue(random.bounded(bar->maximum() + 1));
        // Where the page ends there is one way only (down at its start); a turn that moves nothing tells nothing.
        const int end =
            ask(u"scrollY < 1 ? -1 : scrollY > document.documentElement.scrollHeight - innerHeight - 1"_s).toInt();
        const int way = end != 0 ? end : random.bounded(2) * 2 - 1;
        scrolled.clear();
        wheelPreview(way * (1 + int(random.bounded(6))));
        if (scrolled.isEmpty() && !scrolled.wait(300))
            continue;
        // The page knows where it is before it has told so.
        const auto hasTold = [&] {
            return std::abs(scrolled.last()[0].toDouble() - previewLine()) < 0.1;
        };
        if (!QTest::qWaitFor(hasTold)) {
            note(worst, {.positions = 1, .pixels = 1e6, .lines = 1e6, .where = u"the program was not told"_s});
            continue;
        }
        if (bar->value() == 0 || bar->value() == bar->maximum())
            continue;
        note(worst, distance());
    }
    return worst;
}

SyncedPanes::Word SyncedPanes::wordInView(const QString &word)
{
    // [x, y, how many came before]
    const QVariantList seen =
        ask(u"(() => { const walker = document.createTreeWalker(document.getElementById('content'), "
            u"NodeFilter.SHOW_TEXT);"
            "let count = 0; let found = []; for (let n = walker.nextNode(); n; n = walker.nextNode()) {"
            "for (let at = n.data.indexOf('%1'); at >= 0; at = n.data.indexOf('%1', at + 1), ++count) {"
            "const range = document.createRange(); range.setStart(n, at); range.setEnd(n, at + %2);"
            "const box = range.getClientRects()[0]; const y = box.top + box.height / 2;"
            "if (found.length > 0 && Math.abs(found[1] - y) > 2) return found;"
            "if (y > 100 && y < innerHeight - 100) found = [box.left + box.width / 2, y, count]; } }"
            "return found; })()"_s.arg(word)
                .arg(word.size()))
            .toList();
    if (seen.size() != 3)
        return {};
    const QString text = editor()->text();
    // An address has the word, too, and is not shown.
    const QRegularExpression inSource(u"(?<!/)"_s + QRegularExpression::escape(word.toHtmlEscaped()));
    int left = seen[2].toInt();
    for (const QRegularExpressionMatch &match : inSource.globalMatch(text)) {
        if (left-- == 0)
            return {.point = QPoint(seen[0].toInt(), seen[1].toInt()),
                    .line = int(QStringView(text).first(match.capturedStart()).count(u'\n')) + 1};
    }
    return {};
}

} // namespace Jianbao::Test

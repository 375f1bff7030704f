// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "preview/page.h"

#include "support/evaluate.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWheelEvent>

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

PreviewFixture::PreviewFixture()
{
    view.resize(800, 600);
}

bool PreviewFixture::start()
{
    QSignalSpy ready(&view, &PreviewView::ready);
    view.show();
    view.start();
    return ready.count() > 0 || ready.wait(20000);
}

QWebEnginePage *PreviewFixture::page() const
{
    return view.findChild<QWebEngineView *>()->page();
}

QWidget *PreviewFixture::surface() const
{
    return view.findChild<QWebEngineView *>()->focusProxy();
}

QVariant PreviewFixture::evaluate(const QString &expression) const
{
    return Test::evaluate(*page(), expression).value_or(QVariant());
}

bool PreviewFixture::settle() const
{
    // Three frames: the layout, what watches it, and the scroll that this may cause.
    (void)evaluate(
        u"globalThis.drawn = 0; { const count = () => { if (++globalThis.drawn < 3) requestAnimationFrame(count); };"
        "requestAnimationFrame(count); }"_s);
    return QTest::qWaitFor([this] { return evaluate(u"globalThis.drawn"_s).toInt() == 3; });
}

void PreviewFixture::wheel(int steps) const
{
    QWidget *widget = surface();
    const QPointF middle = widget->rect().center();
    QWheelEvent turn(middle, widget->mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &turn);
}

QPoint PreviewFixture::middleOf(const QString &selector) const
{
    const QVariantList middle = evaluate(u"(() => { const r = document.querySelector('%1').getClientRects()[0];"
                                         "return [r.x + r.width / 2, r.y + r.height / 2]; })()"_s.arg(selector))
                                    .toList();
    return middle.size() == 2 ? QPoint(middle[0].toInt(), middle[1].toInt()) : QPoint();
}

Block paragraph(int line, const QByteArray &html)
{
    return {.lines = {line, line}, .html = "<p>" + html + "</p>", .listTag = {}, .items = {}};
}

Block list(int line, const QList<QByteArray> &items)
{
    Block block{.lines = {line, line + int(items.size()) - 1}, .html = {}, .listTag = "<ul>"_ba, .items = {}};
    for (const QByteArray &item : items)
        block.items.append({.lines = {line, line}, .html = "<li>" + item + "</li>", .listTag = {}, .items = {}}),
            ++line;
    return block;
}

} // namespace Jianbao::Test

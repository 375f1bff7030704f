// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "linecheck.h"

#include "htmltree.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

QString shown(LineSpan lines)
{
    return u"%1-%2"_s.arg(lines.first).arg(lines.last);
}

QString listFault(const Block &list, ElementOrder order)
{
    const QString inner = lineFault(list.items, list.lines, order);
    if (!inner.isEmpty())
        return inner;
    if (list.items.isEmpty() || list.items.first().lines.first != list.lines.first ||
        list.items.last().lines.last != list.lines.last)
        return u"list %1 is not what its items are"_s.arg(shown(list.lines));
    return {};
}

QString elementFault(const Block &block, ElementOrder order)
{
    int line = -1;
    QString wrong;
    forEachElement(block.html, [&](const HtmlElement &element) {
        const auto offset = element.attributes.constFind("data-line");
        if (offset == element.attributes.constEnd())
            return;
        const bool isBack = offset->toInt() < line && order == ElementOrder::Rising;
        if (isBack || offset->toInt() < 0 || block.lines.first + offset->toInt() > block.lines.last)
            wrong = u"<%1 data-line=%2> in %3"_s.arg(QString::fromUtf8(element.tag), QString::fromUtf8(*offset),
                                                     shown(block.lines));
        line = offset->toInt();
    });
    return wrong;
}

} // namespace

QString lineFault(const QList<Block> &blocks, LineSpan around, ElementOrder order)
{
    int after = around.first - 1;
    for (const Block &block : blocks) {
        if (!block.lines.isValid() || block.lines.first <= after || block.lines.last > around.last)
            return u"block %1 after line %2 in %3"_s.arg(shown(block.lines)).arg(after).arg(shown(around));
        after = block.lines.last;
        const QString wrong = block.isList() ? listFault(block, order) : elementFault(block, order);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace Jianbao::Test

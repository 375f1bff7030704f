// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "treecheck.h"

#include "markdown/sourcetree.h"

namespace Jianbao::Test {

using namespace Qt::StringLiterals;

namespace {

QString blocksFault(const SourceTree &tree, int lines)
{
    for (int i = 0; i < tree.blocks.size(); ++i) {
        const SourceBlock &block = tree.blocks.at(i);
        const QString name = u"block %1 (kind %2, lines %3-%4)"_s.arg(i)
                                 .arg(int(block.kind))
                                 .arg(block.lines.first)
                                 .arg(block.lines.last);
        if (!block.lines.isValid() || block.lines.last > lines)
            return name + u" outside the text"_s;
        if (block.parent < -1 || block.parent >= i)
            return name + u" before its parent"_s;
        if (block.parent < 0)
            continue;
        const LineSpan outer = tree.blocks.at(block.parent).lines;
        if (block.lines.first < outer.first || block.lines.last > outer.last)
            return name + u" outside its parent %1"_s.arg(block.parent);
    }
    return {};
}

QString linesFault(const SourceTree &tree, const QString &text)
{
    const auto isIndex = [](int index, qsizetype size) {
        return index >= -1 && index < size;
    };
    for (const int leaf : tree.leafOfLine) {
        if (!isIndex(leaf, tree.blocks.size()))
            return u"a line of no block"_s;
    }
    for (size_t i = 0; i < tree.lines.size(); ++i) {
        const SourceLine &line = tree.lines[i];
        if (!isIndex(line.container, tree.blocks.size()) || !isIndex(line.paragraph, tree.paragraphs.size()) ||
            line.start < 0 || line.start > text.size())
            return u"line %1"_s.arg(i);
    }
    int before = 0;
    for (const SourceParagraph &paragraph : tree.paragraphs) {
        if (!paragraph.lines.isValid() || paragraph.lines.first < before ||
            !isIndex(paragraph.parent, tree.blocks.size()))
            return u"paragraph %1-%2"_s.arg(paragraph.lines.first).arg(paragraph.lines.last);
        before = paragraph.lines.first;
    }
    return {};
}

} // namespace

QString sourceTreeFault(const QString &text)
{
    const SourceTree tree = sourceTree(text);
    if (qsizetype(tree.roles.size()) != text.size())
        return u"%1 roles for %2 units"_s.arg(tree.roles.size()).arg(text.size());
    for (const SourceSpan &span : tree.spans) {
        if (span.text.start < 0 || span.text.end < span.text.start || span.text.end > text.size() || span.block < -1 ||
            span.block >= tree.blocks.size())
            return u"span %1-%2 in block %3"_s.arg(span.text.start).arg(span.text.end).arg(span.block);
    }
    const QString fault = blocksFault(tree, int(text.count(u'\n') + text.count(u'\r')) + 1);
    return fault.isEmpty() ? linesFault(tree, text) : fault;
}

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "editor/linelayout.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Jianbao {

QTextDocument *LineLayout::makeDocument(QObject *parent)
{
    auto *document = new QTextDocument(parent);
    document->setDocumentLayout(new LineLayout(document));
    return document;
}

void LineLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    // The end of a line belongs to it. What was removed needs no look: were it more than a part of the line, there
    // would be another number of lines, which the base class sees.
    const QTextBlock block = document()->findBlock(from);
    if (block.isValid() && charsAdded > 0 && from + charsAdded <= block.position() + block.length())
        charsRemoved = 0;
    QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
}

} // namespace Jianbao

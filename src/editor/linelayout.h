// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

namespace Jianbao {

/// Lays a document out line by line, and has only the line painted anew that changed.
/// A highlighter reports a line that it coloured as removed and added, which Qt's own layout adds up, takes for a
/// change of several lines, and so has the whole window painted at every key.
class LineLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    /// A document with this layout.
    [[nodiscard]] static QTextDocument *makeDocument(QObject *parent);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QTextDocument;

namespace Jianbao {

/// Colours the Markdown of a document that it does not own, and keeps doing so while it is edited.
/// Reading the language definitions takes 40 ms, so that is done on a worker thread: text shows plain first. Long
/// documents are coloured in slices from the top, between events.
class MarkdownHighlighter : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive this.
    explicit MarkdownHighlighter(QTextDocument *document, QObject *parent = nullptr);
    ~MarkdownHighlighter() override;

    void setDark(bool dark);
    /// Every line has its formats.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void completed();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Jianbao

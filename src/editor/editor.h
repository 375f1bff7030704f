// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Jianbao {

/// The Markdown editor: a plain text edit that knows lists, hard breaks and search.
class Editor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit Editor(QWidget *parent = nullptr);
    ~Editor() override;

    /// The whole text with LF between lines and every character as typed (QPlainTextEdit::toPlainText() turns NBSP into
    /// a space).
    [[nodiscard]] QString text() const;
    /// Replaces the text and forgets the undo history; for opening a file.
    void setText(const QString &text);
    /// Replaces only what differs, as one undo step, keeping caret and scroll position; for reloading a file.
    void replaceText(const QString &text);

    [[nodiscard]] int currentLine() const; ///< 1-based
    [[nodiscard]] int currentColumn() const; ///< 1-based, in Unicode code points
    /// Moves the caret to a 1-based line (clamped), optionally column, and scrolls it into view.
    void goToLine(int line, int column = 1);
    /// The 1-based, fractional line at the top of the viewport.
    [[nodiscard]] double topLine() const;
    void scrollToLine(double line);

    void setDark(bool dark);            ///< theme of highlighting, line numbers and current line
    void setShowTrailingSpaces(bool on);
    void setShowLineNumbers(bool on);
    void setWrapLines(bool on);
    /// Zoom in steps of one point around the preferred font size; 0 resets.
    void setZoomSteps(int steps);
    [[nodiscard]] int zoomSteps() const;

Q_SIGNALS:
    void zoomStepsChanged(int steps);
    void lineChanged(int line); ///< the caret came to another line; 1-based
    void scrolled(double topLine);
    /// Image files were dropped or pasted; whoever owns the repository copies them and calls insertImage().
    void imagesDropped(const QStringList &paths);

public Q_SLOTS:
    /// Inserts ![name](address) at the caret as one undo step.
    void insertImage(const QString &address, const QString &name);
};

} // namespace Jianbao

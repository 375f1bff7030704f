// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ranges.h"
#include "editor/textmarks.h"

#include <QHash>
#include <QPlainTextEdit>

#include <functional>
#include <memory>
#include <optional>

namespace Jianbao {

struct CompletionList;
class EditorCompletion;
class Gutter;
class MarkdownHighlighter;
struct EditorColors;
struct TextChange;

/// A line of text on screen, in the viewport's coordinates.
struct VisibleLine
{
    int number = 0; ///< 1-based
    QRectF rect;
    double baseLine = 0; ///< of its first row
};

/// Where the caret's line is on screen; lines are 1-based and fractional: 3.5 is the middle of the third.
struct CaretPlace
{
    double line = 1; ///< that is at y: the caret's own from its start, or its row where the start is not on screen
    double y = 0;    ///< of the upper edge, in the viewport's coordinates
    double end = 1;  ///< below the caret's row
    bool isVisible = true; ///< the row, at least in part
};

/// The Markdown editor: a plain text edit that knows lists, hard breaks and search.
/// Text positions are UTF-16 units of text().
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
    /// Makes these changes, in order and not overlapping, as one undo step; caret, selection and scroll position stay
    /// with their text. The program's own doing: works in a read-only text, too.
    void apply(const QList<TextChange> &changes);

    [[nodiscard]] int currentLine() const;   ///< 1-based
    [[nodiscard]] int currentColumn() const; ///< 1-based, in Unicode code points
    /// Moves the caret to a 1-based line (clamped), optionally column, and scrolls it into view.
    void goToLine(int line, int column = 1);
    /// The 1-based, fractional line at the top of the viewport.
    [[nodiscard]] double topLine() const;
    /// Scrolls a 1-based, fractional line (clamped) to the top: the nearest row of that line, never the next line's.
    /// Without scrolled(): whoever asks for it knows.
    void scrollToLine(double line);
    [[nodiscard]] CaretPlace caretPlace() const;
    /// Scrolls so that the middle of the caret's row is at a y of the viewport, or one row beside it. Without
    /// scrolled().
    void bringCaretTo(double y);

    void setDark(bool dark); ///< theme of highlighting, line numbers and current line
    [[nodiscard]] const EditorColors &colors() const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setShowTrailingSpaces(bool on);
    void setShowLineNumbers(bool on);
    void setWrapLines(bool on);
    /// The font at zoom 0 instead of the system's fixed one; one for Chinese is added to its families.
    void setPreferredFont(const QFont &font);
    /// Zoom in steps of one point around the preferred font size; 0 resets.
    void setZoomSteps(int steps);
    [[nodiscard]] int zoomSteps() const;

    /// Marks these ranges of the text, which must be in order; the one that is equal to the selection stands out.
    void setSearchMatches(const QList<TextRange> &matches);
    /// Marks these ranges, in order; they follow the text until others are set.
    /// @param tips what is told of marks, by their indexes, when the mouse rests on them: rich text; null: nothing
    void setMarks(const QList<TextMark> &marks, std::function<QString(const QList<int> &marks)> tips = {});
    [[nodiscard]] const TextMarks &marks() const { return m_marks; }
    /// The gravest kind of the marks that begin in a 1-based line; none: there is no mark.
    [[nodiscard]] std::optional<MarkKind> markOfLine(int line) const;
    /// Bolder marks, for who needs more contrast.
    void setStrongMarks(bool on);
    /// Selects a range of the text and scrolls it into view, with some lines around it.
    void select(TextRange range);

    /// Offers what the provider says while typing and when complete() asks for it; see CompletionProvider. Null:
    /// nothing.
    void setCompleter(std::function<CompletionList(const QString &text, qsizetype position)> provider);

    /// The lines that are on screen, at least in part.
    [[nodiscard]] QList<VisibleLine> visibleLines() const;
    /// An input method is composing text, which is shown in place and not yet part of text().
    [[nodiscard]] bool isComposing() const;

Q_SIGNALS:
    void lineChanged(int line); ///< the caret came to another line; 1-based
    /// Another line is at the top, by the user or because the caret went there; not by scrollToLine() and apply().
    void scrolled(double topLine);
    /// The text was laid out anew in another width or font; the line at the top has stayed.
    void laidOut();
    /// The user changed the text, or took a change back: as QTextDocument::contentsChange(), but not for apply().
    void edited(int position, int removed, int added);
    /// A plain text was pasted or dropped, as the last undo step.
    void textInserted(const QString &text);
    /// The context menu is about to be shown; actions can be added to it.
    /// @param position of the text, where it was asked for
    void menuRequested(QMenu *menu, int position);
    /// Image files were dropped or pasted; whoever owns the repository copies them and calls insertImage().
    void imagesDropped(const QStringList &paths);

public Q_SLOTS:
    /// QPlainTextEdit's own, but not in a read-only text.
    void undo();
    void redo();
    /// Inserts ![name](address) at the caret as one undo step; not into a read-only text.
    void insertImage(const QString &address, const QString &name);
    /// Shows what can be completed at the caret; not in a read-only text.
    void complete();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void applyFont();
    void layOut(const std::function<void()> &change);
    void layOutGutter();
    void updateGutter(const QRect &rect, int dy);
    void followCaret();
    void followScroll();
    void updateLine(int line);
    void paintGround(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintMatches(QPainter &painter, const QTextBlock &block, QPointF origin) const;
    void paintTextMarks(QPainter &painter) const;
    void updateMarkedLines();

    std::unique_ptr<MarkdownHighlighter> m_highlighter;
    Gutter *m_gutter = nullptr;
    EditorCompletion *m_completion = nullptr;
    QFont m_preferredFont;
    QList<TextRange> m_matches;
    TextMarks m_marks;
    QHash<int, MarkKind> m_markedLines; ///< by block number; of m_marks
    std::function<QString(const QList<int> &marks)> m_tips;
    bool m_strongMarks = false;
    int m_line = 1;
    mutable std::optional<QString> m_text; ///< until the document changes: several ask for it at every key
    double m_topLine = 1; // as last told
    bool m_isOwnScroll = false;
    bool m_isApplying = false;
    int m_zoomSteps = 0;
    int m_wheelRest = 0; // of a step, in eighths of a degree: touch pads turn slowly
    bool m_dark = false;
    bool m_showTrailingSpaces = true;
};

} // namespace Jianbao

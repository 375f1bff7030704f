// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/guitest.h"
#include "markdown/block.h"

#include <QRandomGenerator>
#include <QVariant>

namespace Jianbao {
class DraftWorkspace;
class Editor;
} // namespace Jianbao

namespace Jianbao::Test {

/// A window whose editor and preview show one document, with ways to turn the wheel and to compare where the two are.
/// What is compared is what can be seen: the boxes and the words of the page, not what the program knows of them.
class SyncedPanes
{
public:
    /// How far the two are apart.
    struct Distance
    {
        int positions = 0; ///< that were compared; an end of the document in the way gives none
        double pixels = 0; ///< of the page; the worst
        double lines = 0;  ///< the same, in lines of the page's text
        QString where;     ///< for a message
    };

    /// A word in the page's window.
    struct Word
    {
        QPoint point; ///< its middle
        int line = 0; ///< of the source; 1-based
    };

    SyncedPanes();

    /// Shows the window with a file. False when the preview does not come.
    [[nodiscard]] bool show(const QString &path);
    [[nodiscard]] bool showText(const QString &text);
    /// Opens another file.
    [[nodiscard]] bool open(const QString &path);
    /// Sixty sections of everything that can be clicked.
    [[nodiscard]] static QString longText();

    [[nodiscard]] MainWindow &window() { return m_test.window(); }
    [[nodiscard]] DraftWorkspace *draft();
    [[nodiscard]] Editor *editor();
    [[nodiscard]] QWidget *surface();
    [[nodiscard]] QString inPreview(const QString &expression) { return ask(expression).toString(); }
    [[nodiscard]] double scrollY() { return ask(QStringLiteral("scrollY")).toDouble(); }
    /// The line at the preview's top.
    [[nodiscard]] double previewLine() { return ask(QStringLiteral("jianbaoPreview.topLine()[0]")).toDouble(); }

    /// Moves the editor's scroll bar to a part of its way.
    void goTo(double part);
    void wheelEditor(int steps);
    void wheelPreview(int steps);
    /// Clicks a row of the editor, at a part of its height.
    void clickEditor(double part);
    /// Moves the caret to the end of its line, over all its rows.
    void moveToLineEnd();
    /// The four events of a double click.
    void doubleClickPreview(QPoint point);
    /// Waits until both panes have drawn what they know.
    [[nodiscard]] bool settle();

    /// Between the preview's upper edge and the block of the editor's top line.
    /// @param toStart where that line is whole at the editor's top, between the edge and the block's start: only the
    /// preview can be between two rows
    [[nodiscard]] Distance distance(bool toStart = false);
    /// Between the heights of a word of the caret's line in the two panes.
    [[nodiscard]] Distance caretDistance();
    [[nodiscard]] Distance worstByEditor(int positions, QRandomGenerator &random);
    [[nodiscard]] Distance worstByPreview(int positions, QRandomGenerator &random);
    /// The first one that is well in the window; of several in a line the last.
    [[nodiscard]] Word wordInView(const QString &word);

private:
    QVariant ask(const QString &expression);
    void readBlocks();
    void note(Distance &worst, const Distance &distance) const;

    WindowTest m_test;
    struct Leaf
    {
        LineSpan lines;
        qsizetype block = 0;
        qsizetype item = -1; ///< -1: the block itself
    };
    QList<Leaf> m_leaves;
    qsizetype m_blocks = 0;
};

} // namespace Jianbao::Test

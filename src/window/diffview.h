// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "repository/textdiff.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace Jianbao {

class DiffGutter;

/// A read-only unified diff: line numbers of both sides, soft grounds behind changed lines, marks on changed words.
/// Alt+Down and Alt+Up go from change to change. Its document has a '+', '−' or no-break space before each line,
/// not to be seen, for screen readers; what is copied has such marks only where both sides are in it.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// Shows how `before` becomes `after`, both with LF between lines.
    void setTexts(const QString &before, const QString &after);
    /// Shows the whole of `text` and no line numbers, what it does not share with `base` marked as added.
    void setSide(const QString &base, const QString &text);
    /// What stands in the middle when there is nothing to show: no text, or no differences.
    void setEmptyText(const QString &text);

    [[nodiscard]] int addedLines() const { return m_diff.added; }
    [[nodiscard]] int removedLines() const { return m_diff.removed; }
    [[nodiscard]] const QList<DiffRow> &rows() const { return m_diff.rows; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    friend class DiffGutter;

    /// A row on screen, in the viewport's coordinates.
    struct VisibleRow
    {
        const DiffRow *row;
        QTextBlock block;
        QRectF rect;
    };

    [[nodiscard]] QList<VisibleRow> visibleRows() const;
    [[nodiscard]] QString shownText(const DiffRow &row) const;
    void showRows();
    void paintEmptyText(QPainter &painter) const;
    void paintRow(QPainter &painter, const VisibleRow &visible) const;
    void paintSpaces(QPainter &painter, const VisibleRow &visible) const;
    void layOutGutter();
    void goToChange(int step);

    TextDiff m_diff;
    QString m_emptyText;
    DiffGutter *m_gutter = nullptr;
    bool m_showNumbers = true;
};

/// "+3 −1".
[[nodiscard]] QString changedLinesText(LineCounts counts);

} // namespace Jianbao

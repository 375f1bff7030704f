// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Jianbao {

/// The labelled lines of an entry as rows of a label and a value, to be added, moved and removed.
/// Alt+Up and Alt+Down move the row that has the focus.
class EntryFields : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFields(QWidget *parent = nullptr);

    /// What labels are offered, in canonical order; any other can be typed.
    void setLabels(const QStringList &labels);
    void setFields(const QList<ItemDraft::Field> &fields);
    /// In the order of the rows; one that was added and got no value is none, nor is one that lost its value.
    [[nodiscard]] QList<ItemDraft::Field> fields() const;

Q_SIGNALS:
    void changed(); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        QComboBox *label;
        QLineEdit *value;
        bool wasEmpty; ///< given without value: it stays
    };

    void addRow(const ItemDraft::Field &field);
    void addEmptyRow();
    void removeRow(const QWidget *widget);
    /// Swaps the row's content with the one above (-1) or below (1); the focus goes along.
    void moveRow(const QWidget *widget, int step);
    void updateTabOrder();
    void updateButtons();
    [[nodiscard]] qsizetype indexOf(const QWidget *widget) const;
    [[nodiscard]] QString unusedLabel() const;

    QStringList m_labels;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    bool m_isShowing = false; ///< rows change because of the program
};

} // namespace Jianbao

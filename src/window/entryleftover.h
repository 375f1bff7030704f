// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Jianbao {

/// A fold-out with the lines of a paste that are in no entry, so that nothing of it is lost unseen. Hidden where there
/// is none.
class EntryLeftOver : public QWidget
{
    Q_OBJECT

public:
    explicit EntryLeftOver(QWidget *parent = nullptr);

    /// @param leftOut lines that were dropped on purpose, @param rest lines that belong to no entry
    void setLines(const QStringList &leftOut, const QStringList &rest);

private:
    void setOpen(bool open);
    void copyRest() const;

    QStringList m_leftOut;
    QStringList m_rest;
    QToolButton *m_header;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Jianbao

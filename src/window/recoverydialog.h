// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QDialog>

#include <memory>

namespace Ui {
class RecoveryDialog;
}

namespace Jianbao {

/// A text that a crash left behind, as the dialog shows it (RecoverableText is what was read from the journal).
struct RecoveryRow
{
    int id = 0;        ///< the owner's; unique in the list
    QString title;     ///< the file's name; empty: a new issue that never was saved
    QString folder;    ///< where the file is, as shown to the user; may be empty
    QDateTime changed; ///< when the text was last changed
    QString note;      ///< one short remark ("The file changed meanwhile"); may be empty
    QString fileText;  ///< what the file has now, LF between lines; empty where there is none
    QString text;      ///< what can be recovered, LF between lines
};

/// Lists what can be recovered after a crash, each with its differences from the file. It does nothing by itself: the
/// owner does what a signal asks for and then calls remove() or showError(). Closing it keeps everything.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(const QList<RecoveryRow> &texts, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// Takes a text off the list; after the last one the dialog is accepted. An unknown id is ignored.
    void remove(int id);
    /// Shows what went wrong inside the dialog, until the user chooses something else.
    void showError(const QString &message);
    /// The font of the texts; the editor's standard one if never called.
    void setTextFont(const QFont &font);

Q_SIGNALS:
    void restoreRequested(int id);
    void saveElsewhereRequested(int id);
    void discardRequested(int id); ///< the user has confirmed it

private:
    void addRow(const RecoveryRow &text);
    void showCurrent();
    void request(void (RecoveryDialog::*signal)(int));
    void askToDiscard();
    void restoreAll();
    void clearErrors();
    [[nodiscard]] const RecoveryRow *current() const;

    QList<RecoveryRow> m_texts;
    QStringList m_errors; ///< of the last thing the user chose
    std::unique_ptr<Ui::RecoveryDialog> m_form;
};

} // namespace Jianbao

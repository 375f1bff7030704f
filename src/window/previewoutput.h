// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QPrinter;
class QWidget;

namespace Jianbao {

class Actions;
class DraftWorkspace;

/// Takes the preview out of the program: prints it, writes it as PDF, copies it.
class PreviewOutput : public QObject
{
    Q_OBJECT

public:
    /// @param draft and actions must outlive this object. @param window parent of the dialogs
    PreviewOutput(DraftWorkspace *draft, Actions *actions, QWidget *window);

Q_SIGNALS:
    void message(const QString &text); ///< for the status bar

private:
    void print();
    void showPrintPreview();
    void exportPdf();
    void writePdf(const QString &path, const QByteArray &pdf);
    /// Fills the printer's pages before it returns; input is still taken meanwhile.
    void fill(QPrinter *printer);
    void setUp(QPrinter &printer) const;
    [[nodiscard]] QString title() const;
    void tell(const QString &trouble);

    DraftWorkspace *m_draft;
    QWidget *m_window;
    bool m_isPrinting = false; ///< the page prints one thing at a time
};

} // namespace Jianbao

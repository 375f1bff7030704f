// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>
#include <QUrl>

namespace Jianbao {

class Editor;
class PreviewView;

/// What becomes of an entry: its Markdown, and that as it will look. The rendering is a page locked in like the main
/// preview's (a QTextBrowser would load what the HTML names, SAFETY.md "The preview"). It takes a process of its own,
/// so it is made when its tab is shown for the first time, and goes with the dialog.
class EntryPreview : public QTabWidget
{
    Q_OBJECT

public:
    explicit EntryPreview(QWidget *parent = nullptr);

    /// @param fresh another entry: shown from its start
    void setMarkdown(const QString &markdown, bool fresh);
    /// As PreviewView::setFolders().
    void setFolders(const QString &issueFolder, const QString &repositoryRoot);
    void setTextFont(const QFont &font);

Q_SIGNALS:
    void linkActivated(const QUrl &url); ///< clicked; nothing has been opened

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRendering();
    void updateColors();

    Editor *m_markdown;
    PreviewView *m_rendering;
    bool m_isStarted = false; ///< the rendering's tab was shown
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"

#include <QUrl>
#include <QWidget>

namespace Jianbao {

/// The live preview: a WebEngine page that is locked in (SAFETY.md "The preview") and gets its content as patches.
/// WebEngine itself is made by start(), which the window calls after its first paint.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// To be called before the application object is made: registers the page's URL scheme, and chooses Quick's software
    /// backend and Chromium's switches where there is no GPU.
    static void prepareProcess();

    /// Makes the page. Until then setBlocks() only remembers.
    void start();

    /// The folder that relative images are looked up from and the root that none may leave; both absolute.
    void setFolders(const QString &issueFolder, const QString &repositoryRoot);
    /// Shows a document. Only blocks that differ from the last call are sent; the newest call wins.
    void setBlocks(const QList<Block> &blocks);
    /// Shows, instead of a document that is over budget, why the preview is paused; the last content stays below.
    void setPaused(const QString &reason);
    /// Marks the block that holds a 1-based line and scrolls it into view if it is outside.
    void setCurrentLine(int line);
    /// Scrolls so that a 1-based, fractional source line is at the top.
    void scrollToLine(double line);
    void setZoomFactor(qreal factor);
    /// Colours follow the palette; called again when it changes.
    void setDark(bool dark);

Q_SIGNALS:
    void ready();                         ///< the page can be seen
    void lineActivated(int line);         ///< the user clicked a block; 1-based source line
    void linkActivated(const QUrl &url);  ///< the user clicked a link; nothing has been opened
    void linkHovered(const QString &url); ///< empty: none
    void scrolled(double topLine);        ///< by the user, not by scrollToLine()
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"
#include "preview/previewlook.h"
#include "preview/sourceplace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPrinter;
class QStackedWidget;
class QWebEngineProfile;
class QWebEngineView;

namespace Jianbao {

class FailurePage;
class PauseNotice;
class PreviewFeed;
class PreviewFindBar;
class PreviewInput;
class PreviewPage;
class PreviewSchemeHandler;
class RemoteBar;
class RemoteImages;
class ZoomBadge;

/// The live preview: a WebEngine page that is locked in (SAFETY.md "The preview") and gets its content as patches.
/// WebEngine itself is made by start(), which the window calls after its first paint.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// To be called before the application object is made: registers the page's URL scheme, and chooses Quick's
    /// software backend and Chromium's switches where there is no GPU.
    static void prepareProcess();

    /// "WebEngine 6.8.2 (Chromium 122.0…)".
    [[nodiscard]] static QString engineVersion();

    /// Makes the page. Until then setBlocks() only remembers.
    void start();

    /// Begins a document; called before its first setBlocks() or setPaused(), also where the folders are the same.
    /// What the user did on the page of the document before is not reported any more.
    /// @param issueFolder that relative images are looked up from. @param repositoryRoot that none may leave. Absolute.
    void setFolders(const QString &issueFolder, const QString &repositoryRoot);
    /// What RenderOptions::imagePrefix has to be for documents of the issue folder.
    [[nodiscard]] QByteArray imagePrefix() const;
    /// Says which document it is, so that what the user allows for one holds as long as that is open. Without it the
    /// view has one document for its whole life.
    void setDocument(const QObject *document);
    /// The document's images of the web. What RenderOptions::remoteImages has to be is RemoteImages::isAllowed().
    [[nodiscard]] RemoteImages *remoteImages() const { return m_remote; }
    /// Shows a document. Only blocks that differ from the last call are sent; the newest call wins.
    void setBlocks(const QList<Block> &blocks);
    /// Shows why a document that is over budget has no preview, until the next setBlocks(). What it looked like before
    /// stays below; of the document before it nothing does.
    /// @param reason a sentence.
    void setPaused(const QString &reason);
    /// Says above the page, until the next setBlocks(), that it is behind the text. @param text sentences
    void setNotice(const QString &text);
    /// Marks the block that holds the caret's 1-based line, and the blocks that a selection touches. Scrolls nothing.
    /// @param selection not valid: none
    void setMarks(int line, LineSpan selection = {});
    /// Scrolls. The page then keeps the line at its place, whatever loads or is laid out anew, until the user scrolls
    /// it.
    void scrollTo(const LinePlace &place);
    /// Scrolls to where the document was when another one took its place. @return false: it was not shown before
    bool goBack();
    /// Says the factor for a moment when it changes.
    void setZoomFactor(qreal factor);
    /// Text of the page is selected.
    [[nodiscard]] bool hasSelection() const;
    /// Copies what is selected.
    void copy();
    void selectAll();
    /// Copies what is selected, or everything when nothing is, as HTML with images in it, and as text: for letters.
    void copyAsRichText();
    /// The same as HTML source text, with addresses as the issue has them.
    void copyAsHtml();
    /// Prints in light colours, whatever is on the screen. @param printer must live until `done` has been called
    /// @param done whether it was printed; called later, or at once when there is no page
    void print(QPrinter *printer, const std::function<void(bool)> &done);
    /// The same as PDF on A4. @param done empty: it could not be made
    void makePdf(const std::function<void(const QByteArray &)> &done);
    /// Whether the addresses of links are printed behind them; off at first.
    void showAddressesOnPaper(bool on);
    /// What find in the page needs; hidden until it is opened.
    [[nodiscard]] PreviewFindBar *findBar() const { return m_findBar; }
    void setDark(bool dark);
    void setLook(const PreviewLook &look);

Q_SIGNALS:
    void ready(); ///< the page can be seen
    /// The user wants to see the document's images of the web: it is to be rendered anew.
    void remoteImagesAllowed();
    /// The user clicked, not to end or dismiss a selection, and not on a link.
    void placeActivated(const Jianbao::SourcePlace &place);
    /// The user clicked a word a second time; after placeActivated().
    void wordActivated(const Jianbao::SourcePlace &place);
    /// The user followed a link; nothing has been opened. Links into the repository are file: addresses.
    void linkActivated(const QUrl &url);
    void linkHovered(
        const QString &url);       ///< as it can be shown: a path in the repository or a whole address; empty: none
    void copied();                 ///< by copyAsRichText() or copyAsHtml()
    void zoomRequested(int steps); ///< Ctrl and the wheel; negative: out
    void scrolled(double topLine); ///< by the user, not by scrollTo(); 1-based, fractional

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeView();
    void load();
    void pageGone();
    void showFailure(const QString &reason);
    void showContextMenu(const QPoint &position);
    void followLink(const QUrl &url);
    void updateHint();
    void updateColors();
    [[nodiscard]] QString displayText(const QUrl &url) const;

    PauseNotice *m_notice;
    QStackedWidget *m_stack;
    FailurePage *m_failure;
    QLabel *m_hint; ///< over the page while there is no document
    PreviewFindBar *m_findBar;
    ZoomBadge *m_zoomBadge;
    RemoteImages *m_remote;
    RemoteBar *m_remoteBar;
    PreviewSchemeHandler *m_handler;
    std::unique_ptr<QWebEngineProfile> m_profile;
    QWebEngineView *m_view = nullptr; ///< null until start(); made after the profile and deleted before it
    PreviewPage *m_page = nullptr;
    PreviewFeed *m_feed = nullptr;
    PreviewInput *m_input = nullptr;

    QList<Block> m_blocks; ///< as last set, for the time before start()
    int m_currentLine = 0; ///< the same; 0: none
    LineSpan m_selection;
    std::optional<LinePlace> m_place;
    const QObject *m_document = nullptr;
    QHash<const QObject *, std::optional<double>> m_lines; ///< at the top, of each document when it was left
    QString m_root;                                        ///< canonical; empty: no repository
    QString m_folder;                                      ///< relative to the root
    qreal m_zoomFactor = 1.0;
    bool m_isDark = false;
    PreviewLook m_look;
    bool m_isReady = false;
    int m_failures = 0; ///< each soon after the one before
    QElapsedTimer m_lastFailure;
    bool m_isNewDocument = false; ///< of which nothing has been shown yet
};

} // namespace Jianbao

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/block.h"
#include "preview/previewlook.h"
#include "preview/sourceplace.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QWebEnginePage;

namespace Jianbao {

/// Keeps the page in step with what it was last told to show: at most one message is under way, and what comes in
/// meanwhile is one message again, the newest of each kind.
class PreviewFeed : public QObject
{
    Q_OBJECT

public:
    /// @param page outlives the feed.
    explicit PreviewFeed(QWebEnginePage *page, QObject *parent = nullptr);

    /// The shell has been loaded, or loaded again: everything is sent anew.
    void pageLoaded();
    /// The page is gone; until it is loaded again, everything is only remembered.
    void pageLost();

    /// Another document: what was asked about the one before is not answered any more.
    void beginDocument();
    void setBlocks(const QList<Block> &blocks);
    void setBase(const QUrl &folder);
    void setDark(bool dark);
    void setLook(const PreviewLook &look);
    /// Marks the block of the caret's line and the blocks that a selection touches; without moving the page.
    /// @param selection not valid: none
    void setMarks(int line, LineSpan selection);
    /// @param place y and tolerance in CSS pixels
    void scrollTo(const LinePlace &place);

    /// Where the page is now: there it comes back to when it is loaded again.
    void rememberPlace(const LinePlace &place) { m_lastPlace = place; }
    /// Asks for the line at the top of what is shown now, whatever is to be shown next; no answer when the page has
    /// gone.
    void askTopLine(std::function<void(double)> answer);

    /// Asks the page. The answer is invalid when the page has gone, or shows another document than it should or did;
    /// none is given when the feed has gone.
    void ask(const QString &expression, std::function<void(const QVariant &)> answer);

Q_SIGNALS:
    /// The page has taken what it was last sent, for the first time after pageLoaded().
    void filled();
    /// The page has taken a change.
    void patched();
    /// The page does not take what is to be shown, not even from the start; only loading it again may help.
    void refused();

private:
    void flush();
    [[nodiscard]] QString pendingScript();
    void taken(int ticket, const QVariant &answer);

    QWebEnginePage *m_page;
    QList<Block> m_shown; ///< what the page has, or will have when the message under way has arrived
    QList<Block> m_wanted;
    QUrl m_base;
    bool m_dark = false;
    PreviewLook m_look;
    bool m_baseChanged = false;
    bool m_darkChanged = false;
    bool m_lookChanged = false;
    int m_line = 0; ///< of the caret; 0: nothing was marked yet
    LineSpan m_selection;
    bool m_marksChanged = false;
    std::optional<LinePlace> m_scrollPlace;
    std::optional<LinePlace> m_lastPlace; ///< where a page that is made anew begins
    bool m_isLoaded = false;
    bool m_isFilled = false;
    bool m_isUnderWay = false;
    bool m_mustClear = false;
    int m_ticket = 0;
    int m_document = 0;       ///< the newest
    int m_wantedDocument = 0; ///< that m_wanted is of
    int m_shownDocument = 0;  ///< that m_shown is of
};

} // namespace Jianbao

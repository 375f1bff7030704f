// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class PreviewFindBar;
}

namespace Jianbao {

class PreviewFeed;

/// Find in the preview: marks all matches of the page, and walks through them. F3 and Shift+F3, Enter and Shift+Enter
/// walk, Escape closes, in its parent too. The page is asked, and answers a moment later; what is found follows every
/// change of it.
class PreviewFindBar : public QWidget
{
    Q_OBJECT

public:
    /// Starts hidden and without a page.
    explicit PreviewFindBar(QWidget *parent = nullptr);
    ~PreviewFindBar() override;

    /// The page to look in. @param feed outlives the bar, or tells so by destroyed()
    void setFeed(PreviewFeed *feed);

public Q_SLOTS:
    void open();
    /// Opens the bar when there is nothing to look for.
    void findNext();
    void findPrevious();
    /// Hides the bar and the marks.
    void leave();

Q_SIGNALS:
    void scrolled(double topLine); ///< to a match; 1-based, fractional
    void left();                   ///< the focus is to go elsewhere; comes before the bar is hidden

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(const QObject *watched, const QKeyEvent &event);
    void walk(const QString &step);
    void search(const QString &step);
    void showFound(int current, int total);
    void updateIcons();

    const std::unique_ptr<Ui::PreviewFindBar> m_ui;
    PreviewFeed *m_feed = nullptr;
    QTimer m_refresh; ///< soon after the page changed
    int m_question = 0;
};

} // namespace Jianbao

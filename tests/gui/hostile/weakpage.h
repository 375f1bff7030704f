// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/hostile/signs.h"

#include <QWebEngineProfile>
#include <QWebEngineView>

#include <memory>

namespace Jianbao::Test {

/// A page without any of the preview's locks, for controls: scripts run, files and other hosts can be reached (of these
/// only this computer is there), nothing is refused but what would leave the test. It remembers what content did.
class WeakPage : public QObject
{
    Q_OBJECT

public:
    /// To be called before the application object is made: nothing but this computer can be reached.
    static void prepareProcess();

    /// @param readable the folder whose files content may well show; any other file is a sign.
    explicit WeakPage(const QString &readable);
    ~WeakPage() override;

    /// Loads an address and waits for it; what is there after a moment stays to be looked at.
    void load(const QUrl &url);
    /// Points at and clicks the first links and whatever else can be clicked.
    void clickAround();
    [[nodiscard]] QWebEnginePage &page() const { return *m_view->page(); }
    [[nodiscard]] Signs &signs() { return m_signs; }
    /// Whether the page answers.
    [[nodiscard]] bool isAlive() const { return m_isAlive; }
    /// The value of an expression in the application's world; a page that does not answer is a sign.
    [[nodiscard]] QVariant ask(const QString &expression);

private:
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
    Signs m_signs;
    bool m_isAlive = true;
};

} // namespace Jianbao::Test

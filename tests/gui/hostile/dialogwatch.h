// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace Jianbao::Test {

/// Says no to every modal dialog as it opens, and keeps the desktop from opening anything; remembers both.
class DialogWatch : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QString title;
        QString address; ///< the text below the question
    };

    DialogWatch();
    ~DialogWatch() override;

    [[nodiscard]] QList<Seen> seen() const { return m_seen; }
    /// What the desktop was asked to open.
    [[nodiscard]] QList<QUrl> opened() const { return m_opened; }
    [[nodiscard]] static bool isOpen();
    void reset();

public Q_SLOTS:
    /// For QDesktopServices::setUrlHandler().
    void open(const QUrl &url) { m_opened.append(url); }

private:
    void look();

    QTimer m_poll;
    QList<Seen> m_seen;
    QList<QUrl> m_opened;
};

} // namespace Jianbao::Test

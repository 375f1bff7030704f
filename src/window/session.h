// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace Jianbao {

/// What was open when the program was last closed, and where.
struct Session
{
    /// An open issue.
    struct Tab
    {
        QString path;
        int line = 1;   ///< of the caret, 1-based
        int column = 1; ///< of the caret, 1-based, in code points
        friend bool operator==(const Tab &, const Tab &) = default;
    };

    QString repository; ///< its root; empty: none was open
    QList<Tab> tabs;
    int current = -1; ///< index into tabs
    QByteArray geometry;
    QByteArray windowState;
    QByteArray splitter;
    QByteArray outlineSplitter;
    QByteArray previewWindow; ///< geometry of the preview's own window
    bool hasPreviewWindow = false;

    [[nodiscard]] static Session load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const Session &, const Session &) = default;
};

/// The repositories that were opened last, newest first, without those that are gone.
[[nodiscard]] QStringList recentRepositories(const QSettings &settings);
/// Puts a repository first. Keeps at most ten.
void addRecentRepository(QSettings &settings, const QString &root);

} // namespace Jianbao

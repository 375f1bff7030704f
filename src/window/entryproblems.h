// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemdraft.h"

#include <QCoreApplication>
#include <QSet>

namespace Jianbao {

/// What an editor would want to know of an entry before it is written, each a short sentence; empty: nothing.
struct EntryProblems
{
    Q_DECLARE_TR_FUNCTIONS(EntryProblems)

public:
    QString title;
    QString url;

    /// @param knownUrls links that other entries have
    [[nodiscard]] static EntryProblems of(const ItemDraft &draft, const QSet<QString> &knownUrls);

    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && url.isEmpty(); }

private:
    [[nodiscard]] static QString ofTitle(const QString &title);
    [[nodiscard]] static QString ofUrl(const QString &url, const QSet<QString> &knownUrls);
};

/// Whether an address can be loaded as a web page: http or https, with a host.
[[nodiscard]] bool isWebAddress(const QString &text);

} // namespace Jianbao

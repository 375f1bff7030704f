// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "web/linkcache.h"

#include <QThreadPool>

namespace Jianbao {

/// The file in which the answers of link checks are kept between sessions. Losing it costs nothing but time, so what
/// goes wrong with it is only logged.
class LinkStore
{
public:
    /// @param path absolute; its folder is made when it is first written
    explicit LinkStore(QString path);
    /// Waits for what is being written.
    ~LinkStore();
    Q_DISABLE_COPY_MOVE(LinkStore)

    /// "jianbao/links.json" in the user's cache folder ($XDG_CACHE_HOME).
    [[nodiscard]] static QString pathOfUser();

    /// Empty where there is no file, or none that can be read.
    [[nodiscard]] LinkCache load() const;
    /// Writes on a thread of its own, whole or not at all.
    void save(const LinkCache &cache);

private:
    QString m_path;
    QThreadPool m_worker;
};

} // namespace Jianbao

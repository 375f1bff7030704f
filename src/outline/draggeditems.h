// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

class QMimeData;

namespace Jianbao {

/// What a drag of entries carries besides their text: which ones, of which issue. The places mean something to the
/// sidebar that the drag began in only, while the issue has the shape that it had then.
struct DraggedItems
{
    QUuid origin;     ///< of the sidebar
    QString path;     ///< of the issue; empty for one that has no file yet
    size_t shape = 0; ///< OutlineModel::shape() of the issue
    QList<ItemPlace> items;

    void store(QMimeData &data) const;
    /// None if the data are no entries, or are malformed: any program can offer data of this type.
    [[nodiscard]] static std::optional<DraggedItems> of(const QMimeData *data);
    [[nodiscard]] static QString mimeType();
};

} // namespace Jianbao

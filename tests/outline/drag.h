// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issue/itemedits.h"
#include "outline/shownpanel.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <memory>

namespace Jianbao::Test {

/// Entries as a signal tells them: "0.1 0.2".
inline QString places(const QVariant &items)
{
    QStringList texts;
    for (const ItemPlace item : items.value<QList<ItemPlace>>())
        texts.append(u"%1.%2"_s.arg(item.section).arg(item.item));
    return texts.join(u' ');
}

/// All arguments of a signal about entries: "0.1 > 1 0".
inline QStringList told(const QSignalSpy &spy)
{
    QStringList calls;
    for (const QList<QVariant> &arguments : spy) {
        QStringList texts;
        for (const QVariant &argument : arguments)
            texts.append(argument.metaType() == QMetaType::fromType<QList<ItemPlace>>() ? places(argument)
                                                                                        : argument.toString());
        calls.append(texts.join(u" > "_s));
    }
    return calls;
}

/// A drag of entries, told to widgets event by event as the platform does. Each step returns whether it was accepted.
class Drag
{
public:
    Drag(const Shown &shown, const QStringList &titles)
    {
        QModelIndexList indexes;
        for (const QString &title : titles)
            indexes.append(shown.find(title));
        data.reset(shown.tree->model()->mimeData(indexes));
    }
    explicit Drag(QMimeData *other) { data.reset(other); }

    bool enter(QWidget *viewport, QPoint position) const
    {
        QDragEnterEvent event(position, actions, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &event);
        return event.isAccepted();
    }
    bool move(QWidget *viewport, QPoint position) const
    {
        QDragMoveEvent event(position, actions, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &event);
        return event.isAccepted();
    }
    /// Enters and moves there.
    bool over(QWidget *viewport, QPoint position) const
    {
        return enter(viewport, position) && move(viewport, position);
    }
    bool drop(QWidget *viewport, QPoint position) const
    {
        QDropEvent event(position, actions, data.get(), Qt::LeftButton, {});
        event.ignore();
        QApplication::sendEvent(viewport, &event);
        return event.isAccepted() && event.dropAction() == Qt::MoveAction;
    }
    static void leave(QWidget *viewport)
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(viewport, &event);
    }

    std::unique_ptr<QMimeData> data;
    static constexpr Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
};

/// A point of a row: "乙", or with "^" in front its upper, with "_" its lower edge.
inline QPoint pointAt(const Shown &shown, QString row)
{
    const QChar edge = row.front();
    if (edge == u'^' || edge == u'_')
        row.remove(0, 1);
    const QRect rect = shown.tree->visualRect(shown.find(row));
    return {rect.center().x(), edge == u'^' ? rect.top() + 1 : edge == u'_' ? rect.bottom() - 1 : rect.center().y()};
}

} // namespace Jianbao::Test

// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#include "outline/draggeditems.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto StreamVersion = QDataStream::Qt_6_8;

} // namespace

QString DraggedItems::mimeType()
{
    return u"application/x-jianbao-items"_s;
}

void DraggedItems::store(QMimeData &data) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << origin << path << quint64(shape);
    for (const ItemPlace &item : items)
        stream << qint32(item.section) << qint32(item.item);
    data.setData(mimeType(), bytes);
}

std::optional<DraggedItems> DraggedItems::of(const QMimeData *data)
{
    if (!data || !data->hasFormat(mimeType()))
        return {};
    QDataStream stream(data->data(mimeType()));
    stream.setVersion(StreamVersion);
    DraggedItems dragged;
    quint64 shape = 0;
    stream >> dragged.origin >> dragged.path >> shape;
    dragged.shape = size_t(shape);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        qint32 section = -1;
        qint32 item = -1;
        stream >> section >> item;
        dragged.items.append({section, item});
    }
    if (stream.status() != QDataStream::Ok || dragged.items.isEmpty())
        return {};
    return dragged;
}

} // namespace Jianbao
